import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from './trouble.js';

/**
 * Ends what a killed start left on this cluster: its server, still running, or its workers, on their way out. Then
 * removes `postmaster.pid`, which would keep a new server away if another process has got that number since.
 * Call it only while holding the lock on the folder.
 */
export async function endLeftOverServer(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const postmaster = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    const left = serversOn(cluster, postmaster);
    // The server's own processes follow it; they get a signal only when it is gone.
    for (const pid of left.includes(postmaster) ? [postmaster] : left) send(pid, signal, cluster);
    if (await allGone(cluster, postmaster, patience)) break;
  }
  rmSync(pidFile, { force: true });
}

async function allGone(cluster: string, postmaster: number, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (serversOn(cluster, postmaster).length > 0) {
    if (Date.now() > end) return false;
    await pause(50);
  }
  return true;
}

function send(pid: number, signal: NodeJS.Signals, cluster: string): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
    throw new Trouble(
      `Một PostgreSQL của người dùng khác (tiến trình ${pid}) đang chạy trên ${cluster}. Hãy dừng nó trước.`,
      `A PostgreSQL of another user (process ${pid}) is running on ${cluster}. Stop it first.`,
    );
  }
}

/** Processes of PostgreSQL whose working folder is this cluster; a reused process number is never among them. */
function serversOn(cluster: string, postmaster: number): number[] {
  if (process.platform === 'linux') {
    const folder = realpathSync(cluster);
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && linkOf(`/proc/${name}/cwd`) === folder)
      .filter((name) => basename(linkOf(`/proc/${name}/exe`).replace(/ \(deleted\)$/, '')) === 'postgres')
      .map(Number);
  }
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(postmaster)], { encoding: 'utf8' });
  return stdout?.includes('postgres') && stdout.includes(cluster) ? [postmaster] : [];
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
