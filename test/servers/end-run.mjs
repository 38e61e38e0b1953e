import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Stops the PostgreSQL a run of the tests started, if it did, and removes what the run left. */
export async function endRun(folder) {
  const note = join(folder, 'postgres.json');
  if (existsSync(note)) {
    const { pid, dataDir } = JSON.parse(readFileSync(note, 'utf8'));
    const pidFile = join(dataDir, 'cluster', 'postmaster.pid');
    if (existsSync(pidFile) && Number(readFileSync(pidFile, 'utf8').split('\n')[0]) === pid) {
      signal(pid, 'SIGQUIT');
      while (signal(pid, 0)) await pause(20);
    }
    rmSync(dataDir, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
