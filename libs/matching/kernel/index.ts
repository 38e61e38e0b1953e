// What the engine calls. `firstBlocks` is the table from a lens's range to its first block, 0 where it has none.
import * as at from '../src/engine/layout';
import { insert, scoreToEqual } from './lists';
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

/** The best offers for a demand, by its score, into its list. */
export function bestOffers(
  event: usize,
  demand: usize,
  firstBlocks: usize,
  list: usize,
  ranks: usize,
  out: usize,
): void {
  const end = demand + at.DEMAND_BYTES + load<u32>(demand, at.LENSES) * at.LENS_BYTES;
  let matched = i64x2.splat(0);
  for (let lens = demand + at.DEMAND_BYTES; lens < end; lens += at.LENS_BYTES) {
    for (let block = firstBlockOf(firstBlocks, lens); block !== 0; block = load<u32>(block, at.NEXT_BLOCK)) {
      scoreBlock(event, demand, lens, block, out, false);
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
  let least = scoreToEqual(list, load<i32>(event, at.BELOW_MATCH) + 1);
  for (let four = out; four < out + 4 * at.BLOCK_OFFERS; four += 16) {
    const scores = v128.load(four);
    matched = i32x4.sub(matched, i32x4.gt_s(scores, noMatch));
    let hits = i32x4.bitmask(i32x4.gt_s(scores, i32x4.splat(least - 1)));
    while (hits !== 0) {
      const score = four + 4 * ctz(hits);
      if (load<i32>(score) >= least) {
        insert(list, load<u32>(block + (score - out), at.NUMBER), load<i32>(score), ranks);
        least = scoreToEqual(list, load<i32>(event, at.BELOW_MATCH) + 1);
      }
      hits &= hits - 1;
    }
  }
  return matched;
}

/** Puts a demand, by its open score, into the list of every offer it is among the best for. */
export function bestDemands(
  event: usize,
  demand: usize,
  firstBlocks: usize,
  lists: usize,
  ranks: usize,
  out: usize,
): void {
  const end = demand + at.DEMAND_BYTES + load<u32>(demand, at.LENSES) * at.LENS_BYTES;
  const number = load<u32>(demand, at.DEMAND_NUMBER);
  for (let lens = demand + at.DEMAND_BYTES; lens < end; lens += at.LENS_BYTES) {
    for (let block = firstBlockOf(firstBlocks, lens); block !== 0; block = load<u32>(block, at.NEXT_BLOCK)) {
      scoreBlock(event, demand, lens, block, out, true);
      offerTo(event, lists, block, out, number, ranks);
    }
  }
}

@inline
function offerTo(event: usize, lists: usize, block: usize, out: usize, number: u32, ranks: usize): void {
  const noMatch = v128.load(event, at.BELOW_OPEN_MATCH);
  for (let four = 0; four < 4 * at.BLOCK_OFFERS; four += 16) {
    const scores = v128.load(out + four);
    const matches = i32x4.gt_s(scores, noMatch);
    v128.store(
      block + four,
      i32x4.sub(v128.load(block + four, at.OFFER_MATCHED), matches),
      at.OFFER_MATCHED,
    );
    let hits = i32x4.bitmask(i32x4.gt_s(scores, v128.load(block + four, at.BELOW_ENTRY)));
    while (hits !== 0) {
      const slot = four + 4 * ctz(hits);
      const list = lists + load<u32>(block + slot, at.NUMBER) * at.LIST_BYTES;
      insert(list, number, load<i32>(out + slot), ranks);
      store<i32>(block + slot, scoreToEqual(list, load<i32>(event, at.BELOW_OPEN_MATCH) + 1) - 1, at.BELOW_ENTRY);
      hits &= hits - 1;
    }
  }
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
    if (open) scoreBlock(event, demand, lens, block, out, true);
    else scoreBlock(event, demand, lens, block, out, false);
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
  if (open) scoreBlock(event, demand, lens, block, out, true);
  else scoreBlock(event, demand, lens, block, out, false);
  return load<i32>(out + 4 * slot);
}

export { insert, remove } from './lists';
