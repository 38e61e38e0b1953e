import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { measureChanges } from './changes.js';
import { packEvent } from './packed-event.js';
import { prepareEvent } from './prepared-event.js';
import { measureSides } from './sides.js';
import { measureProduct } from './whole-product.js';

// `npm run --silent bench:matching`: the engine against a plain loop, one SQL statement and the machine's limit, on made-up
// offers and demands like a country's; changes one by one against a run over everything. Progress goes to standard error,
// one JSON line to standard output; any two scores or lists that differ end it with an error.
const { values } = parseArgs({
  options: {
    offers: { type: 'string', default: '100000' },
    demands: { type: 'string', default: '10000' },
    sample: { type: 'string', default: '100' },
    changes: { type: 'string', default: '10000' },
    'small-changes': { type: 'string', default: '1000000' },
    commits: { type: 'string', default: '41' },
    seed: { type: 'string', default: '1' },
  },
});
const began = performance.now();
const say = (line: string) =>
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1)} s: ${line}\n`);
const seed = Number(values.seed);
const shards = 32;

const size = { offers: Number(values.offers), demands: Number(values.demands) };
const event = prepareEvent(seed, size, say);
const lensCount = event.lenses.reduce((sum, { length }) => sum + length, 0);
const packed = packEvent(event, shards);
const every = Math.max(1, Math.floor(size.demands / Number(values.sample)));
const sample = Array.from({ length: Number(values.sample) }, (_, at) => at * every);
const sides = await measureSides(event, packed, sample, say);
const product = await measureProduct(event.made, Number(values.commits), say);
const large = measureChanges(event, Number(values.changes), say);
const small = measureChanges(
  prepareEvent(seed, { offers: 1_000, demands: 1_000 }, say),
  Number(values['small-changes']),
  say,
);
const { wholeRunSeconds, peakMiB, commitToReadable } = product;
const seconds = {
  ...sides.seconds,
  wholeRun: wholeRunSeconds.prepared,
  wholeRunFromNothing: wholeRunSeconds.fromNothing,
};
const changes = { commitToReadable, large, small };
const result = { ...size, seed, lenses: lensCount, ...sides, seconds, peakMiB, changes };
process.stdout.write(`${JSON.stringify(result)}\n`);
