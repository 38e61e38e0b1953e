import { keysOfDemand } from '../keys.js';
import type { PreparedDemand } from '../prepare.js';
import { leastOpenScore, type Weights } from '../weights.js';
import { DemandPlace } from './demand-place.js';
import { writeEvent } from './event-table.js';
import type { FoundLens } from './found-lens.js';
import { IdOrder } from './id-order.js';
import * as at from './layout.js';
import { emptyList, type ListOf, readList } from './list.js';
import type { Kernel } from './kernel.js';
import type { OfferColumns } from './offer-columns.js';

/** Their columns and lists fit into a processor's own cache. */
export const offersAPart = 256;

/** The list of each demand over all offers of the columns, those of like words one after the other. */
export function* listsOfDemands(
  columns: OfferColumns,
  demands: Iterable<PreparedDemand>,
  weights: Weights,
): Generator<ListOf> {
  const { kernel } = columns;
  const event = writeEvent(kernel, weights);
  const demandPlace = new DemandPlace(kernel, weights);
  const list = kernel.allocate(at.LIST_BYTES);
  const out = kernel.allocate(4 * at.BLOCK_OFFERS);
  try {
    for (const demand of inOrderOfWords(demands)) {
      const place = demandPlace.write(0, demand.features, columns.lensesToScan(demand));
      emptyList(kernel, list);
      kernel.calls.bestOffers(event, place, columns.firsts, list, columns.order.ranks, out);
      yield { id: demand.id, list: readList(kernel, list, columns.order) };
    }
  } finally {
    kernel.release(event, at.EVENT_BYTES);
    demandPlace.release();
    kernel.release(list, at.LIST_BYTES);
    kernel.release(out, 4 * at.BLOCK_OFFERS);
  }
}

/**
 * The list of each offer of the columns over all demands that are added, in as many batches as one likes. Its memory is
 * that of the columns and their lists; of the demands it keeps nothing but their ids. The columns must not change.
 */
export class OfferScan {
  private readonly demands: IdOrder;
  private readonly demandPlace: DemandPlace;
  private readonly event: number;
  private readonly out: number;
  private readonly parts: readonly number[];

  constructor(
    private readonly columns: OfferColumns,
    weights: Weights,
  ) {
    const { kernel } = columns;
    this.demands = new IdOrder(kernel);
    this.demandPlace = new DemandPlace(kernel, weights);
    this.event = writeEvent(kernel, weights);
    this.out = kernel.allocate(4 * at.BLOCK_OFFERS);
    openLists(columns, leastOpenScore(weights));
    this.parts = columns.parts(offersAPart);
  }

  /** Part by part of the offers, each with all demands: then its lists stay in the processor's cache. */
  add(demands: Iterable<PreparedDemand>): void {
    const { columns, demandPlace, event, out } = this;
    const byPart: { number: number; demand: PreparedDemand; lenses: FoundLens[] }[][] = [];
    for (const demand of demands) {
      const number = this.demands.add(demand.id);
      for (const [part, lenses] of this.inParts(columns.lensesToScan(demand)))
        (byPart[part] ??= []).push({ number, demand, lenses });
    }
    for (const { number, demand, lenses } of byPart.flat()) {
      const place = demandPlace.write(number, demand.features, lenses);
      columns.kernel.calls.bestDemands(event, place, columns.firsts, this.demands.ranks, out);
    }
  }

  private inParts(lenses: readonly FoundLens[]): Map<number, FoundLens[]> {
    const byPart = new Map<number, FoundLens[]>();
    for (const lens of lenses) {
      const part = this.parts[lens.range] ?? 0;
      const found = byPart.get(part);
      if (found === undefined) byPart.set(part, [lens]);
      else found.push(lens);
    }
    return byPart;
  }

  *results(): Generator<ListOf> {
    const { columns, demands } = this;
    for (const id of columns.order.all()) {
      const place = openedList(columns, columns.order.numberOf(id) ?? 0);
      yield { id, list: readList(columns.kernel, place, demands) };
    }
  }
}

/** Demands of like goods read the same offers: one after the other they find them in the processor's cache. */
export function inOrderOfWords(demands: Iterable<PreparedDemand>): PreparedDemand[] {
  const keyed = Array.from(demands, (demand) => [keysOfDemand(demand).join(), demand] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, demand]) => demand);
}

const BLOCK_LISTS = at.BLOCK_OFFERS * at.LIST_BYTES;

/** Begins a list for each offer, in the order of the blocks. Returns a place to give back, and its bytes. */
export function openLists(columns: OfferColumns, least: number): [place: number, bytes: number] {
  const { kernel } = columns;
  const blocks = [...columns.blocks()];
  const bytes = blocks.length * BLOCK_LISTS;
  const place = kernel.allocate(bytes);
  blocks.forEach((block, before) => {
    kernel.u32[(block + at.LISTS) / 4] = place + before * BLOCK_LISTS;
    emptyLists(kernel, block, least);
  });
  return [place, bytes];
}

/** Of each offer of a block: nothing in its list, and no match yet. */
export function emptyLists({ i32, u32 }: Kernel, block: number, least: number): void {
  const lists = (u32[(block + at.LISTS) / 4] ?? 0) / 4;
  i32.fill(0, lists, lists + BLOCK_LISTS / 4);
  const [entry, matched] = [(block + at.BELOW_ENTRY) / 4, (block + at.OFFER_MATCHED) / 4];
  i32.fill(least - 1, entry, entry + at.BLOCK_OFFERS);
  i32.fill(0, matched, matched + at.BLOCK_OFFERS);
}

/** Where the list of an offer stands that was begun so, with the matches that were counted. */
export function openedList(columns: OfferColumns, number: number): number {
  const { kernel } = columns;
  const { block, slot } = columns.slotOf(number);
  const place = (kernel.u32[(block + at.LISTS) / 4] ?? 0) + slot * at.LIST_BYTES;
  kernel.u32[(place + at.MATCHED) / 4] = kernel.u32[(block + at.OFFER_MATCHED) / 4 + slot] ?? 0;
  return place;
}
