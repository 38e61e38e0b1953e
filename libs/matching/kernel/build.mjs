// Compiles the kernel. `npm run kernel` writes it beside the engine as text, so that every build finds it without a step
// of its own; a test holds the text equal to what these sources give.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';

const here = fileURLToPath(new URL('.', import.meta.url));
export const written = fileURLToPath(new URL('../src/engine/kernel-bytes.ts', import.meta.url));

/** The text of the module that holds the compiled kernel. Throws with the compiler's words. */
export async function compiledKernel() {
  const folder = mkdtempSync(join(tmpdir(), 'cungcau-kernel-'));
  try {
    const file = join(folder, 'kernel.wasm');
    const { error, stderr } = await asc.main([
      ...[relative(process.cwd(), join(here, 'index.ts')), '--baseDir', process.cwd(), '--outFile', file],
      ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory'],
    ]);
    if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
    const bytes = readFileSync(file).toString('base64');
    return `// Written by \`npm run kernel\` from libs/matching/kernel: WebAssembly, base64.\nexport const kernelBytes =\n  '${bytes}';\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(written, await compiledKernel());
