import { defaultWeights, engineParts, leastOpenScore } from '#matching';
import type { PreparedEvent } from './prepared-event.js';

const { DemandPlace, IdOrder, layout, offersAPart, openLists, writeEvent } = engineParts;

/** Places in a kernel's memory by which a worker scans: everything packed once, as for every side. */
export interface PackedEvent {
  event: number;
  firsts: number;
  offerRanks: number;
  demandRanks: number;
  out: number;
  /** Of each shard of demands, its demands with all their lenses; of each shard of offers, part by part, all demands with its. */
  demandShards: Int32Array[];
  offerShards: { demands: Int32Array; blocks: Int32Array }[];
  /** Lists by the demands' order; those of offers are found by their blocks. */
  demandLists: number;
  leastOpenScore: number;
}

/** Packs an event into its columns' kernel, cut into as many shards of each side. */
export function packEvent({ demands, columns, lenses }: PreparedEvent, shards: number): PackedEvent {
  const { kernel } = columns;
  const order = new IdOrder(kernel);
  order.addAll(demands.map(({ id }) => id));
  const pack = (at: number, own: ReadonlySet<number> | null): number[] => {
    const mine = (lenses[at] ?? []).filter(({ range }) => own === null || own.has(range));
    const demand = demands[at];
    if (demand === undefined || (own !== null && mine.length === 0)) return [];
    const place = new DemandPlace(kernel, defaultWeights);
    return [place.write(order.numberOf(demand.id) ?? 0, demand.features, mine)];
  };
  const every = demands.map((_, at) => at);
  const blocksOf = (at: number): number =>
    (lenses[at] ?? []).reduce((sum, { range }) => sum + columns.blocksOf(range).length, 0);
  const demandShards = cut(every, shards, blocksOf).map((mine) => mine.flatMap((at) => pack(at, null)));
  const over = new Map<number, number>();
  for (const { range } of lenses.flat()) over.set(range, (over.get(range) ?? 0) + 1);
  const numbers = Array.from({ length: columns.order.end }, (_, number) => number);
  const ranges = [...new Set(numbers.map((number) => columns.slotOf(number).range))].sort((a, b) => a - b);
  const parts = columns.parts(offersAPart);
  const workOf = (range: number): number => columns.blocksOf(range).length * (over.get(range) ?? 0);
  const offerShards = cut(ranges, shards, workOf).map((mine) => {
    const mineByPart = [...new Set(mine.map((range) => parts[range]))].map(
      (part) => new Set(mine.filter((range) => parts[range] === part)),
    );
    return {
      demands: Int32Array.from(mineByPart.flatMap((own) => every.flatMap((at) => pack(at, own)))),
      blocks: Int32Array.from(mine.flatMap((range) => columns.blocksOf(range))),
    };
  });
  const event = writeEvent(kernel, defaultWeights);
  openLists(columns, leastOpenScore(defaultWeights));
  return {
    event,
    out: kernel.allocate(64),
    demandLists: kernel.allocate(demands.length * layout.LIST_BYTES),
    firsts: columns.firsts,
    offerRanks: columns.order.ranks,
    demandRanks: order.ranks,
    demandShards: demandShards.map((mine) => Int32Array.from(mine)),
    offerShards,
    leastOpenScore: leastOpenScore(defaultWeights),
  };
}

/** Parts of about the same work, in the order as it is. */
function cut<One>(all: readonly One[], into: number, workOf: (one: One) => number): One[][] {
  const parts: One[][] = Array.from({ length: into }, () => []);
  const whole = all.reduce((sum, one) => sum + workOf(one), 0);
  let before = 0;
  for (const one of all) {
    parts[Math.min(into - 1, Math.floor((into * before) / Math.max(1, whole)))]?.push(one);
    before += workOf(one);
  }
  return parts;
}
