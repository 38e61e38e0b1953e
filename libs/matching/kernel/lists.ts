// Lists of the best, sorted: higher scores first, of equal ones the lower rank (the order of their ids).
import { HELD_COUNT, LISTED, NUMBERS, SCORES } from '../src/engine/layout';

/** Score that a newcomer has at least to equal; `least`: of a match. */
@inline
export function scoreToEqual(list: usize, least: i32): i32 {
  return load<i32>(list, HELD_COUNT) < LISTED ? least : load<i32>(list, SCORES + 4 * (LISTED - 1));
}

/** Puts what is not yet there into its place, if it has one; the last of a full list goes. */
export function insert(list: usize, number: u32, score: i32, ranks: usize): void {
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
  store<i32>(list, count - 1, HELD_COUNT);
  return true;
}
