import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Weights } from '#matching';
import { AppError } from '#platform';
import type { PairInput } from '../review/match.type.js';
import { pairs as pairsOf } from '../review/pairs.js';
import type { Pair } from '../review/prepared.js';
import { openScoreFrom, scoreFrom } from '../weights/list-weights.js';

export const choice = z.object({
  pairs: z
    .array(z.object({ eventId: z.string(), offerId: z.string(), demandId: z.string() }))
    .max(1000)
    .nullish(),
  minScore: z.number().min(0).max(1).nullish(),
  topPerDemand: z.number().int().min(1).max(1000).nullish(),
});
export type ReleaseChoice = z.input<typeof choice>;

/** A pair to release, and which of the two is to see it. */
export interface Chosen extends Pair {
  forSupplier: boolean;
  forDistributor: boolean;
}

/** Pairs that staff name are for both. @throws AppError NOT_FOUND, or CONFLICT when one is barred. */
export async function named(manager: EntityManager, eventId: string, wanted: PairInput[]): Promise<Chosen[]> {
  if (wanted.some((pair) => pair.eventId !== eventId)) throw new AppError('NOT_FOUND');
  const keys = [...new Map(wanted.map((pair) => [`${pair.demandId} ${pair.offerId}`, pair])).values()];
  const entered: { barred: boolean }[] = await manager.query(
    `select x.decision is not null as barred
     from json_to_recordset($2) as k ("demandId" uuid, "offerId" uuid)
     join event_demand ed on ed.event_id = $1 and ed.demand_id = k."demandId"
     join event_offer eo on eo.event_id = $1 and eo.offer_id = k."offerId"
     left join match_decision x on x.event_id = $1 and x.demand_id = k."demandId" and x.offer_id = k."offerId"
       and x.decision = 'BARRED'`,
    [eventId, JSON.stringify(keys)],
  );
  if (entered.length < keys.length) throw new AppError('NOT_FOUND');
  if (entered.some(({ barred }) => barred)) throw new AppError('CONFLICT');
  return keys.map(({ demandId, offerId }) => ({
    demandId,
    offerId,
    forSupplier: true,
    forDistributor: true,
  }));
}

/**
 * SQL: every pair that is not barred: for the distributor by the score in its demand's list and its place there, for the
 * supplier by the score without a price in its offer's list alone, as a place among competitors or a ceiling would tell
 * it what is not its own; added ones for both; what stands released, told anew to whom it is. is_scored: it stands in a
 * list. Its parameters are `goodParameters`, $1 to $6.
 */
export const goodPairs = `
  select demand_id, offer_id, bool_or(supplier) as for_supplier, bool_or(distributor) as for_distributor,
    bool_or(is_scored) as is_scored
  from (
    select demand_id, offer_id, decision = 'ADDED' as supplier, true as distributor, score is not null as is_scored
    from ${pairsOf} as pair
    where decision = 'ADDED' or (rank is not null and score >= $4 and ($5::int is null or rank <= $5))
    union all
    select u.demand_id, l.offer_id, true, false, true
    from offer_list l, unnest(l.demand_ids, l.scores) as u (demand_id, score)
    where l.event_id = $1 and $2::uuid is null and $3::uuid is null and u.score >= $6
    union all
    select demand_id, offer_id, for_supplier, for_distributor, false from released_match
    where event_id = $1 and withdrawn_at is null
  ) as good
  where not exists (select from match_decision x where x.event_id = $1 and x.decision = 'BARRED'
    and (x.demand_id, x.offer_id) = (good.demand_id, good.offer_id))
  group by demand_id, offer_id`;

export const goodParameters = (
  eventId: string,
  weights: Weights,
  { minScore, topPerDemand }: ReleaseChoice,
): unknown[] => [
  ...[eventId, null, null],
  ...[scoreFrom(minScore ?? 0, weights), topPerDemand ?? null, openScoreFrom(minScore ?? 0, weights)],
];

export const everyGood = (
  manager: EntityManager,
  eventId: string,
  weights: Weights,
  choice: ReleaseChoice,
): Promise<Chosen[]> =>
  manager.query(
    `select demand_id as "demandId", offer_id as "offerId", for_supplier as "forSupplier",
       for_distributor as "forDistributor" from (${goodPairs}) as good order by 1, 2`,
    goodParameters(eventId, weights, choice),
  );
