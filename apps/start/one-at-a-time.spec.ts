import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lock, tryLock } from '#one-at-a-time';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cungcau-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function holderElsewhere(): Promise<ChildProcess> {
  const script = `import { lock } from ${JSON.stringify(fileURLToPath(new URL('one-at-a-time.mjs', import.meta.url)))};
    await lock(process.argv[1], 'work'); process.stdout.write('held'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', script, folder]);
  await once(holder.stdout, 'data');
  return holder;
}

it('one holder at a time, by whichever path the folder is named', async () => {
  const link = `${folder}-link`;
  symlinkSync(folder, link);
  const release = await tryLock(folder, 'work');
  expect(await tryLock(link, 'work')).toBeNull();
  const other = await tryLock(folder, 'other work');
  expect(other).not.toBeNull();
  await release?.();
  const again = await tryLock(link, 'work');
  expect(again).not.toBeNull();
  await Promise.all([other?.(), again?.()]);
  rmSync(link);
});

it('those who wait get it one after the other', async () => {
  const order: string[] = [];
  const turns = ['a', 'b', 'c'].map(async (name) => {
    const release = await lock(folder, 'work');
    order.push(`${name} in`);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(`${name} out`);
    await release();
  });
  await Promise.all(turns);
  expect(order.map((step) => step.slice(2))).toEqual(['in', 'out', 'in', 'out', 'in', 'out']);
});

it('a killed holder lets go', async () => {
  const holder = await holderElsewhere();
  expect(await tryLock(folder, 'work')).toBeNull();
  const turn = lock(folder, 'work');
  holder.kill('SIGKILL');
  await (
    await turn
  )();
});
