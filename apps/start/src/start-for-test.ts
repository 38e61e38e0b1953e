import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { repositoryPath } from '#platform';

export interface Started {
  process: ChildProcess;
  /** Where it said it is; rejects with everything it said when it ended instead. */
  address: Promise<string>;
  /** Its exit status and everything it said. */
  ended: Promise<{ status: number | null; said: string }>;
}

/** A data folder that PostgreSQL's user can reach when the tests run as root. */
export function freshDataDir(): string {
  const parent = mkdtempSync(join(tmpdir(), 'cungcau-start-'));
  chmodSync(parent, 0o711);
  return join(parent, 'data');
}

/** `npm start` as built, in a session of its own as a terminal gives it. */
export function start(dataDir: string, settings: Record<string, string> = {}): Started {
  const { DATABASE_URL: _, REDIS_URL: __, DEMO_PASSWORD: ___, ...inherited } = process.env;
  const child = spawn(process.execPath, [repositoryPath('dist/apps/start/src/main.js')], {
    env: {
      ...inherited,
      NODE_OPTIONS: '',
      NODE_ENV: '',
      PORT: '0',
      DEMO: 'false',
      DATA_DIR: dataDir,
      ...settings,
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = once(child, 'close').then(() => ({ status: child.exitCode, said }));
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = /https?:\/\/\S+/.exec(said);
        if (found && said.includes('Ctrl-C')) resolve(found[0]);
      });
    }
    void ended.then(() => reject(new Error(said)));
  });
  address.catch(() => {});
  return { process: child, address, ended };
}

/** What a terminal does on Ctrl-C: the signal goes to the whole foreground group. */
export function pressCtrlC(started: Started): void {
  process.kill(-(started.process.pid ?? 0), 'SIGINT');
}

/** Processes that have the data folder in their command line or their environment, as `pid command`. */
export function processesOf(dataDir: string): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((name) => ({
      pid: Number(name),
      command: contentOf(`/proc/${name}/cmdline`),
      environment: contentOf(`/proc/${name}/environ`),
    }))
    .filter(({ command, environment }) => `${command}\n${environment}`.includes(dataDir))
    .map(({ pid, command }) => ({ pid, command: command.replaceAll('\0', ' ').trim() }));
}

/** Waits until no process but the named kind is left; the caller's own time limit ends a vain wait. */
export async function onlyLeft(dataDir: string, isLeft: (command: string) => boolean): Promise<void> {
  while (processesOf(dataDir).some(({ command }) => !isLeft(command))) await pause(50);
}

/** Holds a port of the loopback address until `close`. */
export async function takenPort(): Promise<{ port: number; close(): void }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, close: () => server.close() };
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
