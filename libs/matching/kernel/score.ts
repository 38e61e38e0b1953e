// Scores of the offers of one block for one demand: the buyer's sum times the supplier's, 0 under a veto.
import * as at from '../src/engine/layout';
import {
  deliveryPoints,
  isExcluded,
  lacksCertificate,
  lotPoints,
  monthsPoints,
  outletPoints,
  packagingPoints,
  paymentPoints,
  preferredPoints,
  pricePoints,
  quantityPoints,
  whereRequiredIsHeld,
} from './points';

@inline
function weighted(event: usize, weight: usize, points: v128): v128 {
  return i16x8.mul(points, v128.load(event + weight));
}

/** Below ten points a criterion takes its side's whole sum down with it. */
@inline
function unlessHopeless(event: usize, sum: v128, points: v128): v128 {
  const short = i16x8.sub_sat_u(v128.load(event, at.HOPELESS_POINTS), points);
  const tenths = i16x8.mul(short, v128.load(event, at.HOPELESS_TENTH));
  return i16x8.sub(sum, i16x8.q15mulr_sat_s(sum, tenths));
}

/**
 * Writes a score of 32 bits for each of the block's offers from one up to before another, eight at a time, to `out`.
 * `open`: without the price.
 */
@inline
export function scoreBlock(
  event: usize,
  demand: usize,
  lens: usize,
  block: usize,
  from: usize,
  to: usize,
  out: usize,
  open: bool,
): void {
  const asks = <i32>load<u16>(lens, at.ASKS);
  const buyerBase = v128.load16_splat(lens, at.BUYER_BASE);
  const supplierBase = v128.load16_splat(lens, at.SUPPLIER_BASE);
  const amountShift = v128.load16_splat(lens, at.AMOUNT_SHIFT);
  const coverageShift = v128.load16_splat(lens, at.COVERAGE_SHIFT);
  const lotShift = v128.load16_splat(lens, at.LOT_SHIFT);
  const leastMost = v128.load16_splat(lens, at.LEAST_MOST);
  const priceShift = v128.load16_splat(lens, at.PRICE_SHIFT);
  const outletLength = v128.load(event, at.OUTLET_LENGTH);
  const begin = block + 2 * from;
  const end = block + 2 * to;
  let nearness = block + from + at.NEARNESS + load<u16>(demand, at.DEMAND_PROVINCE) * at.BLOCK_OFFERS;
  let first = begin + at.PRICES + load<u16>(demand, at.FIRST_PRICE) * (2 * at.BLOCK_OFFERS);
  let second = begin + at.PRICES + load<u16>(demand, at.SECOND_PRICE) * (2 * at.BLOCK_OFFERS);
  let bytes = block + from;

  for (let eight = begin; eight < end; eight += 16) {
    const distance = v128.load8x8_u(nearness);
    let veto = i16x8.eq(distance, i64x2.splat(0));
    let both = weighted(event, at.WEIGHT_DISTANCE, distance);
    if (asks & at.ASKS_MONTHS) {
      const months = monthsPoints(event, demand, eight);
      veto = v128.or(veto, i16x8.eq(months, i64x2.splat(0)));
      both = i16x8.add(both, weighted(event, at.WEIGHT_MONTHS, months));
    }
    let buyer = i16x8.add(buyerBase, both);
    let supplier = i16x8.add(supplierBase, both);
    if (asks & (at.ASKS_REQUIRED | at.ASKS_PREFERRED)) {
      let points = i16x8.splat(100);
      if (asks & at.ASKS_PREFERRED) points = preferredPoints(demand, eight);
      if (asks & at.ASKS_REQUIRED) {
        points = whereRequiredIsHeld(event, demand, eight, points);
        veto = v128.or(veto, lacksCertificate(demand, eight));
      }
      buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_CERTIFICATES, points));
    }
    if (asks & at.ASKS_PROVINCE) veto = v128.or(veto, isExcluded(demand, bytes));
    if (asks & at.ASKS_LEAST) veto = v128.or(veto, i16x8.lt_s(v128.load(eight, at.MOST), leastMost));
    if (asks & (at.ASKS_QUANTITY | at.ASKS_OUTLET)) {
      const usual = v128.load(eight, at.USUAL);
      const over = i16x8.add_sat_s(usual, amountShift);
      if (asks & at.ASKS_QUANTITY) {
        const points = quantityPoints(event, usual, over, coverageShift);
        buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_QUANTITY, points));
      }
      if (asks & at.ASKS_OUTLET) {
        const points = outletPoints(event, usual, over, outletLength);
        supplier = i16x8.add(supplier, weighted(event, at.WEIGHT_OUTLET, points));
      }
    }
    if (asks & at.ASKS_DELIVERY)
      buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_DELIVERY, deliveryPoints(event, bytes)));
    if (asks & at.ASKS_PACKAGING)
      buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_PACKAGING, packagingPoints(event, demand, eight)));
    if (asks & at.ASKS_PAYMENT)
      supplier = i16x8.add(supplier, weighted(event, at.WEIGHT_PAYMENT, paymentPoints(demand, eight)));

    if (asks & at.ASKS_LOT) {
      const points = lotPoints(event, eight, lotShift);
      supplier = i16x8.add(supplier, weighted(event, at.WEIGHT_LOT, points));
      supplier = unlessHopeless(event, supplier, points);
    }
    if (!open && asks & at.ASKS_PRICE) {
      const points = pricePoints(event, first, second, priceShift);
      buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_PRICE, points));
      buyer = unlessHopeless(event, buyer, points);
    } else if (!open) buyer = i16x8.add(buyer, v128.load(event, at.UNKNOWN_PRICE));

    buyer = v128.andnot(buyer, veto);
    v128.store(out, i32x4.extmul_low_i16x8_u(buyer, supplier));
    v128.store(out, i32x4.extmul_high_i16x8_u(buyer, supplier), 16);
    out += 32;
    bytes += 8;
    nearness += 8;
    first += 16;
    second += 16;
  }
}
