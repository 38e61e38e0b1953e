export {
  type Criterion,
  criteria,
  type Judgement,
  type Level,
  type Reason,
  type VetoCode,
} from './judgement.js';
export type { OfferText, PreparedDemand, PreparedOffer } from './prepare.js';
export { prepareDemand } from './prepare-demand.js';
export { prepareOffer } from './prepare-offer.js';
export { keysOfDemand, keysOfOffer } from './keys.js';
export { knowledge } from './knowledge.js';
export {
  loadDemand,
  loadFeatures,
  loadOffer,
  loadOfferForScan,
  loadText,
  storeDemand,
  storeOffer,
} from './stored.js';
export { judge, scorePair } from './judge.js';
export { type Lens, lensOf } from './lens.js';
export { MISSING } from './scale.js';
export { explainReason } from './explain.js';
export { explainVeto } from './explain-veto.js';
export { lensesOf } from './lenses.js';
export { type Advice, bestForDemand, bestForOffer } from './advice/advice.js';
export type { AdviceCode } from './advice/change.js';
export {
  badWeights,
  buyerCriteria,
  defaultWeights,
  leastOpenScore,
  leastScore,
  LEAST_PRODUCT_WEIGHT,
  LEAST_WEIGHT,
  MOST_WEIGHT,
  type Points,
  shownOpenScore,
  shownScore,
  sideMost,
  sideSum,
  supplierCriteria,
  type Weights,
} from './weights.js';
export type { List } from './engine/list.js';
export { OfferColumns, type ScannedOffer } from './engine/offer-columns.js';
export { listsOfDemands, OfferScan } from './engine/scan.js';
export { type Change, Standing } from './engine/standing.js';
export * as engineParts from './engine/parts.js';
