import { type Criterion, criteria } from './judgement.js';

/** What each criterion weighs: whole numbers 0..30, the product at least 10, so that sums fit in 16 bits. */
export type Weights = Readonly<Record<Criterion, number>>;

export const LEAST_WEIGHT = 0;
export const MOST_WEIGHT = 30;
export const LEAST_PRODUCT_WEIGHT = 10;

/** An assumption of this program: the product first, then what decides a deal. */
export const defaultWeights: Weights = {
  PRODUCT: 30,
  QUANTITY: 19,
  MONTHS: 12,
  CERTIFICATES: 12,
  PRICE: 20,
  DISTANCE: 4,
  DELIVERY: 2,
  PACKAGING: 2,
  LOT: 10,
  OUTLET: 3,
  PAYMENT: 3,
};

/** What the buyer looks at, and what the seller does. */
export const buyerCriteria: readonly Criterion[] = [
  'PRODUCT',
  'QUANTITY',
  'MONTHS',
  'CERTIFICATES',
  'PRICE',
  'DISTANCE',
  'DELIVERY',
  'PACKAGING',
];
export const supplierCriteria: readonly Criterion[] = [
  'PRODUCT',
  'MONTHS',
  'DISTANCE',
  'LOT',
  'OUTLET',
  'PAYMENT',
];

export type Points = Readonly<Record<Criterion, number>>;

/** One side's sum of weight × points: 0..30,000. */
export function sideSum(side: readonly Criterion[], points: Points, weights: Weights): number {
  let sum = 0;
  for (const criterion of side) sum += weights[criterion] * points[criterion];
  return sum;
}

/** The most that a side's sum can be. */
export function sideMost(side: readonly Criterion[], weights: Weights): number {
  return 100 * side.reduce((sum, criterion) => sum + weights[criterion], 0);
}

/**
 * What lists are ordered by: the product of both sides' sums, so that what is worth nothing to one side is no match.
 * A price from twice the ceiling on leaves the buyer nothing, a smallest order of four times what is wanted the
 * seller; close to that, little. `openScore` leaves the price out and so knows no ceiling. 0..9 × 10^8.
 */
export function fused(points: Points, weights: Weights): { score: number; openScore: number } {
  const buyer = sideSum(buyerCriteria, points, weights);
  const supplier = unlessHopeless(sideSum(supplierCriteria, points, weights), points.LOT);
  return {
    score: unlessHopeless(buyer, points.PRICE) * supplier,
    openScore: (buyer - weights.PRICE * points.PRICE) * supplier,
  };
}

/** Below so many points a criterion takes its side's whole sum down with it, to nothing at none. */
export const HOPELESS = 10;
/** The tenth of a sum, in 32,768ths. */
export const TENTH = 3276;

function unlessHopeless(sum: number, points: number): number {
  const short = HOPELESS - Math.min(HOPELESS, points);
  return sum - ((sum * short * TENTH + 0x4000) >> 15);
}

/** Less than this and too much does not fit for the pair to be a match: of a near product, with two large gaps. */
const LEAST_SHOWN = 0.55;
/** The same without the price, which could still speak for the pair. */
const LEAST_SHOWN_OPEN = 0.5;

/** The least `score` of a match. */
export function leastScore(weights: Weights): number {
  const most = sideMost(buyerCriteria, weights) * sideMost(supplierCriteria, weights);
  return Math.max(1, Math.ceil(LEAST_SHOWN ** 2 * most));
}

/** The least `openScore` of a match in its offer's list. */
export function leastOpenScore(weights: Weights): number {
  const buyer = sideMost(buyerCriteria, weights) - 100 * weights.PRICE;
  return Math.max(1, Math.ceil(LEAST_SHOWN_OPEN ** 2 * buyer * sideMost(supplierCriteria, weights)));
}

/** As people read it, 0..1, four decimals: the geometric mean of both sides' weighted means. */
export function shownScore(score: number, weights: Weights): number {
  return shown(score, sideMost(buyerCriteria, weights) * sideMost(supplierCriteria, weights));
}

/** The same of a score without the price. */
export function shownOpenScore(open: number, weights: Weights): number {
  const buyer = sideMost(buyerCriteria, weights) - 100 * weights.PRICE;
  return shown(open, buyer * sideMost(supplierCriteria, weights));
}

function shown(score: number, most: number): number {
  return most <= 0 ? 0 : Math.round(Math.sqrt(score / most) * 1e4) / 1e4;
}

/** Criteria whose weight is not a whole number within its limits. */
export function badWeights(weights: Readonly<Record<string, number>>): Criterion[] {
  return criteria.filter((criterion) => {
    const weight = weights[criterion];
    const least = criterion === 'PRODUCT' ? LEAST_PRODUCT_WEIGHT : LEAST_WEIGHT;
    return weight === undefined || !Number.isInteger(weight) || weight < least || weight > MOST_WEIGHT;
  });
}
