import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ApiClient } from './api-client.js';
import { demoAccounts } from './demo.js';
import { freshDataDir, onlyLeft, pressCtrlC, processesOf, start, takenPort } from './start-for-test.js';

jest.setTimeout(90_000);

let dataDir: string;

beforeEach(() => {
  dataDir = freshDataDir();
});

afterEach(() => {
  for (const { pid } of processesOf(dataDir)) process.kill(pid, 'SIGKILL');
  rmSync(dirname(dataDir), { recursive: true, force: true });
});

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client({
    connectionString: readFileSync(join(dataDir, 'database-url'), 'utf8').trim(),
  });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const statusOf = async (address: string) => (await fetch(`${address}/readyz`)).status;
const isPostgres = (command: string) => command.includes('postgres');

describe('npm start', () => {
  it('answers, leaves no process after Ctrl-C, and finds its data at the second start', async () => {
    const first = start(dataDir);
    expect(await statusOf(await first.address)).toBe(200);
    await ask("CREATE TABLE kept AS SELECT 'vải thiều' AS thing");
    pressCtrlC(first);
    expect(await first.ended).toMatchObject({ status: 0 });
    expect(processesOf(dataDir)).toEqual([]);

    const second = start(dataDir);
    expect(await statusOf(await second.address)).toBe(200);
    expect(await ask('SELECT thing FROM kept')).toEqual([{ thing: 'vải thiều' }]);
    pressCtrlC(second);
    expect(await second.ended).toMatchObject({ status: 0 });
  });

  it('starts by itself after everything was killed', async () => {
    const first = start(dataDir);
    await first.address;
    await ask('CREATE TABLE kept (id int)');
    for (const { pid } of processesOf(dataDir)) process.kill(pid, 'SIGKILL');
    await onlyLeft(dataDir, () => false);

    const second = start(dataDir);
    expect(await statusOf(await second.address)).toBe(200);
    expect(await ask('SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
  });

  it('killed alone, takes API and worker along; the next start takes over the database left running', async () => {
    const first = start(dataDir);
    await first.address;
    await ask('CREATE TABLE kept (id int)');
    first.process.kill('SIGKILL');
    await onlyLeft(dataDir, isPostgres);
    expect(processesOf(dataDir).some(({ command }) => isPostgres(command))).toBe(true);

    const second = start(dataDir);
    expect(await statusOf(await second.address)).toBe(200);
    expect(await ask('SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
    pressCtrlC(second);
    await second.ended;
    expect(processesOf(dataDir)).toEqual([]);
  });

  it('stops in order although Ctrl-C is pressed again and again', async () => {
    const started = start(dataDir);
    await started.address;
    pressCtrlC(started);
    pressCtrlC(started);
    const { status, said } = await started.ended;
    expect(status).toBe(0);
    expect(said).not.toMatch(/Error/);
    expect(processesOf(dataDir)).toEqual([]);
  });

  it('stops in order while it is still starting', async () => {
    const started = start(dataDir);
    while (!processesOf(dataDir).some(({ command }) => command.includes('apps/api'))) await pause(20);
    pressCtrlC(started);
    expect(await started.ended).toMatchObject({ status: 0 });
    expect(processesOf(dataDir)).toEqual([]);
  });

  it('starts the API again on the same port when it ends unasked', async () => {
    const started = start(dataDir);
    const address = await started.address;
    const api = processesOf(dataDir).find(({ command }) => command.includes('apps/api'));
    process.kill(api?.pid ?? 0, 'SIGKILL');
    let status = 0;
    while (status !== 200) status = await statusOf(address).catch(() => pause(100, 0));
    expect(processesOf(dataDir).filter(({ command }) => command.includes('apps/api'))).toHaveLength(1);
  });
});

describe('npm start tells in plain words', () => {
  it('that another start uses the folder, and leaves that one alone', async () => {
    const first = start(dataDir);
    const address = await first.address;
    const { status, said } = await start(dataDir).ended;
    expect(status).toBe(1);
    expect(said).toMatch(/in use by another npm start/);
    expect(said).not.toMatch(/\n\s+at /);
    expect(await statusOf(address)).toBe(200);
  });

  it('that the port is in use, and how to choose another', async () => {
    const taken = await takenPort();
    const { status, said } = await start(dataDir, { PORT: String(taken.port) }).ended;
    taken.close();
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`Port ${taken.port} is in use.*PORT=${taken.port + 1} npm start`));
    expect(processesOf(dataDir)).toEqual([]);
  });

  it('which setting is wrong', async () => {
    const { status, said } = await start(dataDir, { PORT: 'three' }).ended;
    expect(status).toBe(1);
    expect(said).toMatch(/PORT/);
    expect(said).not.toMatch(/\n\s+at /);
  });
});

describe('the demo', () => {
  it('shows deals in every stage and has three accounts with one password, printed at each start, for its owner only', async () => {
    const first = start(dataDir, { DEMO: 'true' });
    const address = await first.address;
    const password = readFileSync(join(dataDir, 'demo-password'), 'utf8').trim();
    expect(statSync(join(dataDir, 'demo-password')).mode & 0o777).toBe(0o600);
    for (const account of demoAccounts) await new ApiClient(address).signIn(account, password);
    const staff = await new ApiClient(address).signIn(demoAccounts[0], password);
    const { mous, proposals } = await staff.ask<
      Record<'mous' | 'proposals', { items: { status: string }[] }>
    >(`{ mous(sort: NUMBER) { items { status } } proposals(sort: NEWEST) { items { status } } }`);
    const statuses = ({ items }: { items: { status: string }[] }) => items.map(({ status }) => status).sort();
    expect(statuses(mous)).toEqual(['AGREED', 'COMPLETE', 'DRAFT', 'LISTED', 'LISTED', 'SIGNED']);
    expect(statuses(proposals)).toEqual(['ACCEPTED', 'AWAITS_DISTRIBUTOR', 'AWAITS_SUPPLIER', 'DECLINED']);
    pressCtrlC(first);
    expect((await first.ended).said).toContain(password);

    const second = start(dataDir, { DEMO: 'true' });
    await second.address;
    pressCtrlC(second);
    expect((await second.ended).said).toContain(password);
  });

  it('is not made where other machines can reach it', async () => {
    const started = start(dataDir, { DEMO: 'true', HOST: '0.0.0.0' });
    await started.address;
    expect(await ask('SELECT FROM alliance')).toEqual([]);
  });
});
