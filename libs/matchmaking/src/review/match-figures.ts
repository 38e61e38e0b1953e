import {
  buyerCriteria,
  criteria,
  explainReason,
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
import type { Match } from './match.type.js';

/** A row of `pairs` with the gists of its offer and demand; score as in the demand's list, judged as it was released. */
export type ListedPair = Pick<
  Match,
  'offer' | 'demand' | 'rank' | 'decision' | 'decisionReason' | 'released'
> & { score: number | null; judged: number | null };

/** What staff read of a pair: its list's score taken apart by what it is judged now. */
export function inFigures(row: ListedPair, judgement: Judgement | null, weights: Weights): Match {
  const { judged, ...pair } = row;
  const nothing = { buyerScore: null, supplierScore: null, openScore: null, reasons: [] };
  if (!judgement || judgement.veto !== null) {
    return { ...pair, ...nothing, score: row.score === null ? null : shownScore(row.score, weights) };
  }
  const score = row.score ?? judgement.score;
  const changed = row.decision === 'ADDED' && row.released === 'RELEASED' && score !== judged;
  return {
    ...pair,
    released: changed ? 'CHANGED_SINCE' : row.released,
    score: shownScore(score, weights),
    ...sidesOf({ score, openScore: judgement.openScore }, pointsOfReasons(judgement.reasons), weights),
    openScore: shownOpenScore(judgement.openScore, weights),
    reasons: judgement.reasons.map((reason) => inStaffWords(reason, weights)),
  };
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
