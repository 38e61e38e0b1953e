import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Binaries } from './postgres-binaries.js';
import type { Owner } from './postgres-owner.js';
import { Trouble } from './trouble.js';

/** Makes the cluster unless it is there; answers the password of both roles. An interrupted making starts afresh. */
export function makeCluster(folder: string, { initdb }: Binaries, owner: Owner | null): string {
  const cluster = join(folder, 'cluster');
  const passwordFile = join(folder, 'password');
  if (existsSync(cluster)) return readFileSync(passwordFile, 'utf8').trim();
  const unfinished = `${cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  if (owner) chownSync(passwordFile, owner.uid, owner.gid);
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
  const { status, stdout, stderr } = spawnSync(
    initdb,
    [
      ...[
        '--pgdata',
        unfinished,
        '--username',
        'postgres',
        '--pwfile',
        passwordFile,
        '--auth',
        'scram-sha-256',
      ],
      ...[
        '--encoding',
        'UTF8',
        '--locale',
        locale,
        '--locale-provider',
        'builtin',
        '--builtin-locale',
        'C.UTF-8',
      ],
    ],
    { cwd: folder, env: environment(), encoding: 'utf8', ...asUser(owner) },
  );
  if (status !== 0) {
    throw new Trouble(
      `Không tạo được cơ sở dữ liệu trong ${folder}: ${stderr || stdout}`,
      `The database could not be made in ${folder}: ${stderr || stdout}`,
    );
  }
  renameSync(unfinished, cluster);
  return readFileSync(passwordFile, 'utf8').trim();
}

/** Makes the role `cungcau`, no superuser, and the database it owns, unless they are there. */
export async function makeApplicationDatabase(adminUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'cungcau') AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = 'cungcau') AS database`,
    );
    if (!rows[0]?.role) await client.query(`CREATE ROLE cungcau LOGIN PASSWORD '${password}'`);
    if (!rows[0]?.database) await client.query('CREATE DATABASE cungcau OWNER cungcau');
  } finally {
    await client.end();
  }
}

/** What spawn takes to run a program as the owner. */
export function asUser(owner: Owner | null): { uid?: number; gid?: number } {
  return owner ? { uid: owner.uid, gid: owner.gid } : {};
}

/** Without PG* and library paths, which would lead the server to another installation's files. */
export function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TZ: 'UTC', LC_MESSAGES: 'C', TMPDIR: process.env.TMPDIR };
}
