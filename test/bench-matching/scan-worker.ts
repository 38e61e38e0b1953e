import { parentPort, workerData } from 'node:worker_threads';
import { engineParts } from '#matching';
import type { PackedEvent } from './packed-event.js';

const { emptyList, emptyLists, Kernel, layout } = engineParts;

/** The shards of both sides, one after the other, to do or to read; or one whose lists are copied out. */
export type Task = { kind: 'SCAN' | 'READ' } | { kind: 'COPY'; side: Side; shard: number };
export type Side = 'DEMAND' | 'OFFER';
export interface Start {
  packed: PackedEvent;
  memory: Uint8Array;
  bareReading: Uint8Array;
  /** How many shards of a task are taken already, by whichever worker was free. */
  taken: Int32Array;
  /** How often a task does everything. */
  times: number;
}

type Reading = (demand: number, firsts: number, open: boolean) => number;

const { packed, memory, bareReading, taken, times } = workerData as Start;
const kernel = new Kernel(memory);
const { readBlocks } = new WebAssembly.Instance(new WebAssembly.Module(bareReading), {
  env: { memory: kernel.memory },
}).exports as { readBlocks: Reading };

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(task.kind === 'COPY' ? copy(task.side, task.shard) : takeShards(task.kind));
});

function takeShards(kind: 'SCAN' | 'READ'): number {
  const shards = packed.demandShards.length;
  const all = times * 2 * shards;
  let done = 0;
  for (let next = Atomics.add(taken, 0, 1); next < all; next = Atomics.add(taken, 0, 1)) {
    const shard = next % shards;
    const side = Math.floor(next / shards) % 2 === 0 ? 'DEMAND' : 'OFFER';
    done +=
      kind === 'READ' ? read(side, shard) : side === 'DEMAND' ? listsOfDemands(shard) : listsOfOffers(shard);
  }
  return done;
}

function listsOfDemands(shard: number): number {
  const { event, firsts, offerRanks, out, demandShards } = packed;
  const mine = demandShards[shard] ?? new Int32Array();
  for (const demand of mine) {
    const list = listOfDemand(demand);
    emptyList(kernel, list);
    kernel.calls.bestOffers(event, demand, firsts, list, offerRanks, out);
  }
  return mine.length;
}

function listOfDemand(demand: number): number {
  return packed.demandLists + (kernel.u32[(demand + layout.DEMAND_NUMBER) / 4] ?? 0) * layout.LIST_BYTES;
}

function listsOfOffers(shard: number): number {
  const { event, firsts, demandRanks, out, offerShards } = packed;
  const { demands, blocks } = offerShards[shard] ?? { demands: [], blocks: [] };
  for (const block of blocks) emptyLists(kernel, block, packed.leastOpenScore);
  for (const demand of demands) kernel.calls.bestDemands(event, demand, firsts, demandRanks, out);
  return blocks.length;
}

function read(side: Side, shard: number): number {
  const demands = side === 'DEMAND' ? packed.demandShards[shard] : packed.offerShards[shard]?.demands;
  let all = 0;
  for (const demand of demands ?? []) all ^= readBlocks(demand, packed.firsts, side === 'OFFER');
  return all;
}

/** The lists of a shard, each its number and then as it stands in memory. */
function copy(side: Side, shard: number): { number: number; list: Int32Array }[] {
  return side === 'DEMAND'
    ? Array.from(packed.demandShards[shard] ?? [], (demand) => ({
        number: kernel.u32[(demand + layout.DEMAND_NUMBER) / 4] ?? 0,
        list: copyOf(listOfDemand(demand)),
      }))
    : Array.from(packed.offerShards[shard]?.blocks ?? [], listsOfBlock).flat();
}

function copyOf(list: number): Int32Array {
  return kernel.i32.slice(list / 4, (list + layout.LIST_BYTES) / 4);
}

/** With how many demands each offer matches, which the scan counts where the offer stands. */
function listsOfBlock(block: number): { number: number; list: Int32Array }[] {
  const { u32 } = kernel;
  const offers = u32[(block + layout.BLOCK_COUNT) / 4] ?? 0;
  return Array.from({ length: offers }, (_, slot) => {
    const list = copyOf((u32[(block + layout.LISTS) / 4] ?? 0) + slot * layout.LIST_BYTES);
    list[layout.MATCHED / 4] = u32[(block + layout.OFFER_MATCHED) / 4 + slot] ?? 0;
    return { number: u32[(block + layout.NUMBER) / 4 + slot] ?? 0, list };
  });
}
