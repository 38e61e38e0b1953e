// The machine's limit, for `npm run bench:matching`: reads what scoring reads of the offers of a demand's product, and
// does nothing with it. What a demand does not ask for is read too: to ask costs more than to read. Not part of the kernel.
import * as at from '../src/engine/layout';

export function readBlocks(demand: usize, firstBlocks: usize, open: bool): i32 {
  const end = demand + at.DEMAND_BYTES + load<u32>(demand, at.LENSES) * at.LENS_BYTES;
  const distance = load<u16>(demand, at.DISTANCE_COLUMN);
  const first = load<u16>(demand, at.FIRST_PRICE_COLUMN);
  const second = load<u16>(demand, at.SECOND_PRICE_COLUMN);
  const held = load<u16>(demand, at.HELD_COLUMN);
  let read = i64x2.splat(0);
  for (let lens = demand + at.DEMAND_BYTES; lens < end; lens += at.LENS_BYTES) {
    read = v128.xor(read, v128.load(lens, at.ASKS));
    const words: usize = load<u32>(lens, at.WORDS);
    let block: usize = load<u32>(firstBlocks + 4 * load<u32>(lens, at.RANGE));
    for (; block !== 0; block = load<u32>(block, at.NEXT_BLOCK)) {
      if (words !== 0) read = v128.xor(read, v128.load8x8_u(words + load<u32>(block, at.BEFORE)));
      read = v128.xor(read, v128.load(block, at.DELIVERY));
      read = v128.xor(read, v128.load(block, at.USUAL));
      read = v128.xor(read, v128.load(block, at.MOST));
      read = v128.xor(read, v128.load(block, at.MIN_ORDER));
      read = v128.xor(read, v128.load(block, at.MONTHS));
      read = v128.xor(read, v128.load(block, at.HELD));
      read = v128.xor(read, v128.load(block + held));
      read = v128.xor(read, v128.load(block, at.COMING));
      read = v128.xor(read, v128.load(block, at.PACKAGING));
      read = v128.xor(read, v128.load(block, at.CREDIT_DAYS));
      read = v128.xor(read, v128.load8x8_u(block + distance, at.NEARNESS));
      if (open) {
        read = v128.xor(read, v128.load(block, at.BELOW_ENTRY));
        read = v128.xor(read, v128.load(block, at.BELOW_ENTRY + 16));
        read = v128.xor(read, v128.load(block, at.OFFER_MATCHED));
        read = v128.xor(read, v128.load(block, at.OFFER_MATCHED + 16));
      } else {
        read = v128.xor(read, v128.load(block + first, at.PRICES));
        read = v128.xor(read, v128.load(block + second, at.PRICES));
      }
    }
  }
  return i32x4.extract_lane(read, 0);
}
