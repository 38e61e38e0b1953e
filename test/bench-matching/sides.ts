import { median, rounded } from './measure.js';
import type { PackedEvent } from './packed-event.js';
import { PlainSide } from './plain-side.js';
import type { PreparedEvent } from './prepared-event.js';
import { compareLists, comparePairs } from './equality.js';
import { ScanWorkers } from './scan-workers.js';
import { SqlSide } from './sql-side.js';

const rounds = 21;

/** Measures the engine, a plain loop, one SQL statement and the machine's limit in turns, and compares all scores. */
export async function measureSides(
  event: PreparedEvent,
  packed: PackedEvent,
  sample: readonly number[],
  say: (line: string) => void,
): Promise<Record<string, unknown> & { seconds: Record<string, number> }> {
  const { kernel } = event.columns;
  const workers = await ScanWorkers.of(packed, kernel.bytes);
  const plain = new PlainSide(event, sample);
  const sql = await SqlSide.of(event, sample);
  try {
    const taken = { one: [0], two: [0], limit: [0], plain: [0], sql: [0] };
    for (const side of Object.values(taken)) side.pop();
    for (let round = 0; round <= rounds; round += 1) {
      const seconds = {
        one: await workers.seconds('SCAN', 1),
        two: await workers.seconds('SCAN', 2),
        limit: await workers.seconds('READ', 1),
        plain: plainSeconds(plain),
        sql: await sql.seconds(),
      };
      say(`round ${round}: ${JSON.stringify(seconds)}`);
      // The first warms every side up.
      if (round > 0)
        for (const [side, value] of Object.entries(seconds)) taken[side as keyof typeof taken].push(value);
    }
    await workers.seconds('SCAN', 1);
    const compared = {
      scores: comparePairs(event, packed, plain, await sql.pairs(), sample),
      lists: await compareLists(event, packed, workers, sample),
    };
    const kernelMiB = Math.round(kernel.size / 2 ** 20);
    const pairs = event.offers.length * event.demands.length;
    const seconds = {
      engineOneWorker: median(taken.one),
      engineTwoWorkers: median(taken.two),
      limit: median(taken.limit),
      plainSample: median(taken.plain),
      sqlSample: median(taken.sql),
    };
    const rates = {
      engineOneWorker: pairs / seconds.engineOneWorker / 1e6,
      engineTwoWorkers: pairs / seconds.engineTwoWorkers / 1e6,
      limit: pairs / seconds.limit / 1e6,
      plainLoop: plain.pairs / seconds.plainSample / 1e6,
      sql: plain.pairs / seconds.sqlSample / 1e6,
    };
    return {
      pairs,
      samplePairs: plain.pairs,
      rounds,
      compared,
      kernelMiB,
      seconds: roundedAll(seconds),
      rates: roundedAll(rates),
      ratios: roundedAll({
        engineToSql: rates.engineOneWorker / rates.sql,
        engineToPlainLoop: rates.engineOneWorker / rates.plainLoop,
        twoWorkersToOne: rates.engineTwoWorkers / rates.engineOneWorker,
        engineToLimit: rates.engineOneWorker / rates.limit,
      }),
    };
  } finally {
    await workers.stop();
    await sql.stop();
  }
}

function plainSeconds(plain: PlainSide): number {
  const began = performance.now();
  let sum = 0;
  plain.run(({ score, openScore }) => {
    sum += score + openScore;
  });
  if (!Number.isFinite(sum)) throw new Error('No sum');
  return (performance.now() - began) / 1000;
}

function roundedAll<Name extends string>(values: Record<Name, number>): Record<Name, number> {
  return Object.fromEntries(
    Object.entries<number>(values).map(([name, value]) => [name, rounded(value)]),
  ) as Record<Name, number>;
}
