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
  const { i32, u32 } = kernel;
  const held = u32[(place + at.HELD_COUNT) / 4] ?? 0;
  const scores = (place + at.SCORES) / 4;
  const numbers = (place + at.NUMBERS) / 4;
  return {
    ids: Array.from(u32.subarray(numbers, numbers + held), (number) => listed.idOf(number)),
    scores: Array.from(i32.subarray(scores, scores + held)),
    matched: u32[(place + at.MATCHED) / 4] ?? 0,
  };
}

export function emptyList(kernel: Kernel, place: number): void {
  kernel.u32.fill(0, place / 4, (place + at.NUMBERS) / 4);
}
