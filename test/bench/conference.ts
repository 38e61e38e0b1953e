import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '#migrations';
import { ApiClient } from '../../apps/start/src/api-client.js';
import { demoAccounts, seedDemo } from '../../apps/start/src/demo.js';
import { startPostgres } from '../../apps/start/src/postgres.js';
import { startWorker } from '../jobs/worker-process.js';
import { signedMemoranda } from './memoranda.js';
import { startSide, type Side } from './side-process.js';

export interface BenchConference {
  databaseUrl: string;
  dataDir: string;
  /** The product's own API, which made the conference. */
  ours: Side;
  /** Signed in as staff. */
  staff: ApiClient;
  eventId: string;
  stop: () => Promise<void>;
}

/** The demo conference in a fresh PostgreSQL, made through the API: 80 offers, 24 demands, matches scored and
 * released, 20 memoranda on the signing list. */
export async function benchConference(): Promise<BenchConference> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cungcau-bench-'));
  // Started as root, PostgreSQL runs as another user, who has to pass.
  chmodSync(dataDir, 0o711);
  const started: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const end of started.reverse()) await end();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') });
    started.push(postgres.stop);
    await migrate(postgres.url);
    const ours = await startSide('ours', postgres.url, dataDir);
    started.push(ours.stop);
    const { staff, eventId } = await made(ours.url, postgres.url);
    return { databaseUrl: postgres.url, dataDir, ours, staff, eventId, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function made(url: string, databaseUrl: string): Promise<Pick<BenchConference, 'staff' | 'eventId'>> {
  const password = 'a bench password';
  await seedDemo(databaseUrl, url, password);
  const staff = await new ApiClient(url).signIn(demoAccounts[0], password);
  const { events } = await staff.ask<{ events: { id: string }[] }>(`{ events { id } }`);
  const eventId = events[0]?.id ?? '';
  const worker = await startWorker(databaseUrl);
  await staff.runEnds(eventId);
  await worker.kill('SIGTERM');
  await staff.ask(`mutation ($eventId: ID!) { releaseMatches(eventId: $eventId) { released } }`, { eventId });
  await signedMemoranda(staff, eventId);
  return { staff, eventId };
}
