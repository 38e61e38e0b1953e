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

/** Writes a score of 32 bits for each of the block's eight offers to `out`. `open`: without the price. */
@inline
export function scoreBlock(
  event: usize,
  demand: usize,
  lens: usize,
  block: usize,
  out: usize,
  open: bool,
): void {
  const asks = <i32>load<u16>(lens, at.ASKS);
  const distance = v128.load8x8_u(
    block + load<u16>(demand, at.DEMAND_PROVINCE) * at.BLOCK_OFFERS,
    at.NEARNESS,
  );
  let veto = i16x8.eq(distance, i64x2.splat(0));
  let both = weighted(event, at.WEIGHT_DISTANCE, distance);
  if (asks & at.ASKS_MONTHS) {
    const months = monthsPoints(event, demand, block);
    veto = v128.or(veto, i16x8.eq(months, i64x2.splat(0)));
    both = i16x8.add(both, weighted(event, at.WEIGHT_MONTHS, months));
  }
  let buyer = i16x8.add(v128.load16_splat(lens, at.BUYER_BASE), both);
  let supplier = i16x8.add(v128.load16_splat(lens, at.SUPPLIER_BASE), both);
  if (asks & (at.ASKS_REQUIRED | at.ASKS_PREFERRED)) {
    let points = i16x8.splat(100);
    if (asks & at.ASKS_PREFERRED) points = preferredPoints(demand, block);
    if (asks & at.ASKS_REQUIRED) {
      points = whereRequiredIsHeld(event, demand, block, points);
      veto = v128.or(veto, lacksCertificate(demand, block));
    }
    buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_CERTIFICATES, points));
  }
  if (asks & at.ASKS_PROVINCE) veto = v128.or(veto, isExcluded(demand, block));
  if (asks & at.ASKS_LEAST) {
    const least = v128.load16_splat(lens, at.LEAST_MOST);
    veto = v128.or(veto, i16x8.lt_s(v128.load(block, at.MOST), least));
  }
  if (asks & (at.ASKS_QUANTITY | at.ASKS_OUTLET)) {
    const usual = v128.load(block, at.USUAL);
    const over = i16x8.add_sat_s(usual, v128.load16_splat(lens, at.AMOUNT_SHIFT));
    if (asks & at.ASKS_QUANTITY) {
      const points = quantityPoints(event, usual, over, v128.load16_splat(lens, at.COVERAGE_SHIFT));
      buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_QUANTITY, points));
    }
    if (asks & at.ASKS_OUTLET) {
      const points = outletPoints(event, usual, over, v128.load(event, at.OUTLET_LENGTH));
      supplier = i16x8.add(supplier, weighted(event, at.WEIGHT_OUTLET, points));
    }
  }
  if (asks & at.ASKS_DELIVERY)
    buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_DELIVERY, deliveryPoints(event, block)));
  if (asks & at.ASKS_PACKAGING)
    buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_PACKAGING, packagingPoints(event, demand, block)));
  if (asks & at.ASKS_PAYMENT)
    supplier = i16x8.add(supplier, weighted(event, at.WEIGHT_PAYMENT, paymentPoints(demand, block)));

  if (asks & at.ASKS_LOT) {
    const points = lotPoints(event, block, v128.load16_splat(lens, at.LOT_SHIFT));
    supplier = i16x8.add(supplier, weighted(event, at.WEIGHT_LOT, points));
    supplier = unlessHopeless(event, supplier, points);
  }
  if (!open && asks & at.ASKS_PRICE) {
    const points = pricePoints(event, demand, lens, block);
    buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_PRICE, points));
    buyer = unlessHopeless(event, buyer, points);
  } else if (!open) buyer = i16x8.add(buyer, v128.load(event, at.UNKNOWN_PRICE));

  buyer = v128.andnot(buyer, veto);
  v128.store(out, i32x4.extmul_low_i16x8_u(buyer, supplier));
  v128.store(out, i32x4.extmul_high_i16x8_u(buyer, supplier), 16);
}
