import { convertedFrom } from './converted.js';
import type { OfferFeatures } from './features.js';
import { levelOf, type Reason } from './judgement.js';
import type { Lens } from './lens.js';
import type { PreparedDemand, PreparedOffer } from './prepare.js';
import { type Amounts, round } from './quantity.js';
import { lineThrough, MISSING, pointsOn } from './scale.js';

/** Points by the seller's smallest order over what is wanted: a half more can be talked about (60), four times not. */
export const orderLine = lineThrough([
  [1, 100],
  [1.5, 60],
  [2, 30],
  [4, 0],
]);

/** 0..100; full where no smallest order is stated or it cannot be compared. */
export function lotPoints(lens: Lens, offer: OfferFeatures): number {
  if (offer.minOrder === MISSING || lens.lotShift === MISSING || lens.wanted === MISSING) return 100;
  return pointsOn(orderLine, offer.minOrder + lens.lotShift - lens.wanted);
}

/** Unit: the demand's. */
export function lotReason(
  { minOrder, wanted }: Amounts,
  demand: Pick<PreparedDemand, 'measure'>,
  offer: Pick<PreparedOffer, 'measure' | 'minOrder'>,
  points: number,
): Reason {
  const facts = {
    minOrder: minOrder === null ? null : round(minOrder),
    wanted: wanted === null ? null : round(wanted),
    unit: demand.measure?.unit ?? null,
    ...convertedFrom(offer.minOrder, offer.measure, demand.measure),
  };
  return { criterion: 'LOT', level: levelOf(points), points, facts };
}
