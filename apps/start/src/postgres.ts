import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tryLock } from '#one-at-a-time';
import pg from 'pg';
import { freePort } from './free-port.js';
import { findBinaries, type Binaries } from './postgres-binaries.js';
import { asUser, environment, makeApplicationDatabase, makeCluster } from './postgres-cluster.js';
import { endLeftOverServer } from './postgres-left-over.js';
import { ownerOf, type Owner } from './postgres-owner.js';
import { Trouble } from './trouble.js';

export interface RunningPostgres {
  /** The application's database, as the role `cungcau` that owns it and is no superuser. */
  url: string;
  /** The maintenance database, as the superuser. */
  adminUrl: string;
  port: number;
  /** The server's process, which outlives ours when ours is killed. */
  pid: number;
  /** Settles when the server has ended, whoever ended it. */
  ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything is written; settles when the server has ended. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm brought on the cluster in `dataDir`, making it the first time. The server is in a
 * session of its own, so a terminal's Ctrl-C does not reach it, and listens on 127.0.0.1 only. A server that a
 * killed start left on the folder is ended first. `options` are server settings (`fsync: 'off'`).
 * Throws a Trouble when the folder is in use or cannot be used.
 */
export async function startPostgres({
  dataDir,
  port,
  options = {},
}: {
  dataDir: string;
  port?: number;
  options?: Record<string, string>;
}): Promise<RunningPostgres> {
  const folder = resolve(dataDir);
  const owner = ownerOf(folder);
  const unlock = await tryLock(folder, 'postgres');
  if (!unlock) {
    throw new Trouble(
      `Thư mục dữ liệu ${folder} đang được một lần npm start khác dùng. Hãy dừng nó, hoặc đặt DATA_DIR khác.`,
      `The data folder ${folder} is in use by another npm start. Stop that one, or set another DATA_DIR.`,
    );
  }
  try {
    const binaries = findBinaries(folder, owner);
    const password = makeCluster(folder, binaries, owner);
    await endLeftOverServer(join(folder, 'cluster'));
    const server = await launch(folder, binaries, owner, password, options, port);
    const { child, ended } = server;
    void ended.then(unlock);
    await makeApplicationDatabase(server.adminUrl, password);
    return {
      ...server,
      pid: child.pid ?? 0,
      stop: async () => {
        child.ref();
        child.kill('SIGINT');
        await ended;
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function launch(
  folder: string,
  { postgres }: Binaries,
  owner: Owner | null,
  password: string,
  options: Record<string, string>,
  wanted: number | undefined,
) {
  const logFile = join(folder, 'server.log');
  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await freePort());
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '200',
      ...options,
    };
    const log = openSync(logFile, 'w', 0o600);
    if (owner) chownSync(logFile, owner.uid, owner.gid);
    const child = spawn(
      postgres,
      [
        ...['-D', join(folder, 'cluster'), '-p', String(port)],
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      { cwd: folder, env: environment(), detached: true, stdio: ['ignore', log, log], ...asUser(owner) },
    );
    closeSync(log);
    child.unref();
    const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    const ended = new Promise<void>((settle) => {
      child.once('exit', () => settle());
      child.once('error', () => settle());
    });
    if (await isReady(adminUrl, child)) {
      return {
        child,
        ended,
        port,
        adminUrl,
        url: `postgres://cungcau:${password}@127.0.0.1:${port}/cungcau`,
      };
    }
    const lastWords = readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n');
    // Somebody else may have taken the port between our asking for it and the server's.
    if (attempt < 3 && !wanted && lastWords.includes('127.0.0.1')) continue;
    throw new Trouble(
      `PostgreSQL không khởi động được:\n${lastWords}`,
      `PostgreSQL did not start (${logFile}).`,
    );
  }
}

/** True when the server answers; false when it has ended instead. */
async function isReady(adminUrl: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const client = new pg.Client({ connectionString: adminUrl });
    client.on('error', () => {});
    try {
      await client.connect();
      return true;
    } catch {
      await pause(30);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}
