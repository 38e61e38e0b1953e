import { parentPort, workerData } from 'node:worker_threads';
import { engineParts } from '#matching';
import type { PackedEvent } from './packed-event.js';

const { emptyList, emptyLists, Kernel, layout } = engineParts;

/** What a worker is asked: to do a shard, to read what a shard reads, or to copy its lists of a shard out. */
export interface Task {
  kind: 'SCAN' | 'READ' | 'COPY';
  side: 'DEMAND' | 'OFFER';
  shard: number;
}
export interface Start {
  packed: PackedEvent;
  memory: Uint8Array;
  bareReading: Uint8Array;
}

type Reading = (demand: number, firsts: number, open: boolean) => number;

const { packed, memory, bareReading } = workerData as Start;
const kernel = new Kernel(memory);
const { readBlocks } = new WebAssembly.Instance(new WebAssembly.Module(bareReading), {
  env: { memory: kernel.memory },
}).exports as { readBlocks: Reading };

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(task.kind === 'SCAN' ? scan(task) : task.kind === 'READ' ? read(task) : copy(task));
});

function scan({ side, shard }: Task): number {
  return side === 'DEMAND' ? listsOfDemands(shard) : listsOfOffers(shard);
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

function read({ side, shard }: Task): number {
  const demands = side === 'DEMAND' ? packed.demandShards[shard] : packed.offerShards[shard]?.demands;
  let all = 0;
  for (const demand of demands ?? []) all ^= readBlocks(demand, packed.firsts, side === 'OFFER');
  return all;
}

/** The lists of a shard, each its number and then as it stands in memory. */
function copy({ side, shard }: Task): { number: number; list: Int32Array }[] {
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
