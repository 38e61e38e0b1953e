import { quarterCertificate } from '../certificates.js';
import { deliveryPoints } from '../delivery.js';
import { countOf, type DemandFeatures, type OfferFeatures } from '../features.js';
import { UNKNOWN_POINTS } from '../judgement.js';
import { lotPoints, orderLine } from '../lot.js';
import { pointsOfMonths } from '../months.js';
import { outletPoints } from '../outlet.js';
import { packagingPoints } from '../packaging.js';
import { paymentPoints } from '../payment.js';
import { priceLine } from '../price.js';
import { coverageLine, quantityPoints } from '../quantity.js';
import { MISSING } from '../scale.js';
import { LOT_SLACK } from '../vetoes.js';
import type { Weights } from '../weights.js';
import { startOf } from './event-table.js';
import type { FoundLens } from './found-lens.js';
import type { Kernel } from './kernel.js';
import * as at from './layout.js';

/** An offer that says nothing: what a criterion gives it, it gives every offer where it does not look at the offer. */
const silent: OfferFeatures = {
  measure: '',
  usual: MISSING,
  most: MISSING,
  minOrder: MISSING,
  months: 0,
  held: 0,
  stillHeld: [],
  underWay: 0,
  province: 0,
  prices: [],
  delivery: 0,
  packaging: 0,
  creditDays: -1,
};

/** Bytes that a demand with so many lenses takes. */
export function packedSize(lenses: number): number {
  return at.DEMAND_BYTES + lenses * at.LENS_BYTES;
}

/** Writes what the kernel reads of a demand before its lenses; it begins with none. */
export function writeDemand(kernel: Kernel, place: number, number: number, demand: DemandFeatures): void {
  const { bytes, i16, u32 } = kernel;
  const put = (offset: number, value: number): void => {
    i16[(place + offset) / 2] = value;
  };
  const all = (offset: number, value: number): void => {
    i16.fill(value, (place + offset) / 2, (place + offset) / 2 + 8);
  };
  u32[(place + at.LENSES) / 4] = 0;
  u32[(place + at.DEMAND_NUMBER) / 4] = number;
  put(at.DISTANCE_COLUMN, demand.province * at.BLOCK_OFFERS);
  put(at.FIRST_PRICE_COLUMN, demand.priceAt[0] * 2 * at.BLOCK_OFFERS);
  put(at.SECOND_PRICE_COLUMN, demand.priceAt[1] * 2 * at.BLOCK_OFFERS);
  const { lastMonth } = demand;
  put(at.HELD_COLUMN, lastMonth === 0 ? at.HELD : at.STILL_HELD + 2 * at.BLOCK_OFFERS * (lastMonth - 1));
  all(at.NEEDED_MONTHS, demand.months);
  all(at.REQUIRED, demand.required);
  all(at.PREFERRED, demand.preferred);
  all(at.QUARTER_CERTIFICATE, quarterCertificate(countOf(demand.preferred)));
  all(at.ASKED_PACKAGING, demand.packaging);
  all(at.PAYS_DAYS, demand.creditDays);
  all(at.UNTOLD_PAYMENT, paymentPoints(demand.creditDays, -1));
  const needed = countOf(demand.months);
  for (let common = 0; common < 16; common += 1)
    bytes[place + at.MONTHS_POINTS + common] =
      common === 0 || common > needed ? 0 : pointsOfMonths(common, needed);
  bytes.fill(0, place + at.ACCEPTED, place + at.ACCEPTED + 48);
  for (const province of [0, ...demand.accepted]) bytes[place + at.ACCEPTED + province] = 255;
}

/**
 * Writes a lens behind those that a demand has. Returns false, and writes none, where no offer can pass it. `words`:
 * where the points by place stand, 0 where the lens holds them.
 */
export function addLens(
  kernel: Kernel,
  place: number,
  demand: DemandFeatures,
  { range, lens }: FoundLens,
  weights: Weights,
  words = 0,
): boolean {
  const isAside = lens.aside !== MISSING;
  if (isAside && demand.least !== MISSING && lens.aside + LOT_SLACK < demand.least) return false;
  const lenses = kernel.u32[(place + at.LENSES) / 4] ?? 0;
  const lensPlace = place + packedSize(lenses);
  const isAmountKnown = !isAside && lens.amountShift !== MISSING && lens.wanted !== MISSING;
  let asks = 0;
  if (words !== 0) asks |= at.ASKS_WORDS;
  let buyer = words === 0 ? weights.PRODUCT * lens.product : 0;
  let supplier = buyer;
  const ask = (isAsked: boolean, bits: number, buyerPoints: number, supplierPoints: number): void => {
    if (isAsked) asks |= bits;
    else {
      buyer += buyerPoints;
      supplier += supplierPoints;
    }
  };
  const months = UNKNOWN_POINTS * weights.MONTHS;
  ask(demand.months !== 0, at.ASKS_MONTHS, months, months);
  if (demand.required !== 0) asks |= at.ASKS_REQUIRED;
  if (demand.preferred !== 0) asks |= at.ASKS_PREFERRED;
  if ((demand.required | demand.preferred) === 0) buyer += 100 * weights.CERTIFICATES;
  if (demand.accepted.length > 0) asks |= at.ASKS_PROVINCE;
  if (!isAside && lens.lotShift !== MISSING && demand.least !== MISSING) asks |= at.ASKS_LEAST;
  ask(
    isAmountKnown && lens.total !== MISSING,
    at.ASKS_QUANTITY,
    weights.QUANTITY * quantityPoints(lens, silent),
    0,
  );
  ask(isAmountKnown, at.ASKS_OUTLET, 0, weights.OUTLET * outletPoints(lens, silent));
  const isLotKnown = lens.lotShift !== MISSING && lens.wanted !== MISSING;
  supplier += weights.LOT * lotPoints(lens, silent);
  if (isLotKnown) asks |= at.ASKS_LOT;
  if (lens.priceShift !== MISSING && lens.ceiling !== MISSING) asks |= at.ASKS_PRICE;
  const isBrought = demand.wantsDelivery === 2;
  ask(isBrought, at.ASKS_DELIVERY, weights.DELIVERY * deliveryPoints(demand.wantsDelivery, 0), 0);
  ask(demand.packaging !== 0, at.ASKS_PACKAGING, weights.PACKAGING * packagingPoints(0, 0), 0);
  const paid = weights.PAYMENT * paymentPoints(demand.creditDays, silent.creditDays);
  ask(demand.creditDays >= 0, at.ASKS_PAYMENT, 0, paid);

  kernel.u32[(lensPlace + at.RANGE) / 4] = range;
  kernel.u32[(lensPlace + at.WORDS) / 4] = words;
  const put = (offset: number, value: number): void => {
    kernel.i16[(lensPlace + offset) / 2] = value;
  };
  put(at.ASKS, asks);
  put(at.BUYER_BASE, buyer);
  put(at.SUPPLIER_BASE, supplier);
  put(at.AMOUNT_SHIFT, lens.amountShift - lens.wanted);
  put(at.COVERAGE_SHIFT, lens.wanted - lens.total - startOf(coverageLine));
  put(at.LOT_SHIFT, lens.lotShift - lens.wanted - startOf(orderLine));
  put(at.LEAST_MOST, demand.least - LOT_SLACK - lens.lotShift);
  put(at.PRICE_SHIFT, lens.priceShift - lens.ceiling - startOf(priceLine));
  kernel.u32[(place + at.LENSES) / 4] = lenses + 1;
  return true;
}
