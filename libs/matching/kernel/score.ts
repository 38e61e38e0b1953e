// Scores of the offers of one block for one demand: the buyer's sum times the supplier's, 0 under a veto.
import * as at from '../src/engine/layout';
import {
  areComing,
  deliveryPoints,
  distancePoints,
  heldToTheEnd,
  isAccepted,
  lotLoss,
  monthsPoints,
  outletPoints,
  overOrder,
  packagingPoints,
  paymentPoints,
  preferredPoints,
  priceLoss,
  productPoints,
  quantityPoints,
  requiredPoints,
} from './points';

@inline
function weighted(event: usize, weight: usize, points: v128): v128 {
  return i16x8.mul(points, v128.load(event + weight));
}

/** All but ten points lost on one criterion take its side's whole sum down with them. */
@inline
function unlessHopeless(event: usize, sum: v128, lost: v128): v128 {
  const short = i16x8.sub_sat_u(lost, v128.load(event, at.HOPELESS_LOSS));
  if (!v128.any_true(short)) return sum;
  const tenths = i16x8.mul(short, v128.load(event, at.HOPELESS_TENTH));
  return i16x8.sub(sum, i16x8.q15mulr_sat_s(sum, tenths));
}

/**
 * Writes a score of 32 bits for each of the eight offers of the block to `out`. `open`: without the price. Returns false,
 * and writes nothing, where none of them passes the vetoes.
 */
@inline
export function scoreBlock(
  event: usize,
  demand: usize,
  lens: usize,
  block: usize,
  out: usize,
  open: bool,
): bool {
  const asks = <i32>load<u16>(lens, at.ASKS);
  const distance = distancePoints(demand, block);
  let passes = i16x8.gt_s(distance, i64x2.splat(0));
  let both = weighted(event, at.WEIGHT_DISTANCE, distance);
  if (asks & at.ASKS_PROVINCE) passes = v128.and(passes, isAccepted(demand, block));
  if (asks & at.ASKS_LEAST) {
    const least = v128.load16_splat(lens, at.LEAST_MOST);
    passes = v128.andnot(passes, i16x8.lt_s(v128.load(block, at.MOST), least));
  }
  if (asks & at.ASKS_REQUIRED) passes = v128.and(passes, areComing(demand, block));
  if (asks & at.ASKS_MONTHS) {
    const months = monthsPoints(event, demand, block);
    passes = v128.and(passes, i16x8.gt_s(months, i64x2.splat(0)));
    both = i16x8.add(both, weighted(event, at.WEIGHT_MONTHS, months));
  }
  if (asks & at.ASKS_WORDS) {
    const product = productPoints(lens, block);
    passes = v128.and(passes, i16x8.gt_s(product, i64x2.splat(0)));
    both = i16x8.add(both, weighted(event, at.WEIGHT_PRODUCT, product));
  }
  if (!v128.any_true(passes)) return false;

  let buyer = i16x8.add(v128.load16_splat(lens, at.BUYER_BASE), both);
  let supplier = i16x8.add(v128.load16_splat(lens, at.SUPPLIER_BASE), both);
  if (asks & (at.ASKS_REQUIRED | at.ASKS_PREFERRED)) {
    const toTheEnd = heldToTheEnd(demand, block);
    let points = v128.load(event, at.FULL);
    if (asks & at.ASKS_PREFERRED) points = preferredPoints(event, demand, block, toTheEnd);
    if (asks & at.ASKS_REQUIRED) points = requiredPoints(event, demand, block, toTheEnd, points);
    buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_CERTIFICATES, points));
  }
  if (asks & (at.ASKS_QUANTITY | at.ASKS_OUTLET)) {
    const usual = v128.load(block, at.USUAL);
    const isMissing = i16x8.eq(usual, v128.load(event, at.NOT_STATED));
    const over = i16x8.add_sat_s(usual, v128.load16_splat(lens, at.AMOUNT_SHIFT));
    if (asks & at.ASKS_QUANTITY) {
      const points = quantityPoints(event, lens, over, isMissing);
      buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_QUANTITY, points));
    }
    if (asks & at.ASKS_OUTLET) {
      const points = outletPoints(event, over, isMissing);
      supplier = i16x8.add(supplier, weighted(event, at.WEIGHT_OUTLET, points));
    }
  }
  if (asks & at.ASKS_DELIVERY)
    buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_DELIVERY, deliveryPoints(event, block)));
  if (asks & at.ASKS_PACKAGING)
    buyer = i16x8.add(buyer, weighted(event, at.WEIGHT_PACKAGING, packagingPoints(event, demand, block)));
  if (asks & at.ASKS_PAYMENT) {
    const points = paymentPoints(event, demand, block);
    supplier = i16x8.add(supplier, weighted(event, at.WEIGHT_PAYMENT, points));
  }
  if (asks & at.ASKS_LOT) {
    const over = overOrder(lens, block);
    if (v128.any_true(over)) {
      const lost = lotLoss(event, over);
      supplier = i16x8.sub(supplier, weighted(event, at.WEIGHT_LOT, lost));
      supplier = unlessHopeless(event, supplier, lost);
    }
  }
  if (!open && asks & at.ASKS_PRICE) {
    const lost = priceLoss(event, demand, lens, block);
    buyer = i16x8.add(buyer, v128.load(event, at.FULL_PRICE));
    buyer = i16x8.sub(buyer, weighted(event, at.WEIGHT_PRICE, lost));
    buyer = unlessHopeless(event, buyer, lost);
  } else if (!open) buyer = i16x8.add(buyer, v128.load(event, at.UNKNOWN_PRICE));

  buyer = v128.and(buyer, passes);
  v128.store(out, i32x4.extmul_low_i16x8_u(buyer, supplier));
  v128.store(out, i32x4.extmul_high_i16x8_u(buyer, supplier), 16);
  return true;
}
