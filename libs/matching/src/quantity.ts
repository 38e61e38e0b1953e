import { convert } from '#trade';
import type { OfferFeatures } from './features.js';
import { levelOf, type Reason, UNKNOWN_POINTS } from './judgement.js';
import type { Lens } from './lens.js';
import type { OfferText, PreparedDemand, PreparedOffer } from './prepare.js';
import type { ProductFit } from './product.js';
import { rate } from './rates.js';
import { lineThrough, MISSING, pointsOn } from './scale.js';

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
  const part = partOf(offer.text, fit);
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

/** Of several goods in one offer, an equal part each. */
export function partOf(offer: OfferText, fit: ProductFit): number {
  const main = offer.goods.filter((good) => good.aside === null).length;
  return main === 0 || fit.offered.length === 0 ? 1 : fit.offered.length / main;
}

/** The shares of the goods that fit; goods without a share of their own take what the shares leave. */
export function wantedOf(demand: PreparedDemand, fit: ProductFit): number | null {
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
 * Points by the part of the whole demand that the offer covers alone: 60 % is nearly full (90), a fifth 40, a
 * twentieth 14. The steps are those a trader grades by (60 %, 20 %).
 */
export const coverageLine = lineThrough([
  [0.0078125, 6],
  [0.05, 14],
  [0.2, 40],
  [0.6, 90],
  [1, 100],
]);

/** 0..100; needs the amounts of both sides in units that convert. */
export function quantityPoints(lens: Lens, offer: OfferFeatures): number {
  const usual = usualOf(lens, offer);
  if (usual === MISSING || lens.wanted === MISSING || lens.total === MISSING) return UNKNOWN_POINTS;
  return pointsOn(coverageLine, Math.min(usual, lens.wanted) - lens.total);
}

/** Logarithm of what the offer usually has of the goods that fit, in the demand's scale. */
export function usualOf(lens: Lens, offer: OfferFeatures): number {
  if (lens.aside !== MISSING) return lens.aside;
  return lens.amountShift === MISSING || offer.usual === MISSING ? MISSING : offer.usual + lens.amountShift;
}

/** Unit: per cent of the demand's monthly quantity. */
export function quantityReason(demand: PreparedDemand, amounts: Amounts, points: number): Reason {
  const { usual, wanted } = amounts;
  const total = demand.monthly ?? wanted;
  if (usual === null || wanted === null || total === null || total <= 0)
    return { criterion: 'QUANTITY', level: 'UNKNOWN', points, facts: { percent: null } };
  const facts = {
    percent: Math.round((Math.min(usual, wanted) / total) * 100),
    sharePercent: wanted < total ? Math.round((wanted / total) * 100) : null,
    offered: round(usual),
    wanted: round(total),
    unit: demand.measure?.unit ?? null,
  };
  return { criterion: 'QUANTITY', level: levelOf(points), points, facts };
}

export function round(amount: number): number {
  return amount >= 100 ? Math.round(amount) : Math.round(amount * 1000) / 1000;
}
