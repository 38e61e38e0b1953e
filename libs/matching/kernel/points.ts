// The criteria for eight offers at a time. Each is the same formula as in the criterion's own file in `../src`; a
// property test holds the two equal. `block` holds the eight, `event` and `demand` at their tables.
import {
  ACCEPTED,
  ASKED_PACKAGING,
  BLOCK_OFFERS,
  CREDIT_DAYS,
  DELIVERY,
  DELIVERY_POINTS,
  FIRST_PRICE,
  HALF_CERTIFICATE,
  HELD,
  MONTHS,
  MONTHS_POINTS,
  COVERAGE_LINE,
  MIN_ORDER,
  NEEDED_MONTHS,
  ORDER_LINE,
  OUTLET_LINE,
  PACKAGING,
  PACKED_OTHERWISE,
  PACKED_SILENTLY,
  PAYS_DAYS,
  PREFERRED,
  PRICES,
  PRICE_LINE,
  PRICE_SHIFT,
  PROVINCE,
  REQUIRED,
  SECOND_PRICE,
  UNDER_WAY,
  UNKNOWN,
  UNTOLD_PAYMENT,
  WAITING_CERTIFICATE,
} from '../src/engine/layout';
import { lineOfFour, lineOfThree, lineOfTwo } from './lines';

/** What was not stated. */
const MISSING: i16 = -32768;

@inline
function zero(): v128 {
  return i64x2.splat(0);
}

@inline
function all(points: i16): v128 {
  return i16x8.splat(points);
}

@inline
function isMissing(logs: v128): v128 {
  return i16x8.eq(logs, all(MISSING));
}

@inline
function countBits(bits: v128): v128 {
  return i16x8.extadd_pairwise_i8x16_u(i8x16.popcnt(bits));
}

/** 0 where no month is common, which is a veto. */
@inline
export function monthsPoints(event: usize, demand: usize, block: usize): v128 {
  const months = v128.load(block, MONTHS);
  const common = countBits(v128.and(months, v128.load16_splat(demand, NEEDED_MONTHS)));
  const stated = i8x16.swizzle(v128.load(demand, MONTHS_POINTS), common);
  return v128.or(stated, v128.and(i16x8.eq(months, zero()), v128.load(event, UNKNOWN)));
}

/** All bits where a required certificate is neither held nor under way. */
@inline
export function lacksCertificate(demand: usize, block: usize): v128 {
  const open = v128.andnot(v128.load16_splat(demand, REQUIRED), v128.load(block, HELD));
  return i16x8.ne(v128.andnot(open, v128.load(block, UNDER_WAY)), zero());
}

@inline
export function preferredPoints(demand: usize, block: usize): v128 {
  const missing = v128.andnot(v128.load16_splat(demand, PREFERRED), v128.load(block, HELD));
  const coming = countBits(v128.and(missing, v128.load(block, UNDER_WAY)));
  const halves = i16x8.sub(i16x8.shl(countBits(missing), 1), coming);
  const lost = i16x8.add(i16x8.mul(halves, v128.load16_splat(demand, HALF_CERTIFICATE)), all(128));
  return i16x8.sub(all(100), i16x8.shr_s(lost, 8));
}

@inline
export function whereRequiredIsHeld(event: usize, demand: usize, block: usize, points: v128): v128 {
  const open = v128.andnot(v128.load16_splat(demand, REQUIRED), v128.load(block, HELD));
  return v128.bitselect(points, v128.load(event, WAITING_CERTIFICATE), i16x8.eq(open, zero()));
}

/** All bits where the buyer does not buy from the offer's province. */
@inline
export function isExcluded(demand: usize, block: usize): v128 {
  const province = v128.load64_zero(block, PROVINCE);
  const first = i8x16.swizzle(v128.load(demand, ACCEPTED), province);
  const second = i8x16.swizzle(v128.load(demand, ACCEPTED + 16), i8x16.sub(province, i8x16.splat(16)));
  const third = i8x16.swizzle(v128.load(demand, ACCEPTED + 32), i8x16.sub(province, i8x16.splat(32)));
  return v128.not(i16x8.extend_low_i8x16_s(v128.or(v128.or(first, second), third)));
}

/** `over`: logarithm of the usual amount over what is wanted. */
@inline
export function quantityPoints(event: usize, usual: v128, over: v128, shift: v128): v128 {
  const x = i16x8.max_s(i16x8.add_sat_s(i16x8.min_s(over, zero()), shift), zero());
  return v128.bitselect(v128.load(event, UNKNOWN), lineOfFour(event + COVERAGE_LINE, x), isMissing(usual));
}

/** `length`: of the outlet line, which ends where all of the offer is taken. */
@inline
export function outletPoints(event: usize, usual: v128, over: v128, length: v128): v128 {
  const x = i16x8.max_s(i16x8.sub_sat_s(length, i16x8.max_s(over, zero())), zero());
  return v128.bitselect(v128.load(event, UNKNOWN), lineOfTwo(event + OUTLET_LINE, x), isMissing(usual));
}

@inline
export function lotPoints(event: usize, block: usize, shift: v128): v128 {
  const x = i16x8.max_s(i16x8.add_sat_s(v128.load(block, MIN_ORDER), shift), zero());
  return lineOfThree(event + ORDER_LINE, x);
}

@inline
export function pricePoints(event: usize, demand: usize, lens: usize, block: usize): v128 {
  const first = v128.load(block + load<u16>(demand, FIRST_PRICE) * (2 * BLOCK_OFFERS), PRICES);
  const second = v128.load(block + load<u16>(demand, SECOND_PRICE) * (2 * BLOCK_OFFERS), PRICES);
  const price = i16x8.min_s(first, second);
  const x = i16x8.max_s(i16x8.add_sat_s(price, v128.load16_splat(lens, PRICE_SHIFT)), zero());
  return v128.bitselect(v128.load(event, UNKNOWN), lineOfFour(event + PRICE_LINE, x), isMissing(price));
}

@inline
export function deliveryPoints(event: usize, block: usize): v128 {
  const codes = v128.load64_zero(block, DELIVERY);
  return i16x8.extend_low_i8x16_u(i8x16.swizzle(v128.load(event, DELIVERY_POINTS), codes));
}

@inline
export function packagingPoints(event: usize, demand: usize, block: usize): v128 {
  const offered = v128.load(block, PACKAGING);
  const met = v128.and(offered, v128.load16_splat(demand, ASKED_PACKAGING));
  const silent = i16x8.eq(offered, zero());
  const unmet = v128.bitselect(v128.load(event, PACKED_SILENTLY), v128.load(event, PACKED_OTHERWISE), silent);
  return v128.bitselect(unmet, all(100), i16x8.eq(met, zero()));
}

@inline
export function paymentPoints(demand: usize, block: usize): v128 {
  const expected = v128.load(block, CREDIT_DAYS);
  const late = i16x8.max_s(i16x8.sub(v128.load16_splat(demand, PAYS_DAYS), expected), zero());
  const stated = i16x8.max_s(i16x8.sub(all(100), i16x8.shl(late, 1)), zero());
  const untold = i16x8.lt_s(expected, zero());
  return v128.bitselect(v128.load16_splat(demand, UNTOLD_PAYMENT), stated, untold);
}
