// Lists of the best, sorted: higher scores first, of equal ones the lower rank (the order of their ids).
import { HELD_COUNT, LISTED, NUMBERS, SCORES } from '../src/engine/layout';

/** Score that a newcomer has at least to equal; `least`: of a match. */
@inline
export function scoreToEqual(list: usize, least: i32): i32 {
  return load<i32>(list, HELD_COUNT) < LISTED ? least : load<i32>(list, SCORES + 4 * (LISTED - 1));
}

/**
 * Puts what is not yet there into its place, if it has one; the last of a full list goes. Places behind those held have
 * the score 0, which nothing has that is put in.
 */
export function insert(list: usize, number: u32, score: i32, ranks: usize): void {
  const count = load<i32>(list, HELD_COUNT);
  if (hasEqual(list, score)) return insertAmongEquals(list, number, score, ranks);
  const last = load<i32>(list, SCORES + 4 * (LISTED - 1));
  if (score < last) return;
  store<i32>(list, min(count + 1, LISTED), HELD_COUNT);
  const scores = i32x4.splat(score);
  const numbers = i32x4.splat(number);
  // From the end: what stands before a place is read before it is moved.
  for (let four: usize = 4 * (LISTED - 4); four > 0; four -= 16) {
    const held = v128.load(list + four, SCORES);
    const before = v128.load(list + four, SCORES - 4);
    const stays = i32x4.gt_s(held, scores);
    const moves = i32x4.gt_s(scores, before);
    const numbersBefore = v128.load(list + four, NUMBERS - 4);
    const movedScores = v128.bitselect(before, scores, moves);
    const movedNumbers = v128.bitselect(numbersBefore, numbers, moves);
    v128.store(list + four, v128.bitselect(held, movedScores, stays), SCORES);
    v128.store(list + four, v128.bitselect(v128.load(list + four, NUMBERS), movedNumbers, stays), NUMBERS);
  }
  const held = v128.load(list, SCORES);
  const heldNumbers = v128.load(list, NUMBERS);
  const stays = i32x4.gt_s(held, scores);
  const before = i8x16.shuffle(held, held, 0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
  const numbersBefore = i8x16.shuffle(heldNumbers, heldNumbers, 0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
  const moves = i32x4.replace_lane(i32x4.gt_s(scores, before), 0, 0);
  v128.store(list, v128.bitselect(held, v128.bitselect(before, scores, moves), stays), SCORES);
  v128.store(list, v128.bitselect(heldNumbers, v128.bitselect(numbersBefore, numbers, moves), stays), NUMBERS);
}

@inline
function hasEqual(list: usize, score: i32): bool {
  const scores = i32x4.splat(score);
  let equal = i32x4.eq(v128.load(list, SCORES), scores);
  for (let four: usize = 16; four < 4 * LISTED; four += 16)
    equal = v128.or(equal, i32x4.eq(v128.load(list + four, SCORES), scores));
  return v128.any_true(equal);
}

/** Of equal scores the lower rank goes first. */
function insertAmongEquals(list: usize, number: u32, score: i32, ranks: usize): void {
  const rank = load<u32>(ranks + 4 * number);
  let place = load<i32>(list, HELD_COUNT);
  if (place < LISTED) store<i32>(list, place + 1, HELD_COUNT);
  else if (isBefore(list, LISTED - 1, score, rank, ranks)) place = LISTED - 1;
  else return;
  while (place > 0 && isBefore(list, place - 1, score, rank, ranks)) {
    store<i32>(list + 4 * place, load<i32>(list + 4 * (place - 1), SCORES), SCORES);
    store<u32>(list + 4 * place, load<u32>(list + 4 * (place - 1), NUMBERS), NUMBERS);
    place -= 1;
  }
  store<i32>(list + 4 * place, score, SCORES);
  store<u32>(list + 4 * place, number, NUMBERS);
}

/** Whether a score and rank go before what stands at a place. */
@inline
function isBefore(list: usize, place: i32, score: i32, rank: u32, ranks: usize): bool {
  const held = load<i32>(list + 4 * place, SCORES);
  if (score !== held) return score > held;
  return rank < load<u32>(ranks + 4 * load<u32>(list + 4 * place, NUMBERS));
}

/** Takes one out of a list; what stands behind it moves up. Returns false where it is not in it. */
export function remove(list: usize, number: u32): bool {
  const count = load<i32>(list, HELD_COUNT);
  let place = 0;
  while (place < count && load<u32>(list + 4 * place, NUMBERS) !== number) place += 1;
  if (place === count) return false;
  for (; place < count - 1; place += 1) {
    store<i32>(list + 4 * place, load<i32>(list + 4 * (place + 1), SCORES), SCORES);
    store<u32>(list + 4 * place, load<u32>(list + 4 * (place + 1), NUMBERS), NUMBERS);
  }
  store<i32>(list + 4 * (count - 1), 0, SCORES);
  store<i32>(list, count - 1, HELD_COUNT);
  return true;
}
