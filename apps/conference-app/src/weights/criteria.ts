import type { Criterion, CriterionWeightInput } from '../gql/schema.js';

/** Whose score a criterion counts in, in the order of the screen. */
export const groups = [
  { side: 'both', criteria: ['PRODUCT', 'MONTHS', 'DISTANCE'] },
  { side: 'buyer', criteria: ['QUANTITY', 'CERTIFICATES', 'PRICE', 'DELIVERY', 'PACKAGING'] },
  { side: 'seller', criteria: ['LOT', 'OUTLET', 'PAYMENT'] },
] as const satisfies readonly { side: string; criteria: readonly Criterion[] }[];

export const allCriteria: readonly Criterion[] = groups.flatMap(({ criteria }): Criterion[] => [...criteria]);

export const most = 30;
/** The product always counts: without it everything would fit everything. */
export const leastOf = (criterion: Criterion) => (criterion === 'PRODUCT' ? 10 : 0);

/** Its field as the API names it. */
export const pathOf = (criterion: Criterion) => `weights.${criterion}`;

/** As typed; what is no number from the least to the most is told at its field. */
export type WeightValues = Record<Criterion, string>;

export function weightValues(weights: readonly { criterion: Criterion; weight: number }[]): WeightValues {
  const known = new Map(weights.map(({ criterion, weight }) => [criterion, String(weight)]));
  return Object.fromEntries(
    allCriteria.map((criterion) => [criterion, known.get(criterion) ?? '']),
  ) as WeightValues;
}

export function isWeight(criterion: Criterion, typed: string): boolean {
  return /^\d{1,2}$/.test(typed) && Number(typed) <= most && Number(typed) >= leastOf(criterion);
}

/** What is sent; null while a number is not right. */
export function toWeights(values: WeightValues): CriterionWeightInput[] | null {
  if (!allCriteria.every((criterion) => isWeight(criterion, values[criterion]))) return null;
  return allCriteria.map((criterion) => ({ criterion, weight: Number(values[criterion]) }));
}

export function sameWeights(one: WeightValues, other: WeightValues): boolean {
  return allCriteria.every((criterion) => Number(one[criterion]) === Number(other[criterion]));
}
