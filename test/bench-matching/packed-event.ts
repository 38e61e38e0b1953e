import { defaultWeights, engineParts, leastOpenScore } from '#matching';
import type { PreparedEvent } from './prepared-event.js';

const { DemandPlace, IdOrder, layout, writeEvent } = engineParts;

/** Places in a kernel's memory by which a worker scans: everything packed once, as for every side. */
export interface PackedEvent {
  event: number;
  firsts: number;
  offerRanks: number;
  demandRanks: number;
  out: number;
  /** Of each shard of demands, its demands with all their lenses; of each shard of offers, all demands with its. */
  demandShards: Int32Array[];
  offerShards: { demands: Int32Array; blocks: Int32Array; numbers: Int32Array }[];
  /** Lists by the demands' order and by the offers' numbers. */
  demandLists: number;
  offerLists: number;
  leastOpenScore: number;
}

/** Packs an event into its columns' kernel, cut into as many shards of each side. */
export function packEvent({ demands, columns, lenses }: PreparedEvent, shards: number): PackedEvent {
  const { kernel } = columns;
  const order = new IdOrder(kernel);
  for (const id of demands.map((demand) => demand.id).sort()) order.add(id);
  const pack = (isMine: (range: number) => boolean) => (demand: (typeof demands)[number], at: number) => {
    const place = new DemandPlace(kernel, defaultWeights);
    const mine = (lenses[at] ?? []).filter((lens) => isMine(lens.range));
    return place.write(order.numberOf(demand.id) ?? 0, demand.features, mine);
  };
  const whole = demands.map(pack(() => true));
  const numbers = Array.from({ length: columns.order.end }, (_, number) => number);
  const ranges = [...new Set(numbers.map((number) => columns.slotOf(number).range))];
  const offerShards = cut(ranges, shards).map((mine) => {
    const own = new Set(mine);
    return {
      demands: Int32Array.from(demands.map(pack((range) => own.has(range)))),
      blocks: Int32Array.from(mine.flatMap((range) => columns.blocksOf(range))),
      numbers: Int32Array.from(mine.flatMap((range) => columns.numbersOf(range))),
    };
  });
  const event = writeEvent(kernel, defaultWeights);
  return {
    event,
    out: kernel.allocate(64),
    demandLists: kernel.allocate(demands.length * layout.LIST_BYTES),
    offerLists: kernel.allocate(columns.order.end * layout.LIST_BYTES),
    firsts: columns.firsts,
    offerRanks: columns.order.ranks,
    demandRanks: order.ranks,
    demandShards: cut(whole, shards).map((mine) => Int32Array.from(mine)),
    offerShards,
    leastOpenScore: leastOpenScore(defaultWeights),
  };
}

function cut<One>(all: readonly One[], into: number): One[][] {
  const size = Math.ceil(all.length / into);
  return Array.from({ length: into }, (_, at) => all.slice(at * size, (at + 1) * size));
}
