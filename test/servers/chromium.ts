import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lock } from '#one-at-a-time';

/** What Playwright's `chromium.launch()` takes to run the Chromium that npm brought. */
export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const scratch = fileURLToPath(new URL('../../.tmp', import.meta.url));

/**
 * The Chromium of `@sparticuz/chromium`, unpacked once into the project's own `.tmp` with the libraries and fonts it
 * brings, so a bare machine lacks nothing. Safe to call from several processes at once.
 */
export async function chromium(): Promise<ChromiumLaunch> {
  const require = createRequire(import.meta.url);
  const home = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(scratch, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(scratch, { recursive: true });
    const release = await lock(scratch, 'chromium');
    try {
      if (!existsSync(folder)) unpack(home, folder);
    } finally {
      await release();
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    // Without its sandbox, which root and most containers cannot have; it opens only what the tests serve.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** In a process of its own, because the package changes the environment of whoever imports it. */
function unpack(home: string, folder: string): void {
  const fresh = mkdtempSync(`${folder}.`);
  const script = `import c from ${JSON.stringify(join(home, 'build', 'esm', 'index.js'))}; await c.executablePath();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: process.env.PATH, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`Chromium could not be unpacked: ${stderr}`);
  }
  // The configuration it brings looks for the fonts in /tmp.
  writeFileSync(
    join(fresh, 'fonts', 'fonts.conf'),
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n' +
      '  <dir prefix="relative">fonts</dir>\n  <cachedir prefix="xdg">fontconfig</cachedir>\n</fontconfig>\n',
  );
  for (const path of ['.', 'chromium']) chmodSync(join(fresh, path), 0o755);
  renameSync(fresh, folder);
}
