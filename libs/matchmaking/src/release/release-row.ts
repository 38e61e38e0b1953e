import type { EntityManager } from 'typeorm';
import { AppError, type Actor } from '#platform';
import { weightsOfLists } from '../weights/list-weights.js';
import { unlistedPairs } from './carry-out.js';
import { goodPairs, goodParameters, type Chosen, type ReleaseChoice } from './release-choice.js';

/** A release of a large event that is not over. */
export interface OpenRelease {
  id: string;
  eventId: string;
  allianceId: string;
  status: 'QUEUED' | 'RUNNING';
  step: 'RELEASE' | 'WITHDRAW';
  minScore: number | null;
  topPerDemand: number | null;
}

const pairsAPart = 500;

/** Writes down that everything good shall be released; the same again while that is under way changes nothing. @throws AppError CONFLICT */
export async function askedFor(
  manager: EntityManager,
  event: { id: string; allianceId: string },
  actor: Actor,
  { minScore, topPerDemand }: ReleaseChoice,
): Promise<void> {
  const chosen = [event.id, minScore ?? null, topPerDemand ?? null];
  const written: unknown[] = await manager.query(
    `insert into match_release (event_id, min_score, top_per_demand, alliance_id, actor) values ($1, $2, $3, $4, $5)
     on conflict (event_id) where status in ('QUEUED', 'RUNNING') do nothing returning id`,
    [...chosen, event.allianceId, JSON.stringify(actor)],
  );
  if (written.length > 0) return;
  const same: unknown[] = await manager.query(
    `select from match_release where event_id = $1 and status in ('QUEUED', 'RUNNING')
       and min_score is not distinct from $2 and top_per_demand is not distinct from $3`,
    chosen,
  );
  if (same.length === 0) throw new AppError('CONFLICT');
}

/** Takes a release in hand until the transaction ends; null when it is over or in other hands. */
export async function taken(manager: EntityManager, id: string): Promise<OpenRelease | null> {
  const [release]: OpenRelease[] = await manager.query(
    `select id, event_id as "eventId", alliance_id as "allianceId", status, step, min_score as "minScore",
       top_per_demand as "topPerDemand"
     from match_release where id = $1 and status in ('QUEUED', 'RUNNING') for update skip locked`,
    [id],
  );
  return release ?? null;
}

/** Chooses the pairs once, as they are now, and cuts them into parts. */
export async function planRelease(manager: EntityManager, release: OpenRelease): Promise<void> {
  const weights = await weightsOfLists(manager, release.eventId);
  await plan(manager, release, goodPairs, goodParameters(release.eventId, weights, release));
}

/** Cuts into parts what stands released and in no list any more. */
export const planWithdrawals = (manager: EntityManager, release: OpenRelease): Promise<void> =>
  plan(
    manager,
    { ...release, step: 'WITHDRAW' },
    `select demand_id, offer_id, false as for_supplier, false as for_distributor from (${unlistedPairs}) as u`,
    [release.eventId],
  );

async function plan(
  manager: EntityManager,
  { id, step }: OpenRelease,
  pairs: string,
  parameters: unknown[],
): Promise<void> {
  const at = parameters.length;
  await manager.query(
    `with parts as (
       insert into match_release_part (release_id, number, demand_ids, offer_ids, for_supplier, for_distributor)
       select $${at + 1}, place / $${at + 2}::int + 1, array_agg(demand_id order by place), array_agg(offer_id order by place),
         array_agg(for_supplier order by place), array_agg(for_distributor order by place)
       from (select *, (row_number() over (order by demand_id, offer_id) - 1)::int as place from (${pairs}) as pairs) as placed
       group by place / $${at + 2}::int
       returning cardinality(demand_ids) as pairs)
     update match_release set status = 'RUNNING', step = $${at + 3},
       pairs_total = pairs_total + (select coalesce(sum(pairs), 0) from parts)
     where id = $${at + 1}`,
    [...parameters, id, pairsAPart, step],
  );
}

/** Takes the next part out of what is still to be done; null when nothing is left. */
export async function nextPart(manager: EntityManager, id: string): Promise<Chosen[] | null> {
  const [[part]]: [
    { demands: string[]; offers: string[]; forSupplier: boolean[]; forDistributor: boolean[] }[],
  ] = await manager.query(
    `delete from match_release_part where (release_id, number) =
       (select release_id, number from match_release_part where release_id = $1 order by number limit 1)
     returning demand_ids as demands, offer_ids as offers, for_supplier as "forSupplier", for_distributor as "forDistributor"`,
    [id],
  );
  if (!part) return null;
  return part.demands.map((demandId, at) => ({
    ...{ demandId, offerId: part.offers[at] ?? '' },
    ...{ forSupplier: part.forSupplier[at] ?? false, forDistributor: part.forDistributor[at] ?? false },
  }));
}

/** Of some pairs those that nobody barred or withdrew since the release was asked for. */
export async function stillWanted(
  manager: EntityManager,
  { id, eventId }: OpenRelease,
  pairs: readonly Chosen[],
): Promise<Chosen[]> {
  const unwanted: { key: string }[] = await manager.query(
    `select demand_id || ' ' || offer_id as key from match_decision where event_id = $1 and decision = 'BARRED'
       and demand_id = any ($3::uuid[])
     union all
     select demand_id || ' ' || offer_id from released_match where event_id = $1 and demand_id = any ($3::uuid[])
       and withdrawn_at > (select requested_at from match_release where id = $2)`,
    [eventId, id, [...new Set(pairs.map(({ demandId }) => demandId))]],
  );
  const keys = new Set(unwanted.map(({ key }) => key));
  return pairs.filter(({ demandId, offerId }) => !keys.has(`${demandId} ${offerId}`));
}

/** Says in the transaction of a part what it did. */
export const tellDone = (
  manager: EntityManager,
  id: string,
  { pairs, released, withdrawn }: { pairs: number; released: number; withdrawn: number },
): Promise<unknown> =>
  manager.query(
    `update match_release set pairs_done = pairs_done + $2, released = released + $3, withdrawn = withdrawn + $4,
       failures = 0 where id = $1`,
    [id, pairs, released, withdrawn],
  );

export const tellEnd = (manager: EntityManager, id: string): Promise<unknown> =>
  manager.query(
    `update match_release set status = 'FINISHED', finished_at = clock_timestamp() where id = $1`,
    [id],
  );
