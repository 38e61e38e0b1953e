import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { criteria, shownScore, type Weights } from '#matching';
import { entities } from '../apps/api/src/api.module.js';
import { emptyDatabase } from '../test/servers/database.js';
import { migrate, migrations, migrationSource } from './index.js';

/** Columns that the database computes by itself; the entities leave them out. */
const computed = ['search'];
const shape = `select table_name as "table", column_name as "column", data_type as type, is_nullable = 'YES' as nullable
  from information_schema.columns where table_schema = 'public' and table_name <> 'migration' order by 1, 2`;
const objects = `select 'function ' || proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where nspname = 'public' and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all select 'table ' || tablename from pg_tables where schemaname = 'public' and tablename <> 'migration' order by 1`;

describe('migrations', () => {
  let database: { url: string; drop(): Promise<void> };
  let source: DataSource;

  beforeAll(async () => {
    database = await emptyDatabase();
    source = await migrationSource(database.url).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('go up, each one down again to exactly what was before it, and up once more', async () => {
    const states: unknown[] = [await source.query(objects)];
    for (const Migration of migrations) {
      const runner = source.createQueryRunner();
      await new Migration().up(runner);
      states.push(await source.query(objects));
      await runner.release();
    }
    for (const [position, Migration] of [...migrations.entries()].reverse()) {
      const runner = source.createQueryRunner();
      await new Migration().down(runner);
      expect(await source.query(objects)).toEqual(states[position]);
      await runner.release();
    }
    await migrate(database.url);
    expect(await source.query(objects)).toEqual(states.at(-1));
  });

  it('leave the lists of an event that is over as they were, and what is released of them released', async () => {
    const { url, drop } = await emptyDatabase();
    const old = await migrationSource(url).initialize();
    const runner = old.createQueryRunner();
    for (const Migration of migrations.slice(0, 5)) await new Migration().up(runner);
    const [event, alliance, demand, ...offers] = Array.from({ length: 25 }, () => randomUUID());
    // Nothing of what these rows belong to matters here.
    await runner.query(
      `do $$ declare one record; begin
         for one in select conrelid::regclass as "table", conname from pg_constraint where contype = 'f' loop
           execute format('alter table %s drop constraint %I', one."table", one.conname);
         end loop; end $$`,
    );
    await runner.query(`select set_config('cungcau.actor', '{"how":"SYSTEM","verb":"test"}', false)`);
    await runner.query(
      `insert into event_demand (event_id, alliance_id, demand_id, organisation_id) values ($1, $2, $3, $1)`,
      [event, alliance, demand],
    );
    await runner.query(
      `insert into event (id, alliance_id, name, held_on, place, expected_delegates, expected_booths, status)
       values ($1, $2, 'Hội nghị', '2026-01-05', 'Hải Phòng', 80, 10, 'CLOSED')`,
      [event, alliance],
    );
    await runner.query(
      `insert into match_run (id, event_id, alliance_id, status, cause, finished_at) values ($1, $2, $3, 'FINISHED', 'STAFF', now())`,
      [demand, event, alliance],
    );
    await runner.query(
      `insert into match (event_id, demand_id, offer_id, run_id, score, reasons)
       select $1, $2, id, $2, 0.97 - 0.01 * place, '[]' from unnest($3::uuid[]) with ordinality as o (id, place)`,
      [event, demand, offers],
    );
    await runner.query(
      `insert into released_match (event_id, alliance_id, demand_id, offer_id, supplier_id, distributor_id, supplier_order,
         supplier_reasons, distributor_order, distributor_reasons) values ($1, $2, $3, $4, $1, $1, 1, '[]', 1, '[]')`,
      [event, alliance, demand, offers[0]],
    );
    for (const Migration of migrations.slice(5)) await new Migration().up(runner);
    const [list] = await runner.query(`select offer_ids as ids, scores, matched from demand_list`);
    expect(list).toMatchObject({ ids: offers.slice(0, 20), matched: 22 });
    const [{ values }] = await runner.query(`select weights as values from match_run`);
    const weights = Object.fromEntries(criteria.map((criterion, at) => [criterion, values[at]])) as Weights;
    expect(list.scores.map((score: number) => shownScore(score, weights)).slice(0, 3)).toEqual([
      0.96, 0.95, 0.94,
    ]);
    expect(
      await runner.query(`select told_from = md5('')::uuid as "standsAsItWas" from released_match`),
    ).toEqual([{ standsAsItWas: true }]);
    await runner.release();
    await old.destroy();
    await drop();
  });

  it('are run once when many processes start at once', async () => {
    await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    const [{ count }] = await source.query(`select count(*)::int from migration`);
    expect(count).toBe(migrations.length);
  });

  it('make the tables that the entities describe: every column, its type and whether it may be empty', async () => {
    const product = await new DataSource({ type: 'postgres', url: database.url, entities }).initialize();
    const rows: { table: string; column: string; type: string; nullable: boolean }[] =
      await source.query(shape);
    const typeNames: Record<string, string> = { 'timestamp with time zone': 'timestamptz', ARRAY: 'array' };
    for (const { tableName, columns } of product.entityMetadatas) {
      const inTable = rows
        .filter(({ table, column }) => table === tableName && !computed.includes(column))
        .map(({ column, type, nullable }) => ({ column, type: typeNames[type] ?? type, nullable }));
      const inEntity = columns
        .map((column) => ({
          column: column.databaseName,
          type: column.isArray
            ? 'array'
            : product.driver.normalizeType(column).replace('timestamp with time zone', 'timestamptz'),
          nullable: column.isNullable,
        }))
        .sort((a, b) => (a.column < b.column ? -1 : 1));
      expect({ tableName, columns: inEntity }).toEqual({ tableName, columns: inTable });
    }
    await product.destroy();
  });

  it('refuse a change that does not say who does it', async () => {
    await expect(source.query(`insert into alliance (name) values ('không ai')`)).rejects.toThrow(
      'who did it',
    );
  });

  it('keep the history append-only', async () => {
    await source.transaction(async (manager) => {
      await manager.query(`select set_config('cungcau.actor', '{"how":"SYSTEM","verb":"test"}', true)`);
      await manager.query(`insert into alliance (name) values ('Liên minh')`);
    });
    for (const attempt of ['update history set verb = null', 'delete from history', 'truncate history']) {
      await expect(source.query(attempt)).rejects.toThrow('append-only');
    }
  });
});
