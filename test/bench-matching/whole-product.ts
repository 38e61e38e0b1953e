import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { openAlliance } from '#access';
import { migrate } from '#migrations';
import { Changes, systemActor } from '#platform';
import { ApiClient } from '../../apps/start/src/api-client.js';
import { startPostgres } from '../../apps/start/src/postgres.js';
import { startSide } from '../bench/side-process.js';
import { allEnded, queueRun, runsCome } from '../jobs/runs.js';
import { storeEvent } from '../jobs/stored-event.js';
import { startWorker, type WorkerProcess } from '../jobs/worker-process.js';
import { measureCommits } from './commits.js';
import { rounded } from './measure.js';
import type { MadeUpEvent } from './made-up.js';

export interface ProductMeasures {
  wholeRunSeconds: { fromNothing: number; prepared: number };
  /** Of each worker. */
  peakMiB: number[];
  commitToReadable: Record<string, unknown>;
}

/**
 * The product itself on an event: whole runs by two worker processes through PostgreSQL, the first with everything to
 * prepare, the second with everything prepared; then single changes until they can be read through GraphQL.
 */
export async function measureProduct(
  made: MadeUpEvent,
  commits: number,
  say: (line: string) => void,
): Promise<ProductMeasures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cungcau-bench-'));
  // Started as root, PostgreSQL runs as another user, who has to pass.
  chmodSync(dataDir, 0o711);
  const open: (() => Promise<unknown>)[] = [];
  try {
    const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') });
    open.push(postgres.stop);
    await migrate(postgres.url);
    const source = await new DataSource({ type: 'postgres', url: postgres.url }).initialize();
    open.push(() => source.destroy());
    const { allianceId, token } = await openAlliance(new Changes(source), {
      name: 'Liên minh cả nước',
      province: 'Hà Nội',
      organiser: { fullName: 'Cán bộ', email: 'staff@bench.example' },
    });
    const event = await storeEvent(source, made, allianceId);
    await source.query('analyze');
    say('stored the event');
    const workers = [await startWorker(postgres.url), await startWorker(postgres.url)];
    open.push(() => Promise.all(workers.map((worker) => worker.kill('SIGTERM'))));
    const seconds: number[] = [];
    for (const what of ['with everything to prepare', 'with everything prepared']) {
      const began = performance.now();
      const runId = await queueRun(source, event);
      const runs = await runsCome(source, postgres.url, event.eventId, (all) =>
        allEnded(all.filter(({ id }) => id === runId)),
      );
      const ended = runs.find(({ id }) => id === runId);
      if (ended?.status !== 'FINISHED') throw new Error(`The run failed: ${ended?.failure}`);
      seconds.push((performance.now() - began) / 1000);
      say(`whole run ${what}: ${seconds.at(-1)?.toFixed(1)} s`);
    }
    const api = await startSide('ours', postgres.url, dataDir);
    open.push(api.stop);
    const staff = await new ApiClient(api.url).acceptInvitation(token);
    const change = (sql: string, values: unknown[]): Promise<unknown> =>
      new Changes(source).run(systemActor(), 'changeOffer', (manager) => manager.query(sql, values));
    const readable = await measureCommits(source, event.eventId, staff, change, commits, say);
    return {
      wholeRunSeconds: { fromNothing: rounded(seconds[0] ?? 0, 1), prepared: rounded(seconds[1] ?? 0, 1) },
      peakMiB: workers.map(peakMiB),
      commitToReadable: readable,
    };
  } finally {
    for (const end of open.reverse()) await end();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The most memory a worker's process ever held, as the system counts it. */
function peakMiB({ pid }: WorkerProcess): number {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
