import {
  defaultWeights,
  engineParts,
  leastOpenScore,
  leastScore,
  type Lens,
  lensOf,
  type PreparedDemand,
  type PreparedOffer,
  scorePair,
} from '#matching';
import type { PackedEvent } from './packed-event.js';
import type { PlainSide, ScoredPair } from './plain-side.js';
import { lensesByWords, type PreparedEvent } from './prepared-event.js';
import type { ScanWorkers } from './scan-workers.js';

const { layout, packedSize } = engineParts;

/** Holds every score of the sample that the engine finds against the plain loop's and the SQL statement's. */
export function comparePairs(
  event: PreparedEvent,
  packed: PackedEvent,
  plain: PlainSide,
  bySql: readonly ScoredPair[],
  sample: readonly number[],
): number {
  const byEngine = new Map<string, string>();
  for (const pair of enginePairs(event, packed, sample)) byEngine.set(keyOf(pair), scoresOf(pair));
  let byLoop = 0;
  plain.run((pair) => {
    if (pair.openScore === 0) return;
    byLoop += 1;
    same(byEngine.get(keyOf(pair)), scoresOf(pair), 'plain loop', pair);
  });
  const inSql = bySql.filter(({ openScore }) => openScore > 0);
  for (const pair of inSql) same(byEngine.get(keyOf(pair)), scoresOf(pair), 'SQL', pair);
  if (byLoop !== byEngine.size || inSql.length !== byEngine.size)
    throw new Error(`The sides find ${byEngine.size}, ${byLoop} and ${inSql.length} pairs`);
  return byEngine.size;
}

const keyOf = ({ demand, offer }: ScoredPair): string => `${demand} ${offer}`;
const scoresOf = ({ score, openScore }: ScoredPair): string => `${score} ${openScore}`;

function same(engine: string | undefined, other: string, side: string, pair: ScoredPair): void {
  if (engine !== other) throw new Error(`${side} scores ${JSON.stringify(pair)}, the engine ${engine}`);
}

/** Pairs that have a score: the kernel gives 0 to a veto, as to a pair whose smallest order is hopeless for one side. */
function* enginePairs(
  { demands, columns }: PreparedEvent,
  packed: PackedEvent,
  sample: readonly number[],
): Generator<ScoredPair> {
  const { kernel, order } = columns;
  const places = packed.demandShards.flatMap((shard) => [...shard]);
  for (const at of sample) {
    const place = places[at] ?? 0;
    for (let lens = 0; lens < (kernel.u32[(place + layout.LENSES) / 4] ?? 0); lens += 1) {
      const lensPlace = place + packedSize(lens);
      const range = kernel.u32[(lensPlace + layout.RANGE) / 4] ?? 0;
      const numbers = columns.numbersOf(range);
      const room = 4 * (numbers.length + layout.BLOCK_OFFERS);
      const [closed, open] = [kernel.allocate(room), kernel.allocate(room)];
      kernel.calls.scoresOf(packed.event, place, lensPlace, packed.firsts, closed, false);
      kernel.calls.scoresOf(packed.event, place, lensPlace, packed.firsts, open, true);
      for (const [offer, number] of numbers.entries()) {
        const score = kernel.i32[closed / 4 + offer] ?? 0;
        const openScore = kernel.i32[open / 4 + offer] ?? 0;
        if (openScore > 0)
          yield { demand: demands[at]?.id ?? '', offer: order.idOf(number), score, openScore };
      }
      kernel.release(closed, room);
      kernel.release(open, room);
    }
  }
}

/** Holds lists of the large scan against sorting every score by hand: of the sample's demands, and of as many offers. */
export async function compareLists(
  event: PreparedEvent,
  packed: PackedEvent,
  workers: ScanWorkers,
  sample: readonly number[],
): Promise<number> {
  const { demands, offers, columns } = event;
  const demandIds = demands.map(({ id }) => id).sort();
  type Scores = { score: number; openScore: number } | null;
  const score = (wanted: PreparedDemand, { features }: PreparedOffer, lens: Lens | null): Scores =>
    lens === null ? null : scorePair(wanted.features, lens, features, defaultWeights);
  const offerSample = Array.from(
    { length: sample.length },
    (_, at) => at * Math.floor(offers.length / sample.length),
  );
  const made = { DEMAND: await listsBy('DEMAND'), OFFER: await listsBy('OFFER') };
  for (const at of sample) {
    const demand = demands[at];
    if (demand === undefined) continue;
    const lenses = lensesByWords(event, demand);
    const lensFor = (offer: number) => lenses.get(event.words[offer] ?? 0) ?? null;
    const scored = offers.flatMap((offer, i) => entry(score(demand, offer, lensFor(i))?.score, offer.id));
    const number = demandIds.indexOf(demand.id);
    holds(made.DEMAND.get(number), scored, leastScore(defaultWeights), (one) => columns.order.idOf(one));
  }
  for (const at of offerSample) {
    const offer = offers[at];
    if (offer === undefined) continue;
    const lensOn = (demand: PreparedDemand) => lensOf(demand, offer.text, offer.features.measure);
    const scored = demands.flatMap((demand) =>
      entry(score(demand, offer, lensOn(demand))?.openScore, demand.id),
    );
    const number = columns.order.numberOf(offer.id) ?? -1;
    holds(made.OFFER.get(number), scored, leastOpenScore(defaultWeights), (one) => demandIds[one] ?? '');
  }
  return sample.length + offerSample.length;

  async function listsBy(side: 'DEMAND' | 'OFFER'): Promise<Map<number, Int32Array>> {
    const lists = new Map<number, Int32Array>();
    for (let shard = 0; shard < packed.demandShards.length; shard += 1)
      for (const { number, list } of await workers.lists(side, shard)) lists.set(number, list);
    return lists;
  }
}

function entry(score: number | undefined, id: string): { id: string; score: number }[] {
  return score === undefined ? [] : [{ id, score }];
}

function holds(
  list: Int32Array | undefined,
  scored: readonly { id: string; score: number }[],
  least: number,
  idOf: (number: number) => string,
): void {
  const matches = scored.filter(({ score }) => score >= least);
  const best = matches.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, layout.LISTED);
  const found: typeof best = [];
  for (let entry = layout.ENTRIES / 4; list?.[entry + 1]; entry += 2)
    found.push({ id: idOf(~(list[entry] ?? 0)), score: list[entry + 1] ?? 0 });
  if (list?.[layout.MATCHED / 4] !== matches.length || JSON.stringify(found) !== JSON.stringify(best))
    throw new Error(`A list of the scan is ${JSON.stringify(found)}, by hand ${JSON.stringify(best)}`);
}
