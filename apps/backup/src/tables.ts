import type { ClientBase } from 'pg';

export interface Table {
  name: string;
  /** `"account" ("id", "password_hash")`: without the columns that the database computes. */
  withColumns: string;
}

/** Every table of the product, as the database lists them; what belongs to an extension is not the product's. */
export async function tablesOf(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name,
           format('"%s" (%s)', c.relname, string_agg(format('"%s"', a.attname), ', ' order by a.attnum)) as "withColumns"
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    group by c.oid, c.relname order by c.relname`);
  return rows;
}

/** The last number each sequence gave; those that gave none are left out. */
export async function sequencesOf(client: ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; last: string }>(`
    select sequencename as name, last_value::text as last from pg_sequences
    where schemaname = 'public' and last_value is not null order by 1`);
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}
