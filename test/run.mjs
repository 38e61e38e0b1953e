// `npm test`: builds what is stale, runs Jest, and ends with one line that says how many tests ran.
// Everything after `--` goes to Jest: `npm test -- libs/trade`.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../apps/start/build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, '.tmp', `jest-${process.pid}.json`);

try {
  await build();
} catch (error) {
  process.stderr.write(`Không dựng được. / The build failed: ${error.message}\n`);
  process.exit(1);
}
mkdirSync(join(root, '.tmp'), { recursive: true });
const asked = process.argv.slice(2);
const workers = asked.includes('--runInBand') ? [] : ['--maxWorkers=3'];
const jest = spawn(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    join(root, 'node_modules/jest/bin/jest.js'),
    ...[...workers, '--json', `--outputFile=${results}`, ...asked],
  ],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
// Ctrl-C reaches Jest by itself; staying until it has stopped its servers.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => jest.kill('SIGTERM'));
jest.once('exit', (code) => {
  if (!existsSync(results)) process.exit(code || 1);
  const run = JSON.parse(readFileSync(results, 'utf8'));
  rmSync(results);
  const skipped = run.numPendingTests + run.numTodoTests;
  // A file that could not be run at all counts as one failure.
  const failed = run.numFailedTests + run.numRuntimeErrorTestSuites;
  process.stdout.write(
    `${run.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
  );
  process.exit(code || failed || skipped || run.numPassedTests === 0 ? 1 : 0);
});
