import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import { DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { migrate, migrations, migrationSource } from '#migrations';
import { Trouble } from '../../start/src/trouble.js';
import { BackupReader, notABackup, type BackupEnd } from './backup-file.js';
import { withoutItsRules } from './rules.js';
import { tablesOf } from './tables.js';

const known = migrations.map((Migration) => new Migration());

/**
 * Puts a backup into the database in one transaction: either everything is there as it was, or nothing has changed. A
 * backup of an older version is loaded into the schema of its day, then brought up to date like any database.
 * Answers rows and SHA-256 of each table, as they stood in the backup.
 * @throws Trouble when the database holds data and `replace` is not said, when the product is running on it, when the
 * file is no whole backup or is of a newer version.
 */
export async function restore(
  databaseUrl: string,
  file: string,
  { replace = false }: { replace?: boolean } = {},
): Promise<BackupEnd> {
  const source = await migrationSource(databaseUrl).initialize();
  const backup = new BackupReader(file);
  try {
    const head = await backup.head();
    if (head.migrations.some((name, position) => known[position]?.name !== name)) {
      throw new Trouble(
        'Bản sao lưu này của một phiên bản Cung–Cầu mới hơn. Hãy cập nhật chương trình rồi khôi phục lại.',
        'This backup is of a newer version of Cung–Cầu. Update the program, then restore again.',
      );
    }
    const end = await source.transaction(async ({ queryRunner }) => {
      if (!queryRunner) throw new Error('no transaction');
      // The lock of the migrations: none runs meanwhile.
      await queryRunner.query(`select pg_advisory_xact_lock(hashtext('cungcau migrations'))`);
      await mustBeAlone(queryRunner);
      await clear(source, queryRunner, replace);
      await makeMigrationTable(source, queryRunner);
      for (const migration of known.slice(0, head.migrations.length)) await migration.up(queryRunner);
      const client = (await queryRunner.connect()) as ClientBase;
      return withoutItsRules(client, await tablesOf(client), () => load(client, backup));
    });
    await migrate(databaseUrl);
    await source.query('analyze');
    return end;
  } finally {
    backup.close();
    await source.destroy();
  }
}

async function mustBeAlone(runner: QueryRunner): Promise<void> {
  const others = await runner.query(
    `select from pg_stat_activity where datname = current_database() and application_name = 'cungcau' limit 1`,
  );
  if (others.length === 0) return;
  throw new Trouble(
    'Cung–Cầu đang chạy trên cơ sở dữ liệu này. Hãy dừng API và worker rồi khôi phục lại.',
    'Cung–Cầu is running on this database. Stop API and worker, then restore again.',
  );
}

/** Leaves the database as before the first migration. */
async function clear(source: DataSource, runner: QueryRunner, replace: boolean): Promise<void> {
  const client = (await runner.connect()) as ClientBase;
  const tables = (await tablesOf(client)).map(({ name }) => name);
  if (tables.length > 0 && !tables.includes('migration')) {
    throw new Trouble(
      'Cơ sở dữ liệu này thuộc về chương trình khác. Hãy tạo một cơ sở dữ liệu trống cho Cung–Cầu.',
      'This database belongs to another program. Make an empty one for Cung–Cầu.',
    );
  }
  const made: { name: string }[] = tables.includes('migration')
    ? await runner.query('select name from migration')
    : [];
  // Every row that a person made belongs to an alliance.
  const [{ holdsData }] = tables.includes('alliance')
    ? await runner.query(`select exists (select from alliance) as "holdsData"`)
    : [{ holdsData: false }];
  if (holdsData && !replace) {
    throw new Trouble(
      'Cơ sở dữ liệu này đang có dữ liệu. Thêm --replace nếu muốn bỏ hết và thay bằng bản sao lưu.',
      'This database holds data. Add --replace to drop it all and put the backup in its place.',
    );
  }
  const undone = made.map(({ name }) => known.find((migration) => migration.name === name));
  if (undone.includes(undefined)) {
    throw new Trouble(
      'Cơ sở dữ liệu này của một phiên bản Cung–Cầu mới hơn chương trình. Hãy cập nhật chương trình.',
      'This database is of a newer version of Cung–Cầu than the program. Update the program.',
    );
  }
  // Emptied first: older rules may not hold for newer rows, and the history lets nobody take from it.
  const names = tables.map((name) => `"${name}"`);
  for (const name of names) await runner.query(`alter table ${name} disable trigger user`);
  if (names.length > 0) await runner.query(`truncate ${names.join(', ')}`);
  for (const migration of known.toReversed()) if (undone.includes(migration)) await migration.down(runner);
}

/** TypeORM's own table; its rows come with the backup. */
async function makeMigrationTable(source: DataSource, runner: QueryRunner): Promise<void> {
  const executor = new MigrationExecutor(source, runner);
  executor.fake = true;
  executor.transaction = 'none';
  await executor.executePendingMigrations();
}

async function load(client: ClientBase, backup: BackupReader): Promise<BackupEnd> {
  const loaded: BackupEnd['tables'] = {};
  for (;;) {
    const next = await backup.next();
    if (!('command' in next)) {
      if (JSON.stringify(sorted(loaded)) !== JSON.stringify(sorted(next.tables))) throw notABackup();
      await setSequences(client, next.sequences);
      return next;
    }
    const copy = client.query(from(next.command.replace(/;$/, '')));
    let sha256 = '';
    await pipeline(
      backup.rows((sum) => (sha256 = sum)),
      copy,
    );
    loaded[next.table] = { rows: copy.rowCount, sha256 };
  }
}

async function setSequences(client: ClientBase, sequences: BackupEnd['sequences']): Promise<void> {
  for (const [name, last] of Object.entries(sequences)) {
    await client.query(`select setval(format('public.%I', $1::text)::regclass, $2)`, [name, last]);
  }
}

const sorted = (tables: BackupEnd['tables']) =>
  Object.entries(tables)
    .map(([name, { rows, sha256 }]) => [name, rows, sha256] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
