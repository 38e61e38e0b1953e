import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './trouble.js';

const patienceToDrain = 30_000;
const longestPause = 30_000;
const largestLog = 20_000_000;

export interface Supervised {
  /** The address it tells when it is ready; rejects with a Trouble when its first start fails. */
  ready: Promise<string>;
  /** Asks it to drain and end, and ends it by force when it has not within half a minute. */
  stop(): Promise<void>;
}

/**
 * Runs a server program as a child of its own process group, so that a terminal's Ctrl-C reaches only us, and starts
 * it again, after ever longer pauses, when it ends unasked. It says `{ ready: address }` to us; what it logs goes to
 * `<name>.log` in `logs`. When we are killed it sees our channel close and ends.
 */
export function supervise(
  name: string,
  program: string,
  environment: NodeJS.ProcessEnv,
  logs: string,
): Supervised {
  const logFile = join(logs, `${name}.log`);
  let child: ChildProcess;
  let ended: Promise<void>;
  let stopping = false;
  let again: NodeJS.Timeout | undefined;
  let pause = 1000;
  const ready = new Promise<string>((tell, fail) => {
    let wasReady = false;
    const start = () => {
      child = launch(program, environment, logFile);
      const startedAt = Date.now();
      child.on('message', ({ ready: address }: { ready?: string }) => {
        if (address === undefined) return;
        wasReady = true;
        tell(address);
      });
      ended = new Promise((settle) => child.once('exit', () => settle()));
      child.once('exit', (code, signal) => {
        if (stopping) return;
        if (!wasReady) return fail(failedStart(name, logFile));
        pause = Date.now() - startedAt > 60_000 ? 1000 : Math.min(pause * 2, longestPause);
        process.stderr.write(
          `${name} dừng bất ngờ (${signal ?? code}), sẽ chạy lại. / ${name} ended unasked, starting it again.\n`,
        );
        again = setTimeout(start, pause);
      });
    };
    start();
  });
  return {
    ready,
    stop: async () => {
      stopping = true;
      clearTimeout(again);
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), patienceToDrain);
      await ended;
      clearTimeout(force);
    },
  };
}

function launch(program: string, environment: NodeJS.ProcessEnv, logFile: string): ChildProcess {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > largestLog)
    renameSync(logFile, `${logFile}.old`);
  const log = openSync(logFile, 'a', 0o600);
  const child = fork(program, { env: environment, detached: true, stdio: ['ignore', log, log, 'ipc'] });
  closeSync(log);
  return child;
}

function failedStart(name: string, logFile: string): Trouble {
  const lastWords = readFileSync(logFile, 'utf8').trim().split('\n').slice(-8).join('\n');
  return new Trouble(
    `${name} không khởi động được. Những dòng cuối của ${logFile}:`,
    `${name} did not start. The last lines of ${logFile}:\n${lastWords}`,
  );
}
