export type { Audience, Criterion, Facts, Judgement, Level, Reason, Veto, VetoCode } from './judgement.js';
export { type PreparedDemand, type PreparedOffer, prepareDemand, prepareOffer } from './prepare.js';
export { judge, supplierOrder } from './judge.js';
export { explainReason, explainVeto } from './explain.js';
export { weights } from './weights.js';
