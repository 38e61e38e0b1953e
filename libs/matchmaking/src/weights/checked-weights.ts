import {
  badWeights,
  criteria,
  defaultWeights,
  LEAST_PRODUCT_WEIGHT,
  LEAST_WEIGHT,
  MOST_WEIGHT,
  type Weights,
} from '#matching';
import { problem, refuse, type FieldProblem } from '#platform';
import type { CriterionWeightInput } from './match-weights.type.js';

/** What is not given is usual. @throws Refusal naming each criterion that is out of its limits or given twice. */
export function checkedWeights(given: readonly CriterionWeightInput[]): Weights {
  const asked = Object.fromEntries(given.map(({ criterion, weight }) => [criterion, weight]));
  const weights: Weights = { ...defaultWeights, ...asked };
  const twice = criteria.filter((name) => given.filter(({ criterion }) => criterion === name).length > 1);
  refuse([
    ...twice.map((criterion) => problem(fieldOf(criterion), 'INVALID_INPUT', once)),
    ...badWeights(weights).map((criterion) => outOfLimits(criterion, weights[criterion])),
  ]);
  return weights;
}

const fieldOf = (criterion: string): string => `weights.${criterion}`;
const once = { vi: 'Mỗi tiêu chí một trọng số.', en: 'One weight for each criterion.' };

function outOfLimits(criterion: keyof Weights, weight: number): FieldProblem {
  const least = criterion === 'PRODUCT' ? LEAST_PRODUCT_WEIGHT : LEAST_WEIGHT;
  return problem(fieldOf(criterion), weight > MOST_WEIGHT ? 'TOO_BIG' : 'TOO_SMALL', {
    vi: `Số nguyên từ ${least} đến ${MOST_WEIGHT}.`,
    en: `A whole number from ${least} to ${MOST_WEIGHT}.`,
  });
}
