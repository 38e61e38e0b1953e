import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { migrate, migrations, migrationSource } from '#migrations';
import { readSettings } from '#platform';
import { startApi } from '../../apps/api/src/start-api.js';
import { backup } from '../../apps/backup/src/backup.js';
import { restore } from '../../apps/backup/src/restore.js';
import { ApiClient } from '../../apps/start/src/api-client.js';
import { demoAccounts, seedDemo } from '../../apps/start/src/demo.js';
import { emptyDatabase, freshDatabase } from '../servers/database.js';
import { connected, contentsOf, rulesOf } from './contents.js';

type Database = Awaited<ReturnType<typeof freshDatabase>>;

jest.setTimeout(180_000);

const password = 'một mật khẩu dài';
const photo = Buffer.concat([
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  randomBytes(700_000),
]);

let folder: string;
let full: Database;
let whole: string;
let before: Record<string, string>;
let rules: string[];
let fileId: string;
const databases: Database[] = [];
const running = new Set<NestFastifyApplication>();

async function apiOn(databaseUrl: string): Promise<{ app: NestFastifyApplication; client: ApiClient }> {
  const given = { NODE_ENV: 'test', LOG_LEVEL: 'error', PORT: '0', DATABASE_URL: databaseUrl };
  const app = await startApi({ ...readSettings(given), DATABASE_URL: databaseUrl });
  running.add(app);
  return { app, client: new ApiClient((await app.getUrl()).replace('[::1]', '127.0.0.1')) };
}

async function stop(app: NestFastifyApplication): Promise<void> {
  running.delete(app);
  await app.close();
}

async function empty(): Promise<string> {
  const database = await emptyDatabase();
  databases.push(database);
  return database.url;
}

const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cungcau-backup-'));
  full = await freshDatabase();
  databases.push(full);
  rules = await rulesOf(full.url);
  const { app, client } = await apiOn(full.url);
  await seedDemo(full.url, client.url, password);
  const staff = await client.signIn(demoAccounts[0], password);
  fileId = await staff.upload('PHOTO', 'vai.png', photo);
  whole = at('whole.sql.gz');
  await backup(full.url, whole);
  before = await contentsOf(full.url);
  await stop(app);
}, 120_000);

afterAll(async () => {
  for (const app of running) await stop(app);
  for (const database of databases) await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  it('made while the product runs stands again in an empty database: every row, every rule, and the API works', async () => {
    const url = await empty();
    await restore(url, whole);
    expect(await contentsOf(url)).toEqual(before);
    expect(Object.keys(before).length).toBeGreaterThan(20);
    expect(await rulesOf(url)).toEqual(rules);

    const { client } = await apiOn(url);
    const staff = await client.signIn(demoAccounts[0], password);
    const { events } = await staff.ask<{ events: { name: string }[] }>('{ events { name } }');
    expect(events).toHaveLength(1);
    expect(Buffer.from(await (await staff.get(`/files/${fileId}`)).arrayBuffer()).equals(photo)).toBe(true);
    // A new row of a numbered table, which the file brought full.
    await staff.upload('PHOTO', 'nhan.png', photo);
  });

  it('of what was restored says the same of every table', async () => {
    const url = await empty();
    const there = await restore(url, whole);
    expect((await backup(url, at('again.sql.gz'))).tables).toEqual(there.tables);
  });

  it('is readable by its owner alone and never written over', async () => {
    expect(statSync(whole).mode & 0o777).toBe(0o600);
    const written = readFileSync(whole);
    await expect(backup(full.url, whole)).rejects.toThrow('Choose another name');
    expect(readFileSync(whole).equals(written)).toBe(true);
  });

  it('that was not finished leaves no file', async () => {
    const url = await empty();
    await expect(backup(url, at('nothing.sql.gz'))).rejects.toThrow('holds nothing of Cung–Cầu');
    // A table that the role may not read ends it in the middle.
    await migrate(url);
    await connected(url, (client) =>
      client.query('alter table person add unreadable int; revoke all on person from cungcau'),
    );
    await expect(backup(url, at('half.sql.gz'))).rejects.toThrow('permission denied');
    expect(readdirSync(folder).filter((name) => /nothing|half/.test(name))).toEqual([]);
  });

  it('of an older version is brought up to date as it is restored', async () => {
    const url = await empty();
    await migrate(url);
    const source = await migrationSource(url).initialize();
    await source.undoLastMigration();
    await source.transaction(async (manager) => {
      await manager.query(`select set_config('cungcau.actor', '{"how":"SYSTEM","verb":"test"}', true)`);
      await manager.query(`insert into alliance (name) values ('Liên minh cũ')`);
    });
    await source.destroy();
    await backup(url, at('older.sql.gz'));

    const target = await empty();
    await restore(target, at('older.sql.gz'));
    await connected(target, async (client) => {
      const { rows } = await client.query(
        `select name, (select count(*)::int from migration) as migrations from alliance`,
      );
      expect(rows).toEqual([{ name: 'Liên minh cũ', migrations: migrations.length }]);
    });
    expect(await rulesOf(target)).toEqual(rules);
  });
});

describe('a restore changes nothing', () => {
  const refused = async (url: string, file: string, reason: string, replace = false) => {
    const was = await contentsOf(url);
    await expect(restore(url, file, { replace })).rejects.toThrow(reason);
    expect(await contentsOf(url)).toEqual(was);
  };
  const changed = (name: string, change: (text: string) => string) => {
    writeFileSync(at(name), gzipSync(change(gunzipSync(readFileSync(whole)).toString('latin1'))));
    return at(name);
  };

  it('of a database that holds data, unless it is told to replace them', async () => {
    const url = await empty();
    await restore(url, whole);
    await connected(url, (client) => client.query('update session set ended_at = now()'));
    await refused(url, whole, 'Add --replace');
    await restore(url, whole, { replace: true });
    expect(await contentsOf(url)).toEqual(before);
  });

  it('while the product runs on it', async () => {
    const url = await empty();
    await migrate(url);
    const { app } = await apiOn(url);
    await refused(url, whole, 'Stop API and worker');
    await stop(app);
    await restore(url, whole);
  });

  it('with a file that is cut short anywhere, was changed, or is something else', async () => {
    const bytes = readFileSync(whole);
    for (const share of [0, 0.001, 0.3, 0.9, 0.9999]) {
      writeFileSync(at('cut.sql.gz'), bytes.subarray(0, Math.floor(bytes.length * share)));
      await refused(full.url, at('cut.sql.gz'), 'not a whole backup', true);
    }
    const rowGone = changed('gone.sql.gz', (text) => text.replace(/(COPY "session" [^\n]*\n)[^\n]*\n/, '$1'));
    await refused(full.url, rowGone, 'not a whole backup', true);
    const valueChanged = changed('changed.sql.gz', (text) =>
      text.replace('organiser@demo', 'organizer@demo'),
    );
    await refused(full.url, valueChanged, 'not a whole backup', true);
    const tableGone = changed('table.sql.gz', (text) => text.replace(/COPY "history" [^]*?\n\\\.\n/, ''));
    await refused(full.url, tableGone, 'not a whole backup', true);
    writeFileSync(at('text.txt'), 'xin chào');
    await refused(full.url, at('text.txt'), 'not a whole backup', true);
    await refused(full.url, at('missing.sql.gz'), 'cannot be read', true);
  });

  it('with a row that points nowhere, whatever the file says of itself', async () => {
    const orphan = await empty();
    await restore(orphan, whole);
    await connected(orphan, async (client) => {
      await client.query('alter table session drop constraint session_account_id_fkey');
      await client.query('update session set account_id = gen_random_uuid()');
    });
    await backup(orphan, at('orphan.sql.gz'));
    await refused(full.url, at('orphan.sql.gz'), 'session_account_id_fkey', true);
  });

  it('with a backup of a newer version, or on the database of another program', async () => {
    const newer = changed('newer.sql.gz', (text) =>
      text.replace('"migrations":[', '"migrations":["999-later1",'),
    );
    await refused(full.url, newer, 'newer version', true);
    const url = await empty();
    await connected(url, (client) => client.query('create table theirs (id int)'));
    await refused(url, whole, 'another program', true);
  });
});
