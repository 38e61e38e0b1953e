import { rate } from './rates.js';
import { statedFreight, usualFreightPerKg } from './freight.js';
import { levelOf, type Reason, UNKNOWN_POINTS } from './judgement.js';
import type { PreparedDemand, PreparedOffer } from './prepare.js';
import type { ProductFit } from './product.js';

/**
 * Points 0..1 by the price to the buyer's door over the ceiling: full up to 85 % of it, 0.9 at the ceiling,
 * 0.5 at 15 % over (what can be negotiated), 0.1 at 50 % over, nothing from twice the ceiling.
 */
export function pricePoints(ratio: number): number {
  if (ratio <= 0.85) return 1;
  if (ratio <= 1) return 1 - ((ratio - 0.85) / 0.15) * 0.1;
  if (ratio <= 1.15) return 0.9 - ((ratio - 1) / 0.15) * 0.4;
  if (ratio <= 1.5) return 0.5 - ((ratio - 1.15) / 0.35) * 0.4;
  return Math.max(0, 0.1 - ((ratio - 1.5) / 0.5) * 0.1);
}

/** Unit: VND per unit of the demand. The facts hold the ceiling: `explainReason` decides who reads what. */
export function priceReason(
  demand: PreparedDemand,
  offer: PreparedOffer,
  fit: ProductFit,
  km: number | null,
): Reason {
  const ceiling = ceilingFor(demand, fit);
  const isAside = fit.offered.length > 0 && fit.offered.every((good) => good.aside !== null);
  const each = offer.measure === null || demand.measure === null ? null : rate(demand.measure, offer.measure);
  if (offer.price === null || each === null || isAside) return unknown(ceiling, null, null);
  const freight = demand.wantsDelivery ? freightOf(demand, offer, km) : { amount: 0, source: 'NONE' };
  const delivered = (offer.price + freight.amount) * each;
  if (ceiling === null || ceiling <= 0) return unknown(null, delivered, freight.amount * each);
  const points = pricePoints(delivered / ceiling);
  const facts = {
    overPercent: Math.round((delivered / ceiling - 1) * 100),
    delivered: Math.round(delivered),
    freight: Math.round(freight.amount * each),
    freightSource: freight.source,
    ceiling: Math.round(ceiling),
    unit: demand.measure?.unit ?? null,
  };
  return { criterion: 'PRICE', level: levelOf(points), points, facts };
}

function unknown(ceiling: number | null, delivered: number | null, freight: number | null): Reason {
  const facts = {
    overPercent: null,
    delivered: delivered === null ? null : Math.round(delivered),
    freight: freight === null ? null : Math.round(freight),
    ceiling: ceiling === null ? null : Math.round(ceiling),
  };
  return { criterion: 'PRICE', level: 'UNKNOWN', points: UNKNOWN_POINTS, facts };
}

/** The ceiling stated for these goods in words, else the demand's own; the highest where several goods fit. */
function ceilingFor(demand: PreparedDemand, fit: ProductFit): number | null {
  const inWords = fit.wanted.flatMap((want) => (want.limit === null ? [] : [want.limit]));
  if (inWords.length === 0 || inWords.length < fit.wanted.length) {
    return inWords.length === 0 ? demand.maxPrice : Math.max(...inWords, demand.maxPrice ?? 0);
  }
  return Math.max(...inWords);
}

interface Freight {
  /** VND per unit of the offer. */
  amount: number;
  source: 'STATED' | 'USUAL' | 'NONE';
}

/** What the offer states for the place, else what such a distance usually costs, else nothing is known: 0. */
function freightOf(demand: PreparedDemand, offer: PreparedOffer, km: number | null): Freight {
  for (const place of demand.deliverTo) {
    const stated = statedFreight(offer.terms, place);
    if (stated !== null) return { amount: stated, source: 'STATED' };
  }
  const open = offer.terms.find((term) => term.places.size === 0);
  if (open !== undefined && (km === null || km < OPEN_NOTE_KM))
    return { amount: open.freight, source: 'STATED' };
  if (km === null || offer.mass === null) return { amount: 0, source: 'NONE' };
  return { amount: usualFreightPerKg(km) * offer.mass, source: 'USUAL' };
}

/** A note that names no place (`giao tận nơi`) is taken to mean the neighbourhood. */
const OPEN_NOTE_KM = 150;
