import { levelOf, type Reason } from './judgement.js';
import type { PreparedDemand, PreparedOffer } from './prepare.js';

/** Points where a required certificate is still under way: it bars trade until it is there. */
const REQUIRED_UNDER_WAY = 0.1;
/** Points that hang on preferred certificates; one under way counts half. */
const PREFERRED = 0.4;

/** Points 0..1. A missing required certificate is a veto and does not come here. */
export function certificatesReason(demand: PreparedDemand, offer: PreparedOffer): Reason {
  const waiting = demand.required.filter((kind) => !offer.held.has(kind));
  const missing = demand.preferred.filter((kind) => !offer.held.has(kind));
  const coming = missing.filter((kind) => offer.underWay.has(kind));
  const preferred = demand.preferred.length;
  const gap = preferred === 0 ? 0 : (missing.length - coming.length / 2) / preferred;
  const points = waiting.length > 0 ? REQUIRED_UNDER_WAY : 1 - PREFERRED * gap;
  const facts = {
    requiredUnderWay: waiting,
    preferredMissing: missing.filter((kind) => !coming.includes(kind)),
    preferredUnderWay: coming,
    held: [...demand.required, ...demand.preferred].filter((kind) => offer.held.has(kind)),
    asked: demand.required.length + preferred,
  };
  // «Lacks GlobalGAP» is never said as something that is met.
  const level = missing.length > 0 && points >= 0.8 ? 'PARTIAL' : levelOf(points);
  return { criterion: 'CERTIFICATES', level, points, facts };
}
