import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg, { type ClientBase } from 'pg';
import { to } from 'pg-copy-streams';
import { Trouble } from '../../start/src/trouble.js';
import { endOfRows, endWord, firstLine, type BackupEnd, type BackupHead } from './backup-file.js';
import { sequencesOf, tablesOf } from './tables.js';

/**
 * Writes everything that the database holds at one moment into `file`, while the product runs on. The file appears under
 * its name only when it is whole, readable by its owner alone; one that is there already is never written over.
 * BullMQ's tables and Redis are left out: they hold wake-up calls only, and the workers' sweeps find the work.
 * Answers rows and SHA-256 of each table.
 * @throws Trouble when the file is there already or the database holds no Cung–Cầu.
 */
export async function backup(databaseUrl: string, file: string): Promise<BackupEnd> {
  if (existsSync(file)) {
    throw new Trouble(
      `Tệp ${file} đã có. Hãy chọn tên khác.`,
      `The file ${file} is there already. Choose another name.`,
    );
  }
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'cungcau backup' });
  const unfinished = `${file}.part`;
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(
      `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres'`,
    );
    const end: BackupEnd = { tables: {}, sequences: {} };
    const head = { at: new Date().toISOString(), migrations: await migrationsOf(client) };
    rmSync(unfinished, { force: true });
    await pipeline(
      Readable.from(script(client, head, end), { objectMode: true, highWaterMark: 2 }),
      // Photos hardly shrink: speed counts for more than the last per cent.
      createGzip({ level: 3 }),
      createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
    );
    renameSync(unfinished, file);
    return end;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function* script(
  client: ClientBase,
  head: BackupHead,
  end: BackupEnd,
): AsyncGenerator<string | Buffer> {
  yield `${firstLine}\n-- ${JSON.stringify(head)}\n`;
  for (const { name, withColumns } of await tablesOf(client)) {
    yield `COPY ${withColumns} FROM stdin;\n`;
    const hash = createHash('sha256');
    const copy = client.query(to(`COPY ${withColumns} TO STDOUT`));
    for await (const rows of copy as AsyncIterable<Buffer>) {
      hash.update(rows);
      yield rows;
    }
    yield endOfRows;
    end.tables[name] = { rows: copy.rowCount, sha256: hash.digest('hex') };
  }
  end.sequences = await sequencesOf(client);
  yield `${endWord}${JSON.stringify(end)}\n`;
}

async function migrationsOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('public.migration') is not null and to_regclass('public.alliance') is not null as there`,
  );
  if (!rows[0]?.there) {
    throw new Trouble(
      'Cơ sở dữ liệu này chưa có gì của Cung–Cầu để sao lưu.',
      'This database holds nothing of Cung–Cầu to back up.',
    );
  }
  const made = await client.query<{ name: string }>('select name from migration order by id');
  return made.rows.map(({ name }) => name);
}
