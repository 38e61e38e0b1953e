import { type Lens, lensOf } from './lens.js';
import type { OfferText, PreparedDemand, PreparedOffer } from './prepare.js';

/** What a demand makes of offers, worked out once for those of the same words in the same measure. */
export function lensesOf(
  demand: PreparedDemand,
): (offer: Pick<PreparedOffer, 'text' | 'features'>) => Lens | null {
  const known = new Map<OfferText, Map<string, Lens | null>>();
  return ({ text, features: { measure } }) => {
    const byMeasure = known.get(text) ?? new Map<string, Lens | null>();
    known.set(text, byMeasure);
    const found = byMeasure.get(measure);
    if (found !== undefined) return found;
    const lens = lensOf(demand, text, measure);
    byMeasure.set(measure, lens);
    return lens;
  };
}
