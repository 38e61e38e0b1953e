// Builds the server (tsc → dist/) and the web app (vite → dist/conference-app), each only when its sources
// differ from those of the last build. `npm start` and `npm test` call it first; types are checked by
// `npm run typecheck`, so that a start does not wait for them.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lock } from './one-at-a-time.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const ignored = new Set(['node_modules', 'dist', '.tmp', '.data', '.git']);
const parts = [
  {
    name: 'server',
    sources: [
      'apps/api',
      'apps/worker',
      'apps/start',
      'apps/backup',
      'libs',
      'prisma-free-migrations',
      'test',
    ],
    build: buildServer,
  },
  { name: 'conference-app', sources: ['apps/conference-app'], build: buildConferenceApp },
];

/** Builds what is stale. Throws with the compiler's own words already printed when a part cannot be built. */
export async function build() {
  if (stale().length === 0) return;
  mkdirSync(dist, { recursive: true });
  const release = await lock(dist, 'build');
  try {
    const work = stale();
    if (work.length > 0) {
      const first = !existsSync(stampOf(parts[0]));
      process.stderr.write(
        first
          ? 'Đang dựng lần đầu, khoảng một phút… / Building for the first time, about a minute…\n'
          : 'Mã nguồn đã đổi, đang dựng lại… / The sources changed, building again…\n',
      );
    }
    const made = await Promise.allSettled(
      work.map((part) => part.build().then(() => writeFileSync(stampOf(part), part.stamp))),
    );
    for (const one of made) if (one.status === 'rejected') throw one.reason;
  } finally {
    await release();
  }
}

function stale() {
  return parts
    .map((part) => ({ ...part, stamp: stampOfSources(part.sources) }))
    .filter((part) => !existsSync(stampOf(part)) || readFileSync(stampOf(part), 'utf8') !== part.stamp);
}

function stampOf(part) {
  return join(dist, `.${part.name}.stamp`);
}

function stampOfSources(sources) {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.base.json']) {
    hash.update(readFileSync(join(root, file)));
  }
  for (const file of sources.flatMap((source) => filesUnder(join(root, source)))) {
    hash.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => !ignored.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      return /\.(ts|tsx|mts|mjs|cjs|js|json|css|html|svg|graphql|sql)$/.test(entry.name) ? [path] : [];
    });
}

async function buildServer() {
  await run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.base.json', '--noCheck']);
  for (const folder of ['apps', 'libs', 'prisma-free-migrations', 'test']) forgetRemovedSources(folder);
}

function forgetRemovedSources(folder) {
  for (const file of filesUnder(join(dist, folder))) {
    const source = join(root, relative(dist, file)).replace(/\.js$/, '.ts');
    if (file.endsWith('.js') && !existsSync(source)) rmSync(file);
  }
}

async function buildConferenceApp() {
  if (!existsSync(join(root, 'apps/conference-app/src/main.tsx'))) return;
  const fresh = join(dist, '.conference-app-fresh');
  await run('node_modules/vite/bin/vite.js', [
    ...['build', 'apps/conference-app', '--config', 'apps/conference-app/vite.config.ts'],
    ...['--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'],
  ]);
  rmSync(join(dist, 'conference-app'), { recursive: true, force: true });
  renameSync(fresh, join(dist, 'conference-app'));
}

function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, program), ...args], {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with status ${code}`)),
    );
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await build();
  } catch (error) {
    process.stderr.write(`Không dựng được. / The build failed: ${error.message}\n`);
    process.exitCode = 1;
  }
}
