import { certificatesPoints, certificatesReason } from './certificates.js';
import { deliveryPoints, deliveryReason } from './delivery.js';
import { distancePoints, distanceReason } from './distance.js';
import type { DemandFeatures, OfferFeatures } from './features.js';
import type { Criterion, Judgement, Reason, VetoCode } from './judgement.js';
import { type Lens, lensOfFit } from './lens.js';
import { lotPoints, lotReason } from './lot.js';
import { monthsPoints, monthsReason } from './months.js';
import { outletPoints, outletReason } from './outlet.js';
import { packagingPoints, packagingReason } from './packaging.js';
import { paymentPoints, paymentReason } from './payment.js';
import type { PreparedDemand, PreparedOffer } from './prepare.js';
import { pricePoints, priceReason } from './price.js';
import { productFit, productReason } from './product.js';
import { amountsOf, quantityPoints, quantityReason } from './quantity.js';
import { vetoFacts, vetoOf } from './vetoes.js';
import { defaultWeights, fused, type Points, type Weights } from './weights.js';

/** Points 0..100 of every criterion: what a score is made of. */
export function pointsOf(demand: DemandFeatures, lens: Lens, offer: OfferFeatures): Points {
  return {
    PRODUCT: lens.product,
    QUANTITY: quantityPoints(lens, offer),
    MONTHS: monthsPoints(demand.months, offer.months),
    CERTIFICATES: certificatesPoints(demand, offer),
    PRICE: pricePoints(demand, lens, offer),
    DISTANCE: distancePoints(offer.province, demand.province),
    DELIVERY: deliveryPoints(demand.wantsDelivery, offer.delivery),
    PACKAGING: packagingPoints(demand.packaging, offer.packaging),
    LOT: lotPoints(lens, offer),
    OUTLET: outletPoints(lens, offer),
    PAYMENT: paymentPoints(demand.creditDays, offer.creditDays),
  };
}

interface PairScore {
  veto: VetoCode | null;
  /** As `fused`; 0 under a veto. */
  score: number;
  openScore: number;
}

/** The readable way from features to a score; the kernel is held equal to it. */
export function scorePair(
  demand: DemandFeatures,
  lens: Lens,
  offer: OfferFeatures,
  weights: Weights,
): PairScore {
  const veto = vetoOf(demand, lens, offer);
  if (veto !== null) return { veto, score: 0, openScore: 0 };
  return { veto, ...fused(pointsOf(demand, lens, offer), weights) };
}

/** The first veto, the product's before all; else what lists are ordered by, with a reason a criterion. */
export function judge(
  demand: PreparedDemand,
  offer: PreparedOffer,
  weights: Weights = defaultWeights,
): Judgement {
  const fit = productFit(demand, offer.text);
  if (fit === null) return { veto: { code: 'OTHER_PRODUCT', facts: {} } };
  const lens = lensOfFit(demand, offer.text, offer.features.measure, fit);
  const amounts = amountsOf(demand, offer, fit);
  const veto = vetoOf(demand.features, lens, offer.features);
  if (veto !== null) return { veto: { code: veto, facts: vetoFacts(veto, demand, offer, amounts) } };
  const points = pointsOf(demand.features, lens, offer.features);
  const made: Record<Criterion, Reason> = {
    PRODUCT: productReason(fit, points.PRODUCT),
    QUANTITY: quantityReason(demand, offer, fit, amounts, points.QUANTITY),
    MONTHS: monthsReason(demand.months, offer.months, points.MONTHS),
    CERTIFICATES: certificatesReason(demand, offer, points.CERTIFICATES),
    PRICE: priceReason(demand, offer, fit, points.PRICE),
    DISTANCE: distanceReason(offer.province, demand.province, points.DISTANCE),
    DELIVERY: deliveryReason(demand.features.wantsDelivery, offer.features.delivery, points.DELIVERY),
    PACKAGING: packagingReason(demand.features.packaging, offer.features.packaging, points.PACKAGING),
    LOT: lotReason(amounts, demand, offer, points.LOT),
    OUTLET: outletReason(amounts, points.OUTLET),
    PAYMENT: paymentReason(demand.features.creditDays, offer.features.creditDays, points.PAYMENT),
  };
  return { veto: null, ...fused(points, weights), reasons: Object.values(made) };
}
