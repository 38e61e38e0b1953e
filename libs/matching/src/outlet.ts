import type { OfferFeatures } from './features.js';
import { levelOf, type Reason, UNKNOWN_POINTS } from './judgement.js';
import type { Lens } from './lens.js';
import { type Amounts, usualOf } from './quantity.js';
import { lineThrough, MISSING, pointsOn } from './scale.js';

/** Points by the part of the seller's amount that this buyer would take: a quarter is good (80), a fiftieth 40. */
export const outletLine = lineThrough([
  [0.02, 40],
  [0.25, 80],
  [1, 100],
]);

/** 0..100; needs the amounts of both sides in units that convert. */
export function outletPoints(lens: Lens, offer: OfferFeatures): number {
  const usual = usualOf(lens, offer);
  if (usual === MISSING || lens.wanted === MISSING) return UNKNOWN_POINTS;
  return pointsOn(outletLine, Math.min(usual, lens.wanted) - usual);
}

/** Unit: per cent of the offer's monthly amount. */
export function outletReason({ usual, wanted, own }: Amounts, points: number): Reason {
  if (usual === null || wanted === null || usual <= 0) {
    const unknown = own === null ? 'OFFER' : wanted === null ? 'DEMAND' : 'UNIT';
    return { criterion: 'OUTLET', level: 'UNKNOWN', points, facts: { percent: null, unknown } };
  }
  const percent = Math.round((Math.min(usual, wanted) / usual) * 100);
  return { criterion: 'OUTLET', level: levelOf(points), points, facts: { percent } };
}
