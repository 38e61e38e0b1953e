import type { IdOrder } from './id-order.js';
import type { Kernel } from './kernel.js';
import * as at from './layout.js';

/**
 * The best 20 for one demand or one offer, by score and then by id: offers by `score` for a demand, demands by
 * `openScore` for an offer. `matched`: how many reach the least score of a match.
 */
export interface List {
  ids: string[];
  scores: number[];
  matched: number;
}

/** A demand's or an offer's list. */
export interface ListOf {
  id: string;
  list: List;
}

/** The list that stands at a place, of what an order gave its numbers to. */
export function readList(kernel: Kernel, place: number, listed: IdOrder): List {
  const places = Array.from({ length: heldIn(kernel, place) }, (_, at) => at);
  return {
    ids: places.map((at) => listed.idOf(numberIn(kernel, place, at))),
    scores: places.map((at) => scoreIn(kernel, place, at)),
    matched: kernel.u32[(place + at.MATCHED) / 4] ?? 0,
  };
}

/** How many a list holds. */
export function heldIn(kernel: Kernel, place: number): number {
  let held = at.LISTED;
  while (held > 0 && scoreIn(kernel, place, held - 1) === 0) held -= 1;
  return held;
}

export function scoreIn({ i32 }: Kernel, place: number, entry: number): number {
  return i32[(place + at.ENTRIES + at.ENTRY_SCORE) / 4 + 2 * entry] ?? 0;
}

export function numberIn({ i32 }: Kernel, place: number, entry: number): number {
  return ~(i32[(place + at.ENTRIES) / 4 + 2 * entry] ?? 0);
}

export function emptyList(kernel: Kernel, place: number): void {
  kernel.u32.fill(0, place / 4, (place + at.LIST_BYTES) / 4);
}
