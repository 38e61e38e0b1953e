import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lock } from '#one-at-a-time';
import { migrate } from '#migrations';
import pg from 'pg';
import { startPostgres } from '../../apps/start/src/postgres.js';

interface Cluster {
  pid: number;
  dataDir: string;
  adminUrl: string;
  /** The role that owns every test database, as the product's own role owns its database. */
  url: string;
}

/**
 * A database of this spec's own with every migration applied, as the role `cungcau` that owns it. One PostgreSQL
 * serves the whole run: the first call starts it and migrates a template, each call clones that.
 */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  return cloneOf('migrated');
}

/** A database without a table, for what tests the migrations themselves. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  return cloneOf('template0');
}

/** The connection as superuser to the run's PostgreSQL, for specs that look at or end other connections. */
export async function adminUrl(): Promise<string> {
  return (await cluster()).adminUrl;
}

async function cloneOf(template: string): Promise<{ url: string; drop(): Promise<void> }> {
  const { adminUrl, url } = await cluster();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await run(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER cungcau`);
  const drop = () => run(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return { url: withDatabase(url, name), drop };
}

async function cluster(): Promise<Cluster> {
  const folder = process.env.TEST_RUN;
  if (!folder) throw new Error('No test run is open: the specs run under Jest with its global setup');
  const note = join(folder, 'postgres.json');
  if (!existsSync(note)) {
    mkdirSync(folder, { recursive: true });
    const release = await lock(folder, 'test-postgres');
    try {
      if (!existsSync(note)) await startCluster(note);
    } finally {
      await release();
    }
  }
  return JSON.parse(readFileSync(note, 'utf8')) as Cluster;
}

/** In the machine's temporary folder: the project's own may be closed to the user PostgreSQL runs as. */
async function startCluster(note: string): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cungcau-test-'));
  const options = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
  };
  const { pid, adminUrl, url } = await startPostgres({ dataDir, options });
  await run(adminUrl, 'ALTER ROLE cungcau CREATEDB', 'CREATE DATABASE migrated OWNER cungcau');
  await migrate(withDatabase(url, 'migrated'));
  writeFileSync(`${note}.new`, JSON.stringify({ pid, dataDir, adminUrl, url } satisfies Cluster), {
    mode: 0o600,
  });
  renameSync(`${note}.new`, note);
}

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
