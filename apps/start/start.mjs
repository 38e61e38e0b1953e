// `npm start`: builds what is stale, then supervises, in one process. The script in package.json starts it with `exec`,
// so that it takes the place of npm's shell and gets the signals sent to npm; where the shell has no `exec`, without.
import { build } from './build.mjs';

try {
  await build();
} catch (error) {
  process.stderr.write(`Không dựng được. / The build failed: ${error.message}\n`);
  process.exit(1);
}
await import('../../dist/apps/start/src/main.js');
