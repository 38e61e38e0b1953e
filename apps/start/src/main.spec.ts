import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ApiClient } from './api-client.js';
import { demoAccounts } from './demo.js';
import {
  freshDataDir,
  onlyLeft,
  pressCtrlC,
  processesOf,
  start,
  takenPort,
  type Started,
} from './start-for-test.js';

jest.setTimeout(90_000);

// A start takes seconds: the tests of a group share one data folder, and each goes on where the one before it ended.
let dataDir: string;

beforeAll(() => {
  dataDir = freshDataDir();
});

afterAll(() => emptied());

/** Ends what still runs on the folder and removes it. */
function emptied(): void {
  for (const { pid } of processesOf(dataDir)) process.kill(pid, 'SIGKILL');
  rmSync(dirname(dataDir), { recursive: true, force: true });
}

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
const isApi = (command: string) => command.includes('apps/api');

describe('npm start', () => {
  let running: Started;
  const keeps = async () => {
    expect(await statusOf(await running.address)).toBe(200);
    expect(await ask('SELECT thing FROM kept')).toEqual([{ thing: 'vải thiều' }]);
  };

  it('answers', async () => {
    running = start(dataDir);
    expect(await statusOf(await running.address)).toBe(200);
    await ask("CREATE TABLE kept AS SELECT 'vải thiều' AS thing");
  });

  it('tells another start that the folder is in use, and goes on', async () => {
    const { status, said } = await start(dataDir).ended;
    expect(status).toBe(1);
    expect(said).toMatch(/in use by another npm start/);
    expect(said).not.toMatch(/\n\s+at /);
    await keeps();
  });

  it('starts the API again on the same port when it ends unasked', async () => {
    const address = await running.address;
    const api = processesOf(dataDir).find(({ command }) => isApi(command));
    process.kill(api?.pid ?? 0, 'SIGKILL');
    let status = 0;
    while (status !== 200) status = await statusOf(address).catch(() => pause(100, 0));
    expect(processesOf(dataDir).filter(({ command }) => isApi(command))).toHaveLength(1);
  });

  it('starts by itself after everything was killed', async () => {
    for (const { pid } of processesOf(dataDir)) process.kill(pid, 'SIGKILL');
    await onlyLeft(dataDir, () => false);
    running = start(dataDir);
    await keeps();
  });

  it('leaves no process after Ctrl-C, and finds its data at the second start', async () => {
    pressCtrlC(running);
    expect(await running.ended).toMatchObject({ status: 0 });
    expect(processesOf(dataDir)).toEqual([]);
    running = start(dataDir);
    await keeps();
  });

  it('killed alone, takes API and worker along; the next start takes over the database left running', async () => {
    running.process.kill('SIGKILL');
    await onlyLeft(dataDir, isPostgres);
    expect(processesOf(dataDir).some(({ command }) => isPostgres(command))).toBe(true);
    running = start(dataDir);
    await keeps();
  });

  it('stops in order although Ctrl-C is pressed again and again', async () => {
    pressCtrlC(running);
    pressCtrlC(running);
    const { status, said } = await running.ended;
    expect(status).toBe(0);
    expect(said).not.toMatch(/Error/);
    expect(processesOf(dataDir)).toEqual([]);
  });

  it('stops in order while it is still starting', async () => {
    running = start(dataDir);
    while (!processesOf(dataDir).some(({ command }) => isApi(command))) await pause(20);
    pressCtrlC(running);
    expect(await running.ended).toMatchObject({ status: 0 });
    expect(processesOf(dataDir)).toEqual([]);
  });

  it('tells in plain words that the port is in use, and how to choose another', async () => {
    const taken = await takenPort();
    const { status, said } = await start(dataDir, { PORT: String(taken.port) }).ended;
    taken.close();
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`Port ${taken.port} is in use.*PORT=${taken.port + 1} npm start`));
    expect(processesOf(dataDir)).toEqual([]);
  });

  it('tells which setting is wrong', async () => {
    const { status, said } = await start(dataDir, { PORT: 'three' }).ended;
    expect(status).toBe(1);
    expect(said).toMatch(/PORT/);
    expect(said).not.toMatch(/\n\s+at /);
  });
});

describe('the demo', () => {
  beforeAll(() => {
    emptied();
    dataDir = freshDataDir();
  });

  it('is not made where other machines can reach it', async () => {
    const started = start(dataDir, { DEMO: 'true', HOST: '0.0.0.0' });
    await started.address;
    expect(await ask('SELECT FROM alliance')).toEqual([]);
    pressCtrlC(started);
    await started.ended;
  });

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
});
