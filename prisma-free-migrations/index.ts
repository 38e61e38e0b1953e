import { readdirSync, readFileSync } from 'node:fs';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { repositoryPath } from '#platform';

const folder = repositoryPath('prisma-free-migrations');

/** The migrations in their order: `NNN-name.up.sql` and `NNN-name.down.sql`, each one transaction. */
export const migrations = readdirSync(folder)
  .filter((file) => file.endsWith('.up.sql'))
  .sort()
  .map((file, position) => {
    const name = file.replace('.up.sql', '');
    const run = (direction: 'up' | 'down') => (runner: QueryRunner) =>
      runner.query(readFileSync(`${folder}/${name}.${direction}.sql`, 'utf8')) as Promise<void>;
    return class implements MigrationInterface {
      // TypeORM orders by the 13 digits at the end of the name.
      name = `${name}${1700000000000 + position}`;
      up = run('up');
      down = run('down');
    };
  });

export function migrationSource(databaseUrl: string): DataSource {
  return new DataSource({ type: 'postgres', url: databaseUrl, migrations, migrationsTableName: 'migration' });
}

/** Brings the database at `databaseUrl` to the newest schema; several at once wait for each other. */
export async function migrate(databaseUrl: string): Promise<void> {
  const source = await migrationSource(databaseUrl).initialize();
  try {
    // Session-level lock, so that API and worker processes started together do not migrate twice.
    const runner = source.createQueryRunner();
    await runner.query(`select pg_advisory_lock(hashtext('cungcau migrations'))`);
    try {
      await source.runMigrations({ transaction: 'each' });
    } finally {
      await runner.query(`select pg_advisory_unlock(hashtext('cungcau migrations'))`);
      await runner.release();
    }
  } finally {
    await source.destroy();
  }
}
