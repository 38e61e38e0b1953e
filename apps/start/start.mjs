// `npm start`: one process, so that a signal sent to npm reaches the one that supervises.
import { build } from './build.mjs';

try {
  await build();
} catch (error) {
  process.stderr.write(`Không dựng được. / The build failed: ${error.message}\n`);
  process.exit(1);
}
await import('../../dist/apps/start/src/main.js');
