import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryPath } from '#platform';
import { ApiClient } from '../../apps/start/src/api-client.js';
import { demoAccounts } from '../../apps/start/src/demo.js';
import { freshDataDir, pressCtrlC, processesOf, start } from '../../apps/start/src/start-for-test.js';
import { contentsOf } from './contents.js';

const password = 'một mật khẩu dài';
let dataDir: string;

beforeEach(() => {
  dataDir = freshDataDir();
});

afterEach(() => {
  for (const { pid } of processesOf(dataDir)) process.kill(pid, 'SIGKILL');
  rmSync(dirname(dataDir), { recursive: true, force: true });
});

function npmRun(...words: string[]): { status: number | null; said: string } {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, NODE_OPTIONS: '', DATA_DIR: dataDir, INIT_CWD: undefined };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...words], {
    cwd: repositoryPath(),
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

it('one command backs up the running product, one brings it back after its folder was lost', async () => {
  const file = join(dirname(dataDir), 'cungcau.sql.gz');
  const first = start(dataDir, { DEMO: 'true', DEMO_PASSWORD: password });
  const staff = await new ApiClient(await first.address).signIn(demoAccounts[0], password);
  const { events } = await staff.ask<{ events: { id: string }[] }>('{ events { id } }');
  const { matched } = await staff.runEnds(events[0]?.id ?? '');
  const databaseUrl = () => readFileSync(join(dataDir, 'database-url'), 'utf8').trim();
  const before = await contentsOf(databaseUrl());
  expect(npmRun('backup', '--', file)).toMatchObject({ status: 0, said: expect.stringContaining(file) });
  expect(npmRun('restore', '--', file, '--replace')).toMatchObject({
    status: 1,
    said: expect.stringContaining('in use by another npm start'),
  });
  pressCtrlC(first);
  await first.ended;

  rmSync(dataDir, { recursive: true });
  expect(npmRun('backup', '--', `${file}.2`).said).toContain('There is no data in');
  expect(npmRun('restore', '--', file)).toMatchObject({
    status: 0,
    said: expect.stringContaining('restored'),
  });
  // What stands there now, said by a second backup that starts the database by itself.
  expect(npmRun('backup', '--', `${file}.3`).status).toBe(0);
  expect(npmRun('restore', '--', file).said).toContain('Add --replace');

  const second = start(dataDir);
  const again = await new ApiClient(await second.address).signIn(demoAccounts[0], password);
  expect((await again.runEnds(events[0]?.id ?? '')).matched).toBe(matched);
  const after = await contentsOf(databaseUrl());
  // Signing in has left its traces there.
  const traces = ['session', 'sign_in_attempt'];
  for (const table of traces) expect(after[table]).not.toBe(before[table]);
  for (const table of traces) after[table] = before[table] ?? '';
  expect(after).toEqual(before);
  pressCtrlC(second);
  await second.ended;
}, 300_000);
