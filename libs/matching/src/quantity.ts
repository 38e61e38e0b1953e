import { convert } from '#trade';
import { rate } from './rates.js';
import { levelOf, type Reason, UNKNOWN_POINTS } from './judgement.js';
import type { PreparedDemand, PreparedOffer } from './prepare.js';
import type { ProductFit } from './product.js';

/** Amounts of a pair a month, in the demand's unit; null is unknown. */
export interface Amounts {
  /** What the offer has of these goods: of several in one offer, an equal part each. */
  usual: number | null;
  /** All that the offer may have; only below this is a lot known to be too small. */
  most: number | null;
  /** What the demand wants of these goods: their shares, or the whole. */
  wanted: number | null;
  minOrder: number | null;
}

export function amountsOf(demand: PreparedDemand, offer: PreparedOffer, fit: ProductFit): Amounts {
  const wanted = wantedOf(demand, fit);
  if (demand.measure === null) return { usual: null, most: null, wanted, minOrder: null };
  const aside = fit.offered.find((good) => good.aside !== null)?.aside ?? null;
  if (aside !== null) {
    const kgPerUnit = aside.unit === offer.measure?.unit ? offer.kgPerUnit : null;
    const amount = convert(aside.amount, { unit: aside.unit, kgPerUnit }, demand.measure);
    return { usual: amount, most: amount, wanted, minOrder: null };
  }
  const each = offer.measure === null ? null : rate(offer.measure, demand.measure);
  const main = offer.goods.filter((good) => good.aside === null).length;
  const part = main === 0 || fit.offered.length === 0 ? 1 : fit.offered.length / main;
  const times = (amount: number | null | undefined): number | null =>
    each === null || amount == null ? null : amount * each;
  const usual = times(offer.monthly?.usual);
  return {
    usual: usual === null ? null : usual * part,
    most: times(offer.monthly?.most),
    wanted,
    minOrder: times(offer.minOrder),
  };
}

/** The shares of the goods that fit; goods without a share of their own take what the shares leave. */
function wantedOf(demand: PreparedDemand, fit: ProductFit): number | null {
  const shares = new Set(fit.wanted.map((want) => want.share));
  if (shares.size === 0 || (shares.has(null) && shares.size === 1 && demand.shares.length === 0))
    return demand.monthly;
  let sum = 0;
  for (const share of shares) if (share !== null) sum += demand.shares[share] ?? 0;
  if (shares.has(null) && demand.monthly !== null) {
    const all = demand.shares.reduce((total, share) => total + share, 0);
    sum += Math.max(0, demand.monthly - all);
    if (sum === 0) return demand.monthly;
  }
  return demand.monthly === null ? sum : Math.min(sum, demand.monthly);
}

/**
 * Points 0..1 by the part of the whole demand that the offer covers alone: 60 % is nearly full (0.9), a fifth
 * 0.4, nothing 0.05, straight lines between. The steps are those a trader grades by (60 %, 20 %).
 */
export function coveragePoints(coverage: number): number {
  if (coverage >= 1) return 1;
  if (coverage >= 0.6) return 0.9 + (coverage - 0.6) * 0.25;
  if (coverage >= 0.2) return 0.4 + (coverage - 0.2) * 1.25;
  return 0.05 + coverage * 1.75;
}

/** Points left where the supplier's smallest order is more than the buyer wants. */
const ORDER_TOO_LARGE = 0.4;

/** Unit: per cent of the demand's monthly quantity. */
export function quantityReason(demand: PreparedDemand, amounts: Amounts): Reason {
  const { usual, wanted, minOrder } = amounts;
  const total = demand.monthly ?? wanted;
  const tooLarge = minOrder !== null && wanted !== null && minOrder > wanted;
  if (usual === null || wanted === null || total === null || total <= 0) {
    const points = UNKNOWN_POINTS * (tooLarge ? ORDER_TOO_LARGE : 1);
    return { criterion: 'QUANTITY', level: 'UNKNOWN', points, facts: { percent: null } };
  }
  const coverage = Math.min(usual, wanted) / total;
  const points = coveragePoints(coverage) * (tooLarge ? ORDER_TOO_LARGE : 1);
  const facts = {
    percent: Math.round(coverage * 100),
    sharePercent: wanted < total ? Math.round((wanted / total) * 100) : null,
    offered: round(usual),
    wanted: round(total),
    unit: demand.measure?.unit ?? null,
    minOrder: tooLarge ? round(minOrder) : null,
  };
  return { criterion: 'QUANTITY', level: levelOf(points), points, facts };
}

function round(amount: number): number {
  return amount >= 100 ? Math.round(amount) : Math.round(amount * 1000) / 1000;
}
