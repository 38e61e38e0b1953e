import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { databaseOfNpmStart, type Settings } from '#platform';
import { Trouble } from '../../start/src/trouble.js';

/**
 * Runs `work` on the database of the settings: the one that `DATABASE_URL` names, else the one that npm start brought,
 * which is started for it unless it is running. `alone` refuses one that is running.
 */
export async function onDatabase<T>(
  settings: Settings,
  need: 'ANY' | 'ALONE',
  work: (databaseUrl: string) => Promise<T>,
): Promise<T> {
  if (settings.DATABASE_URL) return work(settings.DATABASE_URL);
  const running = need === 'ANY' ? await runningDatabase(settings.DATA_DIR) : null;
  if (running) return work(running);
  const dataDir = join(settings.DATA_DIR, 'postgres');
  if (need === 'ANY' && !existsSync(join(dataDir, 'cluster'))) {
    throw new Trouble(
      `Chưa có dữ liệu trong ${settings.DATA_DIR}. Hãy đặt DATA_DIR hoặc DATABASE_URL.`,
      `There is no data in ${settings.DATA_DIR}. Set DATA_DIR or DATABASE_URL.`,
    );
  }
  // Only now: images that always have a DATABASE_URL come without it.
  const { startPostgres } = await import('../../start/src/postgres.js');
  const postgres = await startPostgres({ dataDir });
  try {
    return await work(postgres.url);
  } finally {
    await postgres.stop();
  }
}

/** The address that a running npm start noted; null when nobody answers there. */
async function runningDatabase(dataDir: string): Promise<string | null> {
  const url = databaseOfNpmStart(dataDir);
  if (!url) return null;
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    return url;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}
