import { convertedFrom } from './converted.js';
import type { DemandFeatures, OfferFeatures } from './features.js';
import type { Facts, VetoCode } from './judgement.js';
import type { Lens } from './lens.js';
import type { PreparedDemand, PreparedOffer } from './prepare.js';
import type { Amounts } from './quantity.js';
import { MISSING } from './scale.js';

/** A quarter of a per cent short of the smallest lot is let pass: so far apart may two ways of rounding be. */
export const LOT_SLACK = 1;

/** The first veto of a pair of the right product, in the order months, certificates, province, lot. */
export function vetoOf(demand: DemandFeatures, lens: Lens, offer: OfferFeatures): VetoCode | null {
  // No month in which the one has what the other needs; months not stated are no veto.
  if (demand.months !== 0 && offer.months !== 0 && (demand.months & offer.months) === 0)
    return 'NO_COMMON_MONTH';
  // A required certificate neither held nor, by a field or the offer's own words, under way.
  if ((demand.required & ~offer.held & ~offer.underWay) !== 0) return 'CERTIFICATE_MISSING';
  // The buyer names the provinces it buys from, and the offer's is known and not among them.
  if (demand.accepted.length > 0 && offer.province !== 0 && !demand.accepted.includes(offer.province))
    return 'PROVINCE_EXCLUDED';
  // All that the offer has in a month is known and less than the smallest lot accepted from one supplier.
  const most = mostOf(lens, offer);
  if (demand.least !== MISSING && most !== MISSING && most + LOT_SLACK < demand.least) return 'LOT_TOO_SMALL';
  return null;
}

function mostOf(lens: Lens, offer: OfferFeatures): number {
  if (lens.aside !== MISSING) return lens.aside;
  return lens.lotShift === MISSING || offer.most === MISSING ? MISSING : offer.most + lens.lotShift;
}

/** What a veto rests on. */
export function vetoFacts(
  code: VetoCode,
  demand: PreparedDemand,
  offer: PreparedOffer,
  amounts: Amounts | null,
): Facts {
  switch (code) {
    case 'OTHER_PRODUCT':
      return {};
    case 'NO_COMMON_MONTH':
      return { needed: (demand.months ?? []).map(String), supplied: (offer.months ?? []).map(String) };
    case 'CERTIFICATE_MISSING':
      return {
        missing: demand.required.filter((kind) => !offer.held.has(kind) && !offer.underWay.has(kind)),
      };
    case 'PROVINCE_EXCLUDED':
      return { province: offer.province?.name ?? null };
    case 'LOT_TOO_SMALL': {
      const most = amounts?.most ?? null;
      const offered = most === null ? null : Number(most.toPrecision(4));
      return {
        offered,
        least: demand.minSupplierQuantity,
        unit: demand.measure?.unit ?? null,
        ...convertedFrom(amounts?.own?.most ?? null, amounts?.own?.measure ?? null, demand.measure),
      };
    }
  }
}
