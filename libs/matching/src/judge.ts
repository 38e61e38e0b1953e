import { certificatesReason } from './certificates.js';
import { distanceReason, kilometres } from './distance.js';
import type { Judgement, Reason } from './judgement.js';
import { monthsReason } from './months.js';
import type { PreparedDemand, PreparedOffer } from './prepare.js';
import { priceReason } from './price.js';
import { productFit, productReason } from './product.js';
import { amountsOf, quantityReason } from './quantity.js';
import { certificateMissing, lotTooSmall, noCommonMonth, provinceExcluded } from './vetoes.js';
import { weights } from './weights.js';

/** The first veto in the order product, months, certificates, province, lot; else the weighted score and its reasons. */
export function judge(demand: PreparedDemand, offer: PreparedOffer): Judgement {
  const fit = productFit(demand, offer);
  if (fit === null) return { veto: { code: 'OTHER_PRODUCT', facts: {} } };
  const early =
    noCommonMonth(demand, offer) ?? certificateMissing(demand, offer) ?? provinceExcluded(demand, offer);
  if (early !== null) return { veto: early };
  const amounts = amountsOf(demand, offer, fit);
  const late = lotTooSmall(demand, amounts);
  if (late !== null) return { veto: late };
  const km =
    offer.province === null || demand.province === null ? null : kilometres(offer.province, demand.province);
  const reasons = [
    productReason(fit),
    quantityReason(demand, amounts),
    monthsReason(demand.months, offer.months),
    certificatesReason(demand, offer),
    priceReason(demand, offer, fit, km),
    distanceReason(offer.province, demand.province, km),
  ];
  return { veto: null, score: weighted(reasons), reasons };
}

/**
 * What a supplier's lists are ordered by: the same sum without the price, so that it tells nothing about a
 * ceiling. 0..1; a vetoed pair has none and is 0.
 */
export function supplierOrder(judgement: Judgement): number {
  if (judgement.veto !== null) return 0;
  return weighted(judgement.reasons.filter((reason) => reason.criterion !== 'PRICE'));
}

/** Weighted mean of the points, four decimals. */
function weighted(reasons: readonly Reason[]): number {
  let sum = 0;
  let whole = 0;
  for (const { criterion, points } of reasons) {
    sum += weights[criterion] * points;
    whole += weights[criterion];
  }
  return whole === 0 ? 0 : Math.round((sum / whole) * 1e4) / 1e4;
}
