import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endRun } from './end-run.mjs';

/** Gives this run a folder of its own for what its servers leave; servers start when a spec first asks for one. */
export default async function setUp() {
  const runs = fileURLToPath(new URL('../../.tmp/runs', import.meta.url));
  mkdirSync(runs, { recursive: true });
  for (const pid of readdirSync(runs)) if (!isAlive(Number(pid))) await endRun(join(runs, pid));
  process.env.TEST_RUN = join(runs, String(process.pid));
  mkdirSync(process.env.TEST_RUN);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
