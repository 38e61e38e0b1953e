import type { DataSource, EntityManager } from 'typeorm';
import { demandFacts } from '#buyers';
import { judge, prepareDemand, prepareOffer, type Judgement } from '#matching';
import { offerFacts } from '#products';

export interface Pair {
  demandId: string;
  offerId: string;
}
type Source = Pick<DataSource | EntityManager, 'query'>;

/**
 * Judges some pairs of an event as they stand now, for what no run has scored or only counted. Answers null for a pair
 * that is not listed in the event.
 */
export async function judgeNow(
  source: Source,
  eventId: string,
  pairs: readonly Pair[],
): Promise<(Judgement | null)[]> {
  const once = (ids: string[]) => [...new Set(ids)];
  const offers = await offerFacts(source, eventId, once(pairs.map(({ offerId }) => offerId)));
  const demands = await demandFacts(source, eventId, once(pairs.map(({ demandId }) => demandId)));
  const offer = new Map(offers.map((facts) => [facts.id, prepareOffer(facts)]));
  const demand = new Map(demands.map((facts) => [facts.id, prepareDemand(facts)]));
  return pairs.map(({ demandId, offerId }) => {
    const wanted = demand.get(demandId);
    const offered = offer.get(offerId);
    return wanted && offered ? judge(wanted, offered) : null;
  });
}
