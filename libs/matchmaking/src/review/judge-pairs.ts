import { judge, type Judgement, type Weights } from '#matching';
import type { Pair, Prepared } from './prepared.js';

/** Null: a pair of which one is not among them. */
export const judgePairs = (
  { offers, demands }: Prepared,
  pairs: readonly Pair[],
  weights: Weights,
): (Judgement | null)[] =>
  pairs.map(({ demandId, offerId }) => {
    const wanted = demands.get(demandId);
    const offered = offers.get(offerId);
    return wanted && offered ? judge(wanted, offered, weights) : null;
  });
