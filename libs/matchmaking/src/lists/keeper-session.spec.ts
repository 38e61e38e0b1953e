import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { freshDatabase } from '../../../../test/servers/database.js';
import { KeeperSession } from './keeper-session.js';

const eventId = '11111111-1111-4111-8111-111111111111';
let source: DataSource;
let drop = async () => {};

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
}, 60_000);
afterAll(async () => {
  await source.destroy();
  await drop();
});

it('an event whose connection was lost is written by nobody who does not ask for it anew', async () => {
  const [first, second] = [new KeeperSession(source), new KeeperSession(source)];
  expect(await first.holds(eventId)).toBe('ANEW');
  expect(await first.holds(eventId)).toBe('STILL');
  expect(await second.holds(eventId)).toBe('NOT');
  const write = () => first.transaction(eventId, (manager) => manager.query('select 1 as one'));
  expect(await write()).toEqual([{ one: 1 }]);

  await source.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'`);
  expect(await first.alive()).toBe(false);
  await expect(write()).rejects.toThrow('lost');
  expect(await second.holds(eventId)).toBe('ANEW');
  expect(await first.holds(eventId)).toBe('NOT');
  await second.end();
  expect(await first.holds(eventId)).toBe('ANEW');
  expect(await write()).toEqual([{ one: 1 }]);
  await first.end();
}, 60_000);
