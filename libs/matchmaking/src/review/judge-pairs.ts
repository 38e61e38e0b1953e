import { judge, type Judgement, type Weights } from '#matching';
import { preparedPairs, type Pair, type Source } from './prepared.js';

/** Judges some pairs of an event as its lists know them. Null: a pair that is not listed in the event. */
export async function judgePairs(
  source: Source,
  eventId: string,
  pairs: readonly Pair[],
  weights: Weights,
  prepared = preparedPairs,
): Promise<(Judgement | null)[]> {
  const { offers, demands } = await prepared(source, eventId, pairs);
  return pairs.map(({ demandId, offerId }) => {
    const wanted = demands.get(demandId);
    const offered = offers.get(offerId);
    return wanted && offered ? judge(wanted, offered, weights) : null;
  });
}
