import { convertedFrom } from './converted.js';
import type { DemandFeatures, OfferFeatures } from './features.js';
import { type Freight, freightTo } from './freight.js';
import { type Facts, levelOf, type Reason, UNKNOWN_POINTS } from './judgement.js';
import type { Lens } from './lens.js';
import type { PreparedDemand, PreparedOffer } from './prepare.js';
import type { ProductFit } from './product.js';
import { rate } from './rates.js';
import { lineThrough, MISSING, pointsOn } from './scale.js';

/**
 * Points by the price to the buyer's door over the ceiling: full up to 85 % of it, 90 at the ceiling, 50 at 15 %
 * over (what can be negotiated), 10 at 50 % over, nothing from twice the ceiling.
 */
export const priceLine = lineThrough([
  [0.85, 100],
  [1, 90],
  [1.15, 50],
  [1.5, 10],
  [2, 0],
]);

/** 0..100; needs a price and a ceiling in units that convert. */
export function pricePoints(demand: DemandFeatures, lens: Lens, offer: OfferFeatures): number {
  const [first, second] = demand.priceAt;
  const price = Math.min(offer.prices[first] ?? MISSING, offer.prices[second] ?? MISSING);
  if (price === MISSING || lens.priceShift === MISSING || lens.ceiling === MISSING) return UNKNOWN_POINTS;
  return pointsOn(priceLine, price + lens.priceShift - lens.ceiling);
}

/** Unit: VND per unit of the demand. The facts hold the ceiling: `explainReason` decides who reads what. */
export function priceReason(
  demand: PreparedDemand,
  offer: PreparedOffer,
  fit: ProductFit,
  points: number,
): Reason {
  const ceiling = ceilingFor(demand, fit);
  const isAside = fit.offered.length > 0 && fit.offered.every((good) => good.aside !== null);
  const each = offer.measure === null || demand.measure === null ? null : rate(demand.measure, offer.measure);
  if (offer.price === null || each === null || isAside)
    return unknown(points, ceiling, { unknown: offer.price === null ? 'PRICE' : 'UNIT' });
  const freight = cheapestFreight(demand, offer);
  const delivered = (offer.price + freight.amount) * each;
  const stated = {
    delivered: Math.round(delivered),
    freight: Math.round(freight.amount * each),
    freightSource: freight.source,
    unit: demand.measure?.unit ?? null,
    ...convertedFrom(offer.price, offer.measure, demand.measure),
  };
  if (ceiling === null || ceiling <= 0) return unknown(points, null, stated);
  const overPercent = Math.round((delivered / ceiling - 1) * 100);
  const facts = { ...stated, overPercent, ceiling: Math.round(ceiling) };
  return { criterion: 'PRICE', level: levelOf(points), points, facts };
}

function unknown(points: number, ceiling: number | null, stated: Facts | null): Reason {
  const facts = {
    delivered: null,
    freight: null,
    ...stated,
    overPercent: null,
    ceiling: ceiling === null ? null : Math.round(ceiling),
  };
  return { criterion: 'PRICE', level: 'UNKNOWN', points, facts };
}

/** To the cheaper of the places where the goods may be brought. */
function cheapestFreight(demand: PreparedDemand, offer: PreparedOffer): Freight {
  const [first, second] = demand.features.priceAt;
  const [one, other] = [freightTo(offer, first), freightTo(offer, second)];
  return other.amount < one.amount ? other : one;
}

/** The ceiling stated for these goods in words, else the demand's own; the highest where several goods fit. */
export function ceilingFor(demand: PreparedDemand, fit: ProductFit): number | null {
  const inWords = fit.wanted.flatMap((want) => (want.limit === null ? [] : [want.limit]));
  if (inWords.length === 0 || inWords.length < fit.wanted.length) {
    return inWords.length === 0 ? demand.maxPrice : Math.max(...inWords, demand.maxPrice ?? 0);
  }
  return Math.max(...inWords);
}
