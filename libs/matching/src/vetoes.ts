import type { Veto } from './judgement.js';
import type { PreparedDemand, PreparedOffer } from './prepare.js';
import type { Amounts } from './quantity.js';

/** No month in which the one has what the other needs; months not stated are no veto. */
export function noCommonMonth(demand: PreparedDemand, offer: PreparedOffer): Veto | null {
  if (demand.months === null || offer.months === null) return null;
  for (const month of demand.months) if (offer.months.includes(month)) return null;
  return {
    code: 'NO_COMMON_MONTH',
    facts: { needed: demand.months.map(String), supplied: offer.months.map(String) },
  };
}

/** A required certificate neither held nor, by a field or the offer's own words, under way. */
export function certificateMissing(demand: PreparedDemand, offer: PreparedOffer): Veto | null {
  const missing = demand.required.filter((kind) => !offer.held.has(kind) && !offer.underWay.has(kind));
  return missing.length === 0 ? null : { code: 'CERTIFICATE_MISSING', facts: { missing } };
}

/** The buyer names the provinces it buys from, and the offer's province is known and not among them. */
export function provinceExcluded(demand: PreparedDemand, offer: PreparedOffer): Veto | null {
  if (demand.acceptedProvinces.size === 0 || offer.province === null) return null;
  if (demand.acceptedProvinces.has(offer.province.name)) return null;
  return { code: 'PROVINCE_EXCLUDED', facts: { province: offer.province.name } };
}

/** All that the offer has in a month is known and less than the smallest lot accepted from one supplier. */
export function lotTooSmall(demand: PreparedDemand, amounts: Amounts): Veto | null {
  const least = demand.minSupplierQuantity;
  if (least === null || amounts.most === null || amounts.most >= least) return null;
  const facts = { offered: Number(amounts.most.toPrecision(4)), least, unit: demand.measure?.unit ?? null };
  return { code: 'LOT_TOO_SMALL', facts };
}
