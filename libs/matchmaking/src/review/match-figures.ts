import {
  buyerCriteria,
  criteria,
  explainReason,
  explainVeto,
  shownOpenScore,
  shownScore,
  sideMost,
  sideSum,
  supplierCriteria,
  type Criterion,
  type Judgement,
  type Points,
  type Reason,
  type Weights,
} from '#matching';
import type { ScoredReason } from '../reason.type.js';
import { isOutOfDate, type Told } from '../release/told.js';
import type { Match } from './match.type.js';

/**
 * A row of `pairs` with the gists of its offer and demand; score as in the demand's list, told what its sides read where
 * that may be out of date.
 */
export type ListedPair = Pick<
  Match,
  'offer' | 'demand' | 'rank' | 'decision' | 'decisionReason' | 'supplierSees' | 'distributorSees'
> & { score: number | null; told: Told | null };

/** What staff read of a pair: its list's score taken apart by what it is judged now. */
export function inFigures(row: ListedPair, judgement: Judgement | null, weights: Weights): Match {
  const { told, ...listed } = row;
  const veto = judgement?.veto ?? null;
  const pair = {
    ...listed,
    released: stateOf(row, told !== null && isOutOfDate(told, judgement)),
    veto: veto?.code ?? null,
    vetoText: veto && explainVeto(veto, 'ORGANISER'),
  };
  const nothing = { buyerScore: null, supplierScore: null, openScore: null, reasons: [] };
  if (!judgement || judgement.veto !== null) {
    return { ...pair, ...nothing, score: row.score === null ? null : shownScore(row.score, weights) };
  }
  const score = row.score ?? judgement.score;
  return {
    ...pair,
    score: shownScore(score, weights),
    ...sidesOf({ score, openScore: judgement.openScore }, pointsOfReasons(judgement.reasons), weights),
    openScore: shownOpenScore(judgement.openScore, weights),
    reasons: judgement.reasons.map((reason) => inStaffWords(reason, weights)),
  };
}

function stateOf({ supplierSees, distributorSees }: ListedPair, changed: boolean): Match['released'] {
  if (!supplierSees && !distributorSees) return 'NOT_RELEASED';
  return changed ? 'CHANGED_SINCE' : 'RELEASED';
}

export function pointsOfReasons(reasons: readonly Reason[]): Points {
  const points = new Map(reasons.map((reason) => [reason.criterion, reason.points]));
  return Object.fromEntries(criteria.map((criterion) => [criterion, points.get(criterion) ?? 0])) as Points;
}

/** The two sums that were multiplied, each by the most it can be; four decimals. */
function sidesOf(scores: { score: number; openScore: number }, points: Points, weights: Weights) {
  const withoutPrice = sideSum(buyerCriteria, points, weights) - weights.PRICE * points.PRICE;
  const supplier = scores.openScore / withoutPrice;
  const buyer = supplier > 0 ? scores.score / supplier : 0;
  return {
    buyerScore: part(buyer, sideMost(buyerCriteria, weights)),
    supplierScore: part(supplier, sideMost(supplierCriteria, weights)),
  };
}

const part = (sum: number, most: number): number => Math.round((sum / most) * 1e4) / 1e4;

function inStaffWords(reason: Reason, weights: Weights): ScoredReason {
  const { criterion, level, points } = reason;
  const weightOn = (side: readonly Criterion[]) => (side.includes(criterion) ? weights[criterion] : 0);
  return {
    ...{ criterion, level, points, text: explainReason(reason, 'ORGANISER') },
    weightBuyer: weightOn(buyerCriteria),
    weightSupplier: weightOn(supplierCriteria),
  };
}
