import { convert, type Measure } from '#trade';
import type { OfferText, PreparedDemand } from './prepare.js';
import { ceilingFor } from './price.js';
import { productFit, type ProductFit } from './product.js';
import { partOf, wantedOf } from './quantity.js';
import { rate } from './rates.js';
import { logOf, measureOf, MISSING, scaleOf } from './scale.js';

/** What one demand makes of all offers of the same reading in the same measure. Logarithms are of amounts in the demand's scale. */
export interface Lens {
  /** 1..100. */
  product: number;
  /** To add to an offer's usual amount: from its measure to the demand's, of the part of its goods that fit. MISSING: no way to convert. */
  amountShift: number;
  /** To add to an offer's largest amount and its smallest order: from its measure to the demand's. */
  lotShift: number;
  /** The amount a month, where the goods that fit are only sold beside the offer's main ones; the shifts are MISSING then. */
  aside: number;
  /** What is wanted of these goods, and of all goods together. */
  wanted: number;
  total: number;
  /** To add to an offer's prices, and the private ceiling, per unit of the demand's scale. */
  priceShift: number;
  ceiling: number;
}

/** Null: another product. Measure is a key of a `Scale`. */
export function lensOf(demand: PreparedDemand, text: OfferText, measure: string | null): Lens | null {
  const fit = productFit(demand, text);
  return fit === null ? null : lensOfFit(demand, text, measure, fit);
}

export function lensOfFit(
  demand: PreparedDemand,
  text: Pick<OfferText, 'goods'>,
  measure: string | null,
  fit: ProductFit,
): Lens {
  const scale = demand.measure === null ? null : scaleOf(demand.measure);
  const from = measure === null || measure === '' ? null : measureOf(measure);
  const each = scale === null || from === null ? null : rate(from, scale.measure);
  const back = scale === null || from === null ? null : rate(scale.measure, from);
  const aside = fit.offered.find((good) => good.aside !== null)?.aside ?? null;
  const isAside = fit.offered.length > 0 && fit.offered.every((good) => good.aside !== null);
  const inScale = (amount: number | null): number =>
    logOf(amount === null ? null : amount * (scale?.factor ?? 1));
  const perScale = (money: number | null): number =>
    logOf(money === null ? null : money / (scale?.factor ?? 1));
  const wanted = wantedOf(demand, fit);
  return {
    product: productPoints(fit),
    amountShift: each === null || aside !== null ? MISSING : logOf(each * partOf(text, fit)),
    lotShift: each === null || aside !== null ? MISSING : logOf(each),
    aside: aside === null ? MISSING : logOf(asideAmount(aside, from, scale?.measure ?? null)),
    wanted: inScale(wanted),
    total: inScale(demand.monthly ?? wanted),
    priceShift: isAside || back === null ? MISSING : logOf(back),
    ceiling: perScale(ceilingFor(demand, fit)),
  };
}

/** 1..100. */
export function productPoints(fit: ProductFit): number {
  return Math.max(1, Math.min(100, Math.round(fit.points * 100)));
}

function asideAmount(
  aside: { amount: number; unit: string },
  offer: Measure | null,
  to: Measure | null,
): number | null {
  if (to === null) return null;
  const kgPerUnit = aside.unit === offer?.unit ? offer.kgPerUnit : null;
  return convert(aside.amount, { unit: aside.unit, kgPerUnit }, to);
}
