// Lists of the best, sorted: higher scores first, of equal ones the lower rank (the order of their ids).
import { ENTRIES, ENTRY_SCORE, LISTED } from '../src/engine/layout';

/** Score that a newcomer has at least to equal; 0 while there is room. */
@inline
export function lastScore(list: usize): i32 {
  return load<i32>(list, ENTRIES + 8 * (LISTED - 1) + ENTRY_SCORE);
}

/** Puts what is not yet there into its place, if it has one; the last of a full list goes. `ranks`: 0 where numbers rank. */
@inline
export function enter(list: usize, number: u32, score: i32, ranks: usize): void {
  if (ranks === 0) enterInOrder(list, entryOf(score, number));
  else enterByRank(list, number, score, ranks);
}

@inline
function entryOf(score: i32, number: u32): u64 {
  return ((<u64>score) << 32) | (<u64>~number);
}

/**
 * Each place takes the newcomer, or what stands before it, where that is better than what it holds: two places at a time.
 * Entries compare as floating numbers of the same bits do: scores stay below 2^30, so that none is infinite or no number.
 */
function enterInOrder(list: usize, entry: u64): void {
  const newcomer = i64x2.splat(entry);
  // From the end: what stands before a place is read before it is moved.
  for (let two: usize = 8 * (LISTED - 2); two > 0; two -= 16) {
    const before = v128.load(list + two, ENTRIES - 8);
    v128.store(list + two, better(v128.load(list + two, ENTRIES), worse(before, newcomer)), ENTRIES);
  }
  const first = v128.load(list, ENTRIES);
  const before = i64x2.shuffle(newcomer, first, 0, 2);
  v128.store(list, better(first, worse(before, newcomer)), ENTRIES);
}

@inline
function better(a: v128, b: v128): v128 {
  return f64x2.pmax(a, b);
}

@inline
function worse(a: v128, b: v128): v128 {
  return f64x2.pmin(a, b);
}

/** The same where numbers do not compare as ids do. */
function enterByRank(list: usize, number: u32, score: i32, ranks: usize): void {
  const rank = load<u32>(ranks + 4 * number);
  let place = list + 8 * (LISTED - 1);
  if (!isBefore(place, score, rank, ranks)) return;
  for (; place > list && isBefore(place - 8, score, rank, ranks); place -= 8)
    store<u64>(place, load<u64>(place - 8, ENTRIES), ENTRIES);
  store<u64>(place, entryOf(score, number), ENTRIES);
}

/** Whether a score and rank go before what stands at a place. */
@inline
function isBefore(place: usize, score: i32, rank: u32, ranks: usize): bool {
  const held = load<i32>(place, ENTRIES + ENTRY_SCORE);
  if (score !== held) return score > held;
  return rank < load<u32>(ranks + 4 * ~load<u32>(place, ENTRIES));
}

/** Takes one out of a list; what stands behind it moves up. Returns false where it is not in it. */
export function remove(list: usize, number: u32): bool {
  const end = list + 8 * (LISTED - 1);
  let place = list;
  while (load<u64>(place, ENTRIES) === 0 || load<u32>(place, ENTRIES) !== ~number) {
    if (place === end) return false;
    place += 8;
  }
  for (; place < end; place += 8) store<u64>(place, load<u64>(place, ENTRIES + 8), ENTRIES);
  store<u64>(end, 0, ENTRIES);
  return true;
}
