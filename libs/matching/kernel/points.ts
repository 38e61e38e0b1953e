// The criteria for eight offers at a time. Each is the same formula as in the criterion's own file in `../src`; a
// property test holds the two equal. `block` holds the eight, `event`, `demand` and `lens` are tables of numbers.
import * as at from '../src/engine/layout';
import { movedOnFour, movedOnThree, movedOnTwo } from './lines';

@inline
function zero(): v128 {
  return i64x2.splat(0);
}

@inline
function countBits(bits: v128): v128 {
  return i16x8.extadd_pairwise_i8x16_u(i8x16.popcnt(bits));
}

/** Whole points of 512ths, from a base on. */
@inline
function wholePoints(moved: v128, base: v128): v128 {
  return i16x8.shr_u(i16x8.add(moved, base), 9);
}

/** Where a demand reads each offer's own words; 0 for another product. */
@inline
export function productPoints(lens: usize, block: usize): v128 {
  return v128.load8x8_u(<usize>load<u32>(lens, at.WORDS) + load<u32>(block, at.BEFORE));
}

/** 0 where there is no offer. */
@inline
export function distancePoints(demand: usize, block: usize): v128 {
  return v128.load8x8_u(block + load<u16>(demand, at.DISTANCE_COLUMN), at.NEARNESS);
}

/** 0 where no month is common, which is a veto. */
@inline
export function monthsPoints(event: usize, demand: usize, block: usize): v128 {
  const months = v128.load(block, at.MONTHS);
  const common = countBits(v128.and(months, v128.load(demand, at.NEEDED_MONTHS)));
  const stated = i8x16.swizzle(v128.load(demand, at.MONTHS_POINTS), common);
  return v128.or(stated, v128.and(i16x8.eq(months, zero()), v128.load(event, at.UNKNOWN)));
}

/** All bits where all of a demand's certificates are among those of the offers. */
@inline
function hasAll(required: v128, certificates: v128): v128 {
  return i16x8.eq(v128.andnot(required, certificates), zero());
}

/** All bits where each required certificate is held or under way. */
@inline
export function areComing(demand: usize, block: usize): v128 {
  return hasAll(v128.load(demand, at.REQUIRED), v128.load(block, at.COMING));
}

/** Certificates that are held in the demand's last month of need. */
@inline
export function heldToTheEnd(demand: usize, block: usize): v128 {
  return v128.load(block + load<u16>(demand, at.HELD_COLUMN));
}

/** `preferred`: points by the preferred certificates. */
@inline
export function requiredPoints(event: usize, demand: usize, block: usize, toTheEnd: v128, preferred: v128): v128 {
  const required = v128.load(demand, at.REQUIRED);
  const loss = v128.andnot(v128.load(event, at.ENDING_CERTIFICATE), hasAll(required, toTheEnd));
  const areHeld = hasAll(required, v128.load(block, at.HELD));
  return v128.bitselect(i16x8.sub(preferred, loss), v128.load(event, at.WAITING_CERTIFICATE), areHeld);
}

@inline
export function preferredPoints(event: usize, demand: usize, block: usize, toTheEnd: v128): v128 {
  const preferred = v128.load(demand, at.PREFERRED);
  const notComing = i8x16.popcnt(v128.andnot(preferred, v128.load(block, at.COMING)));
  const notHeld = i8x16.popcnt(v128.andnot(preferred, v128.load(block, at.HELD)));
  const notToTheEnd = i8x16.popcnt(v128.andnot(preferred, toTheEnd));
  // One is lost where it ends too early, one more where it is not held now, two more where it is not even under way.
  const lostBytes = i8x16.add(i8x16.add(notComing, notComing), i8x16.add(notHeld, notToTheEnd));
  const quarters = i16x8.extadd_pairwise_i8x16_u(lostBytes);
  const lost = i16x8.add(i16x8.mul(quarters, v128.load(demand, at.QUARTER_CERTIFICATE)), i16x8.splat(128));
  return i16x8.sub(v128.load(event, at.FULL), i16x8.shr_s(lost, 8));
}

/** All bits where the buyer buys from the offer's province. */
@inline
export function isAccepted(demand: usize, block: usize): v128 {
  const province = v128.load64_zero(block, at.PROVINCE);
  const first = i8x16.swizzle(v128.load(demand, at.ACCEPTED), province);
  const second = i8x16.swizzle(v128.load(demand, at.ACCEPTED + 16), i8x16.sub(province, i8x16.splat(16)));
  const third = i8x16.swizzle(v128.load(demand, at.ACCEPTED + 32), i8x16.sub(province, i8x16.splat(32)));
  return i16x8.extend_low_i8x16_s(v128.or(v128.or(first, second), third));
}

/** `over`: logarithm of the usual amount over what is wanted; where it is not stated the line is at its start. */
@inline
export function quantityPoints(event: usize, lens: usize, over: v128, isMissing: v128): v128 {
  const shift = v128.load16_splat(lens, at.COVERAGE_SHIFT);
  const x = i16x8.max_s(i16x8.add_sat_s(i16x8.min_s(over, zero()), shift), zero());
  const stated = wholePoints(movedOnFour(event + at.COVERAGE_LINE, x), v128.load(event, at.COVERAGE_BASE));
  return i16x8.add(stated, v128.and(isMissing, v128.load(event, at.COVERAGE_UNKNOWN)));
}

/** Where the amount is not stated the line is at its end. */
@inline
export function outletPoints(event: usize, over: v128, isMissing: v128): v128 {
  const x = i16x8.sub_sat_u(v128.load(event, at.OUTLET_LENGTH), i16x8.max_s(over, zero()));
  const stated = wholePoints(movedOnTwo(event + at.OUTLET_LINE, x), v128.load(event, at.OUTLET_BASE));
  return i16x8.sub(stated, v128.and(isMissing, v128.load(event, at.UNKNOWN_LOSS)));
}

/** How far an offer's smallest order is behind where the order line begins; 0 where none is stated. */
@inline
export function overOrder(lens: usize, block: usize): v128 {
  const shift = v128.load16_splat(lens, at.LOT_SHIFT);
  return i16x8.max_s(i16x8.add_sat_s(v128.load(block, at.MIN_ORDER), shift), zero());
}

/** Points that a smallest order loses. */
@inline
export function lotLoss(event: usize, over: v128): v128 {
  return wholePoints(movedOnThree(event + at.ORDER_LINE, over), v128.load(event, at.HALF_POINT));
}

/** Points that a price loses; where none is stated the line is at its start. */
@inline
export function priceLoss(event: usize, demand: usize, lens: usize, block: usize): v128 {
  const first = v128.load(block + load<u16>(demand, at.FIRST_PRICE_COLUMN), at.PRICES);
  const second = v128.load(block + load<u16>(demand, at.SECOND_PRICE_COLUMN), at.PRICES);
  const price = i16x8.min_s(first, second);
  const x = i16x8.max_s(i16x8.add_sat_s(price, v128.load16_splat(lens, at.PRICE_SHIFT)), zero());
  const isMissing = i16x8.eq(price, v128.load(event, at.NOT_STATED));
  const lost = wholePoints(movedOnFour(event + at.PRICE_LINE, x), v128.load(event, at.HALF_POINT));
  return i16x8.add(lost, v128.and(isMissing, v128.load(event, at.UNKNOWN_LOSS)));
}

@inline
export function deliveryPoints(event: usize, block: usize): v128 {
  const codes = v128.load64_zero(block, at.DELIVERY);
  return i16x8.extend_low_i8x16_u(i8x16.swizzle(v128.load(event, at.DELIVERY_POINTS), codes));
}

@inline
export function packagingPoints(event: usize, demand: usize, block: usize): v128 {
  const offered = v128.load(block, at.PACKAGING);
  const met = v128.and(offered, v128.load(demand, at.ASKED_PACKAGING));
  const silent = i16x8.eq(offered, zero());
  const unmet = v128.bitselect(
    v128.load(event, at.PACKED_SILENTLY),
    v128.load(event, at.PACKED_OTHERWISE),
    silent,
  );
  return v128.bitselect(unmet, v128.load(event, at.FULL), i16x8.eq(met, zero()));
}

@inline
export function paymentPoints(event: usize, demand: usize, block: usize): v128 {
  const expected = v128.load(block, at.CREDIT_DAYS);
  const late = i16x8.max_s(i16x8.sub(v128.load(demand, at.PAYS_DAYS), expected), zero());
  const stated = i16x8.sub_sat_u(v128.load(event, at.FULL), i16x8.add(late, late));
  const untold = i16x8.lt_s(expected, zero());
  return v128.bitselect(v128.load(demand, at.UNTOLD_PAYMENT), stated, untold);
}
