import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';
import { repositoryPath } from '#platform';

export interface WorkerProcess {
  pid: number;
  /** What it wrote to its log so far. */
  log: { msg: string; level: number; requestId?: string }[];
  /** Settles when a line of its log has these words, now or later. */
  says(words: string): Promise<void>;
  /** Settles at the next line of its log that is like this. */
  saysAnew(like: RegExp): Promise<void>;
  /** Settles with its exit status, or null when a signal ended it. */
  ended: Promise<number | null>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  /** Stands still, as on a machine that hangs, until it is woken. */
  freeze(): void;
  thaw(): void;
}

/** A worker of the built product as a process of its own; settles when it listens. */
export async function startWorker(databaseUrl: string, redisUrl?: string): Promise<WorkerProcess> {
  const child: ChildProcess = fork(repositoryPath('dist/apps/worker/src/main.js'), [], {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl ?? '' },
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const log: WorkerProcess['log'] = [];
  const lines = new EventEmitter().setMaxListeners(0);
  if (child.stdout) {
    createInterface(child.stdout).on('line', (line) => {
      log.push(JSON.parse(line));
      lines.emit('line');
    });
  }
  const says = async (words: string): Promise<void> => {
    while (!log.some(({ msg }) => msg.includes(words))) await once(lines, 'line');
  };
  const ended = once(child, 'exit').then(([status]) => status as number | null);
  const heard = await Promise.race([once(child, 'message'), ended]);
  if (!Array.isArray(heard)) throw new Error(`the worker ended with status ${heard}: ${JSON.stringify(log)}`);
  const saysAnew = async (like: RegExp): Promise<void> => {
    for (let seen = log.length; ; seen = log.length) {
      await once(lines, 'line');
      if (log.slice(seen).some(({ msg }) => like.test(msg))) return;
    }
  };
  const kill = (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  const freeze = () => void child.kill('SIGSTOP');
  const thaw = () => void child.kill('SIGCONT');
  return { pid: child.pid ?? 0, log, says, saysAnew, ended, kill, freeze, thaw };
}
