import type { DataSource } from 'typeorm';
import type { Pool } from 'pg';

const mostPrepared = 200;
const names = new Map<string, string>();

/**
 * Reads rows by one statement on the pool of `source`, without a runner or a transaction. Each connection prepares the
 * statement once: PostgreSQL parses and plans it no more, so `text` must not hold values. The errors are those of `pg`.
 */
export async function look<T>(source: DataSource, text: string, values: unknown[]): Promise<T[]> {
  const pool = (source.driver as unknown as { master: Pool }).master;
  return (await pool.query({ name: nameOf(text), text, values })).rows as T[];
}

/** Texts put together for a request are many; only the first of them are held by the connections. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostPrepared) return known;
  const name = `look_${names.size + 1}`;
  names.set(text, name);
  return name;
}
