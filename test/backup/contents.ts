import pg from 'pg';

/** Runs `work` with a connection of its own. */
export async function connected<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Rows of every table of the schema, and a hash over all of them, whatever their order. */
export function contentsOf(databaseUrl: string): Promise<Record<string, string>> {
  return connected(databaseUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const contents: Record<string, string> = {};
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ said: string }>(
        `select format('%s %s', count(*), md5(string_agg(md5(t::text), '' order by md5(t::text)))) as said from "${name}" t`,
      );
      contents[name] = rows[0]?.said ?? '';
    }
    return contents;
  });
}

/** What the database says of its tables' rules: constraints, triggers that are on, indexes. */
export function rulesOf(databaseUrl: string): Promise<string[]> {
  return connected(databaseUrl, async (client) => {
    const { rows } = await client.query<{ rule: string }>(`
      select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) as rule from pg_constraint
      where connamespace = 'public'::regnamespace
      union all select format('%s %s', tgenabled, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
      union all select indexdef from pg_indexes where schemaname = 'public' order by 1`);
    return rows.map(({ rule }) => rule);
  });
}
