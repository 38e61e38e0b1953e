import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import asc from 'assemblyscript/asc';
import type { PackedEvent } from './packed-event.js';
import type { Side, Start, Task } from './scan-worker.js';

/** A system may take some hundredths of a second to give two threads a core each. */
const times = 5;

/** Two threads with a copy of the packed event each; they take the shards of a task as they become free. */
export class ScanWorkers {
  private readonly workers: Worker[];
  private readonly taken: Int32Array;

  private constructor(start: Start) {
    const program = new URL('./scan-worker.js', import.meta.url);
    this.workers = [1, 2].map(() => new Worker(program, { workerData: start }));
    this.taken = start.taken;
  }

  static async of(packed: PackedEvent, memory: Uint8Array): Promise<ScanWorkers> {
    const taken = new Int32Array(new SharedArrayBuffer(4));
    return new ScanWorkers({
      packed,
      memory: memory.slice(),
      bareReading: await bareReading(),
      taken,
      times,
    });
  }

  /** Seconds that so many of the workers take for all shards of both sides, on average of some times. */
  async seconds(kind: 'SCAN' | 'READ', workers: 1 | 2): Promise<number> {
    Atomics.store(this.taken, 0, 0);
    const began = performance.now();
    await Promise.all(this.workers.slice(0, workers).map((worker) => ask(worker, { kind })));
    return (performance.now() - began) / 1000 / times;
  }

  /** The lists of a shard that the first worker made last. */
  lists(side: Side, shard: number): Promise<{ number: number; list: Int32Array }[]> {
    const [worker] = this.workers;
    if (worker === undefined) throw new Error('No worker');
    return ask(worker, { kind: 'COPY', side, shard }) as Promise<{ number: number; list: Int32Array }[]>;
  }

  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, task: Task): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer) => {
      worker.off('error', reject);
      resolve(answer);
    });
    worker.postMessage(task);
  });
}

/** The machine's limit, compiled when it is measured: it is no part of the kernel. */
async function bareReading(): Promise<Uint8Array> {
  let root = dirname(fileURLToPath(import.meta.url));
  while (!root.endsWith('dist')) root = dirname(root);
  const folder = mkdtempSync(join(tmpdir(), 'cungcau-bench-'));
  try {
    const file = join(folder, 'bare-reading.wasm');
    const { error } = await asc.main([
      ...['libs/matching/kernel/bare-reading.ts', '--baseDir', dirname(root), '--outFile', file],
      ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory'],
    ]);
    if (error) throw error;
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
