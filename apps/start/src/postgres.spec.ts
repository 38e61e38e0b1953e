import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres, type RunningPostgres } from './postgres.js';
import { Trouble } from './trouble.js';

let parent: string;
let dataDir: string;
const running: RunningPostgres[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'cungcau-postgres-'));
  chmodSync(parent, 0o711);
  dataDir = join(parent, 'data');
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  rmSync(parent, { recursive: true, force: true });
});

async function start(): Promise<RunningPostgres> {
  const server = await startPostgres({ dataDir });
  running.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the PostgreSQL that npm brought', () => {
  it('keeps what was written over a stop and a start', async () => {
    const first = await start();
    await ask(first.url, "CREATE TABLE kept AS SELECT 'cà phê'::text AS thing");
    await first.stop();
    const second = await start();
    expect(await ask(second.url, 'SELECT thing FROM kept')).toEqual([{ thing: 'cà phê' }]);
  });

  it('listens on this machine only, and gives the application a role that is no superuser', async () => {
    const { url, adminUrl } = await start();
    const asked =
      "SELECT current_setting('listen_addresses') AS net, current_setting('unix_socket_directories') AS local";
    expect(await ask(adminUrl, asked)).toEqual([{ net: '127.0.0.1', local: '' }]);
    const role = 'SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user';
    expect(await ask(url, role)).toEqual([{ super: false }]);
  });

  it('asks for the password, and keeps it readable by its owner only', async () => {
    const { url } = await start();
    await expect(ask(url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow(
      'password authentication',
    );
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
  });

  it('refuses a folder that another start uses', async () => {
    await start();
    await expect(startPostgres({ dataDir })).rejects.toThrow(Trouble);
    await expect(startPostgres({ dataDir })).rejects.toThrow(dataDir);
  });

  it('starts after the server was killed, on what it had written', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept (id int)');
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    const second = await start();
    expect(await ask(second.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
  });

  it('is not fooled by another process that has the number of the killed server', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept (id int)');
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    // Of the same user as the server, as such a process has to be to keep a new server away.
    const { uid, gid } = statSync(join(dataDir, 'cluster'));
    const other = spawn('sleep', ['600'], process.getuid?.() === 0 ? { uid, gid } : {});
    await once(other, 'spawn');
    const pidFile = join(dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(other.pid)));
    const second = await start();
    expect(await ask(second.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
    expect(other.exitCode).toBeNull();
    other.kill();
  });

  it('finishes an interrupted first start', async () => {
    mkdirSync(join(dataDir, 'cluster.unfinished', 'base'), { recursive: true });
    writeFileSync(join(dataDir, 'password'), 'half');
    const { url } = await start();
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

const asRoot = process.getuid?.() === 0;

describe(asRoot ? 'started as root' : 'started as a normal user', () => {
  it('runs the server as somebody who is not root', async () => {
    await start();
    expect(statSync(join(dataDir, 'cluster')).uid).not.toBe(0);
  });

  it('names a folder that is closed', async () => {
    chmodSync(parent, asRoot ? 0o700 : 0o500);
    await expect(startPostgres({ dataDir })).rejects.toThrow(asRoot ? `chmod o+x ${parent}` : dataDir);
  });
});
