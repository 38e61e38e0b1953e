import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { emptyDatabase, freshDatabase } from './database.js';

async function tablesIn(client: pg.Client): Promise<number> {
  const { rows } = await client.query("SELECT FROM pg_tables WHERE schemaname = 'public'");
  return rows.length;
}

describe('test databases', () => {
  it('are each other’s strangers, migrated, and gone after drop', async () => {
    const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
    const inOne = new pg.Client({ connectionString: one.url });
    const inTwo = new pg.Client({ connectionString: two.url });
    await Promise.all([inOne.connect(), inTwo.connect()]);
    await inOne.query('CREATE TABLE only_here (id int)');
    expect(await tablesIn(inOne)).toBe((await tablesIn(inTwo)) + 1);
    expect(await tablesIn(inTwo)).toBeGreaterThan(0);
    await Promise.all([inOne.end(), inTwo.end()]);
    await Promise.all([one.drop(), two.drop()]);
    await expect(new pg.Client({ connectionString: one.url }).connect()).rejects.toThrow('does not exist');
  });

  it('read Vietnamese letters as letters', async () => {
    const { url, drop } = await emptyDatabase();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm; CREATE EXTENSION btree_gist');
    const { rows } = await client.query(
      "SELECT lower('ĐẶC SẢN') AS lower, unaccent('cà phê Đắk Lắk') AS plain, show_trgm('ế') AS trigrams",
    );
    expect(rows[0]).toEqual({ lower: 'đặc sản', plain: 'ca phe Dak Lak', trigrams: expect.any(Array) });
    expect((rows[0] as { trigrams: string[] }).trigrams).toHaveLength(2);
    await client.end();
    await drop();
  });
});
