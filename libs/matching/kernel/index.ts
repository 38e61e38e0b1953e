// What the engine calls. `firstBlocks` is the table from a lens's range to its first block, 0 where it has none.
import * as at from '../src/engine/layout';
import { enter, lastScore } from './lists';
import { scoreBlock } from './score';

@inline
function sumOf(lanes: v128): u32 {
  const two = i32x4.add(lanes, i8x16.shuffle(lanes, lanes, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  return i32x4.extract_lane(two, 0) + i32x4.extract_lane(two, 1);
}

@inline
function firstBlockOf(firstBlocks: usize, lens: usize): usize {
  return load<u32>(firstBlocks + 4 * load<u32>(lens, at.RANGE));
}

@inline
function endOfLenses(demand: usize): usize {
  return demand + at.DEMAND_BYTES + load<u32>(demand, at.LENSES) * at.LENS_BYTES;
}

/** The best offers for a demand, by its score, into its list. */
export function bestOffers(
  event: usize,
  demand: usize,
  firstBlocks: usize,
  list: usize,
  ranks: usize,
  out: usize,
): void {
  const end = endOfLenses(demand);
  let matched = i64x2.splat(0);
  for (let lens = demand + at.DEMAND_BYTES; lens < end; lens += at.LENS_BYTES) {
    for (let block = firstBlockOf(firstBlocks, lens); block !== 0; block = load<u32>(block, at.NEXT_BLOCK)) {
      if (scoreBlock(event, demand, lens, block, out, false))
        matched = offerAll(event, list, block, out, ranks, matched);
    }
  }
  store<u32>(list, sumOf(matched), at.MATCHED);
}

/** Adds up in four lanes how many are matches. */
@inline
function offerAll(
  event: usize,
  list: usize,
  block: usize,
  out: usize,
  ranks: usize,
  matched: v128,
): v128 {
  const noMatch = v128.load(event, at.BELOW_MATCH);
  const leastMatch = load<i32>(event, at.BELOW_MATCH) + 1;
  let least = max(leastMatch, lastScore(list));
  const first = v128.load(out);
  const second = v128.load(out, 16);
  matched = i32x4.sub(matched, i32x4.gt_s(first, noMatch));
  matched = i32x4.sub(matched, i32x4.gt_s(second, noMatch));
  const below = i32x4.splat(least - 1);
  let hits = lanesOf(i32x4.gt_s(first, below), i32x4.gt_s(second, below));
  while (hits !== 0) {
    const slot = 4 * ctz(hits);
    const score = load<i32>(out + slot);
    if (score >= least) {
      enter(list, load<u32>(block + slot, at.NUMBER), score, ranks);
      least = max(leastMatch, lastScore(list));
    }
    hits &= hits - 1;
  }
  return matched;
}

/** Puts a demand, by its open score, into the list of every offer it is among the best for. */
export function bestDemands(
  event: usize,
  demand: usize,
  firstBlocks: usize,
  ranks: usize,
  out: usize,
): void {
  const end = endOfLenses(demand);
  const number = load<u32>(demand, at.DEMAND_NUMBER);
  for (let lens = demand + at.DEMAND_BYTES; lens < end; lens += at.LENS_BYTES) {
    for (let block = firstBlockOf(firstBlocks, lens); block !== 0; block = load<u32>(block, at.NEXT_BLOCK)) {
      if (scoreBlock(event, demand, lens, block, out, true)) offerTo(event, block, out, number, ranks);
    }
  }
}

@inline
function offerTo(event: usize, block: usize, out: usize, number: u32, ranks: usize): void {
  const noMatch = v128.load(event, at.BELOW_OPEN_MATCH);
  const first = v128.load(out);
  const second = v128.load(out, 16);
  const lists: usize = load<u32>(block, at.LISTS);
  count(block, i32x4.gt_s(first, noMatch));
  count(block + 16, i32x4.gt_s(second, noMatch));
  let hits = lanesOf(
    i32x4.gt_s(first, v128.load(block, at.BELOW_ENTRY)),
    i32x4.gt_s(second, v128.load(block, at.BELOW_ENTRY + 16)),
  );
  while (hits !== 0) {
    const slot = ctz(hits);
    const list = lists + slot * at.LIST_BYTES;
    enter(list, number, load<i32>(out + 4 * slot), ranks);
    store<i32>(block + 4 * slot, max(load<i32>(event, at.BELOW_OPEN_MATCH), lastScore(list) - 1), at.BELOW_ENTRY);
    hits &= hits - 1;
  }
}

@inline
function count(place: usize, matches: v128): void {
  v128.store(place, i32x4.sub(v128.load(place, at.OFFER_MATCHED), matches), at.OFFER_MATCHED);
}

/** A bit for each of eight lanes. */
@inline
function lanesOf(first: v128, second: v128): i32 {
  return i32x4.bitmask(first) | (i32x4.bitmask(second) << 4);
}

function scoreAny(event: usize, demand: usize, lens: usize, block: usize, out: usize, open: bool): void {
  let passes: bool;
  if (open) passes = scoreBlock(event, demand, lens, block, out, true);
  else passes = scoreBlock(event, demand, lens, block, out, false);
  if (passes) return;
  v128.store(out, i64x2.splat(0));
  v128.store(out, i64x2.splat(0), 16);
}

/** Every score of one lens, in the order of its offers, to `out`. */
export function scoresOf(
  event: usize,
  demand: usize,
  lens: usize,
  firstBlocks: usize,
  out: usize,
  open: bool,
): void {
  for (let block = firstBlockOf(firstBlocks, lens); block !== 0; block = load<u32>(block, at.NEXT_BLOCK)) {
    scoreAny(event, demand, lens, block, out, open);
    out += 4 * load<u32>(block, at.BLOCK_COUNT);
  }
}

/** The score of one lens for the offer in a slot of a block. */
export function scoreOf(
  event: usize,
  demand: usize,
  lens: usize,
  block: usize,
  slot: usize,
  out: usize,
  open: bool,
): i32 {
  scoreAny(event, demand, lens, block, out, open);
  return load<i32>(out + 4 * slot);
}

export { enter, remove } from './lists';
