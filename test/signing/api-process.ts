import { fork } from 'node:child_process';
import { once } from 'node:events';
import { repositoryPath } from '#platform';

export interface ApiProcess {
  /** Ends it at once, whatever it is doing; settles when it is gone. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** The API of the built product as a process of its own on `port`; settles when it listens. */
export async function startApiProcess(databaseUrl: string, port: number): Promise<ApiProcess> {
  const child = fork(repositoryPath('dist/apps/api/src/main.js'), [], {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const heard = await Promise.race([once(child, 'message'), ended.then(() => null)]);
  if (!heard) throw new Error('The API did not start.');
  const end = (signal: 'SIGKILL' | 'SIGTERM') => async () => {
    child.kill(signal);
    await ended;
  };
  return { kill: end('SIGKILL'), stop: end('SIGTERM') };
}
