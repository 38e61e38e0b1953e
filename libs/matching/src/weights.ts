import type { Criterion } from './judgement.js';

/** What each criterion weighs; together 1. An assumption of this program: product first, then what decides a deal. */
export const weights: Readonly<Record<Criterion, number>> = {
  PRODUCT: 0.32,
  QUANTITY: 0.2,
  PRICE: 0.2,
  MONTHS: 0.12,
  CERTIFICATES: 0.12,
  DISTANCE: 0.04,
};
