import type { ClientBase } from 'pg';
import type { Table } from './tables.js';

/**
 * Empties the tables and runs `work` on them without triggers, which would write a history of their own, and without
 * foreign keys, so that tables may come in any order. The keys are put back after it, which checks every row. Needs
 * the owner of the tables, no superuser; one transaction around it makes it all or nothing.
 */
export async function withoutItsRules<T>(
  client: ClientBase,
  tables: readonly Table[],
  work: () => Promise<T>,
): Promise<T> {
  const { rows: keys } = await client.query<{ table: string; name: string; rule: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as rule
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`);
  const names = tables.map(({ name }) => `"${name}"`);
  for (const name of names) await client.query(`alter table ${name} disable trigger user`);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  await client.query(`truncate ${names.join(', ')}`);
  const done = await work();
  for (const { table, name, rule } of keys) {
    await client.query(`alter table ${table} add constraint ${name} ${rule}`);
  }
  for (const name of names) await client.query(`alter table ${name} enable trigger user`);
  return done;
}
