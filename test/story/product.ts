import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { freePort } from '../../apps/start/src/free-port.js';
import { databaseOfNpmStart, repositoryPath } from '#platform';

export interface Product {
  url: string;
  /** Where its database listens, for what looks at it from outside. */
  databaseUrl: string;
  /** Opens an alliance by the operator's command; answers the token of its first organiser's personal link. */
  openAlliance(name: string, organiser: string, email: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * `npm start` without demo on free ports and a fresh data folder, which is removed at the end; with the PostgreSQL that
 * npm brought, unless it is given a database.
 */
export async function startProduct(givenDatabase?: string): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cungcau-'));
  // Started as root, PostgreSQL runs as another user, who has to pass.
  chmodSync(dataDir, 0o711);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    ...{ DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', DEMO: 'false' },
    ...(givenDatabase && { DATABASE_URL: givenDatabase }),
  };
  const child = spawn(process.execPath, [repositoryPath('dist/apps/start/src/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-20_000)));
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null || tries > 900) throw new Error(`The product did not start:\n${said}`);
    if (
      await fetch(`${url}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    await pause(100);
  }
  return {
    url,
    databaseUrl: givenDatabase ?? databaseOfNpmStart(dataDir) ?? '',
    async openAlliance(name, organiser, email) {
      const command = [
        repositoryPath('dist/apps/api/src/open-alliance.js'),
        '--name',
        name,
        '--organiser',
        organiser,
        '--email',
        email,
      ];
      const { stdout } = await promisify(execFile)(process.execPath, command, { env });
      return stdout.trim().split('/').pop() as string;
    },
    async stop() {
      child.kill('SIGINT');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
