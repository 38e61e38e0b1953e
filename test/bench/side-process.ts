import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { devNull } from 'node:os';
import { repositoryPath } from '#platform';

/** A server under measurement, in a process of its own. */
export interface Side {
  name: string;
  url: string;
  /** CPU time of the process so far, user and system, in microseconds. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts `test/bench/<name>.ts` as built; what it logs at its default level goes to the null device. */
export async function startSide(name: string, databaseUrl: string, dataDir: string): Promise<Side> {
  const child: ChildProcess = fork(repositoryPath('dist', 'test', 'bench', `${name}.js`), [], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', openSync(devNull, 'w'), 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([status]): never => {
    throw new Error(`${name} ended with status ${status}`);
  });
  ended.catch(() => {});
  const heard = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  const { url } = (await heard()) as { url: string };
  return {
    name,
    url: url.replace('[::1]', '127.0.0.1'),
    async cpu() {
      child.send('cpu');
      return ((await heard()) as { cpu: number }).cpu;
    },
    async stop() {
      child.disconnect();
      await ended.catch(() => {});
    },
  };
}
