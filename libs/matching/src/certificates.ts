import { countOf, type DemandFeatures, heldInMonth, type OfferFeatures } from './features.js';
import { levelOf, type Reason } from './judgement.js';
import { nextTime, WHOLE_YEAR } from './last-month.js';
import type { PreparedDemand, PreparedOffer } from './prepare.js';

/** Points where a required certificate is still under way: it bars trade until it is there. */
export const REQUIRED_UNDER_WAY = 10;
/**
 * Points lost where a required certificate is held but ends before the last month of need: trade begins, and goes on if it
 * is renewed. An assumption of this program: a gap to be talked about, half as large as a preferred certificate missing.
 */
export const REQUIRED_ENDING = 20;
/**
 * Points that hang on preferred certificates, four quarters each: one that is missing loses all, one under way two, one that
 * ends before the last month of need one. An assumption of this program.
 */
const PREFERRED = 40;

/** What a quarter of a preferred certificate is worth, in 256ths of a point. */
export function quarterCertificate(preferred: number): number {
  return preferred === 0 ? 0 : Math.round((PREFERRED * 256) / (4 * preferred));
}

/** 0..100. A missing required certificate is a veto and does not come here. */
export function certificatesPoints(demand: DemandFeatures, offer: OfferFeatures): number {
  if ((demand.required & ~offer.held) !== 0) return REQUIRED_UNDER_WAY;
  const ended = ~heldInMonth(offer, demand.lastMonth);
  const missing = demand.preferred & ~offer.held;
  const coming = missing & offer.underWay;
  const ending = demand.preferred & offer.held & ended;
  const quarters = 4 * countOf(missing) - 2 * countOf(coming) + countOf(ending);
  const lost = (quarters * quarterCertificate(countOf(demand.preferred)) + 128) >> 8;
  return 100 - lost - ((demand.required & ended) === 0 ? 0 : REQUIRED_ENDING);
}

export function certificatesReason(demand: PreparedDemand, offer: PreparedOffer, points: number): Reason {
  const waiting = demand.required.filter((kind) => !offer.held.has(kind));
  const missing = demand.preferred.filter((kind) => !offer.held.has(kind));
  const coming = missing.filter((kind) => offer.underWay.has(kind));
  const { lastMonth } = demand.features;
  const last = offer.asOf === null || lastMonth === 0 ? null : nextTime(lastMonth, offer.asOf);
  const until = new Map(
    offer.endings.flatMap((one) => (last !== null && one.until < last ? [[one.kind, one.until]] : [])),
  );
  const ending = [...demand.required, ...demand.preferred].filter((kind) => until.has(kind));
  const facts = {
    requiredUnderWay: waiting,
    preferredMissing: missing.filter((kind) => !coming.includes(kind)),
    preferredUnderWay: coming,
    requiredEnding: ending.filter((kind) => demand.required.includes(kind)),
    ending,
    endingUntil: ending.map((kind) => until.get(kind) ?? ''),
    // Null: the goods are needed all year.
    lastMonth: lastMonth === WHOLE_YEAR ? null : last,
    held: [...demand.required, ...demand.preferred].filter((kind) => offer.held.has(kind)),
    asked: demand.required.length + demand.preferred.length,
  };
  // «Lacks GlobalGAP» is never said as something that is met.
  const level = missing.length + ending.length > 0 && points >= 80 ? 'PARTIAL' : levelOf(points);
  return { criterion: 'CERTIFICATES', level, points, facts };
}
