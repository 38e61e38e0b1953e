import { countOf, type DemandFeatures, type OfferFeatures } from './features.js';
import { levelOf, type Reason } from './judgement.js';
import type { PreparedDemand, PreparedOffer } from './prepare.js';

/** Points where a required certificate is still under way: it bars trade until it is there. */
export const REQUIRED_UNDER_WAY = 10;
/** Points that hang on preferred certificates; one under way counts half. */
const PREFERRED = 40;

/** What one half of a preferred certificate is worth, in 256ths of a point. */
export function halfCertificate(preferred: number): number {
  return preferred === 0 ? 0 : Math.round((PREFERRED * 256) / (2 * preferred));
}

/** 0..100. A missing required certificate is a veto and does not come here. */
export function certificatesPoints(demand: DemandFeatures, offer: OfferFeatures): number {
  if ((demand.required & ~offer.held) !== 0) return REQUIRED_UNDER_WAY;
  const missing = demand.preferred & ~offer.held;
  const halves = 2 * countOf(missing) - countOf(missing & offer.underWay);
  return 100 - ((halves * halfCertificate(countOf(demand.preferred)) + 128) >> 8);
}

export function certificatesReason(demand: PreparedDemand, offer: PreparedOffer, points: number): Reason {
  const waiting = demand.required.filter((kind) => !offer.held.has(kind));
  const missing = demand.preferred.filter((kind) => !offer.held.has(kind));
  const coming = missing.filter((kind) => offer.underWay.has(kind));
  const facts = {
    requiredUnderWay: waiting,
    preferredMissing: missing.filter((kind) => !coming.includes(kind)),
    preferredUnderWay: coming,
    held: [...demand.required, ...demand.preferred].filter((kind) => offer.held.has(kind)),
    asked: demand.required.length + demand.preferred.length,
  };
  // «Lacks GlobalGAP» is never said as something that is met.
  const level = missing.length > 0 && points >= 80 ? 'PARTIAL' : levelOf(points);
  return { criterion: 'CERTIFICATES', level, points, facts };
}
