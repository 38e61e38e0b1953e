import type { EntityManager } from 'typeorm';
import type { Judgement, Weights } from '#matching';
import { judgePairs } from '../review/judge-pairs.js';
import { preparedPairs, type Pair } from '../review/prepared.js';
import type { Chosen } from './release-choice.js';
import { knownOf } from './told.js';
import { writeReleased } from './write-released.js';

const ruledOut = 'Không còn là cặp kết nối sau lần chấm điểm mới. / No longer a match after a later run.';

/** SQL: pairs that stand released in event $1 and in no list any more: only they can be ruled out by now. */
export const unlistedPairs = `
  select r.demand_id, r.offer_id from released_match r
  where r.event_id = $1 and r.withdrawn_at is null
    and not exists (select from demand_list l
      where l.event_id = $1 and l.demand_id = r.demand_id and r.offer_id = any (l.offer_ids))
    and not exists (select from offer_list l
      where l.event_id = $1 and l.offer_id = r.offer_id and r.demand_id = any (l.demand_ids))`;

/** Releases those of the pairs that are matches as they stand now; answers how many. */
export async function releaseMatches(
  manager: EntityManager,
  event: { id: string; allianceId: string },
  pairs: readonly Chosen[],
  weights: Weights,
): Promise<number> {
  const known = await knownOf(manager, pairs);
  const good = (await judged(manager, event.id, pairs, weights)).flatMap(({ judgement, ...pair }, at) =>
    judgement && judgement.veto === null ? [{ ...pair, judgement, toldFrom: known[at] ?? null }] : [],
  );
  if (good.length > 0) await writeReleased(manager, event, good, weights);
  return good.length;
}

/** Withdraws those of the pairs that a veto rules out as they stand now; answers how many. */
export async function withdrawRuledOut(
  manager: EntityManager,
  eventId: string,
  pairs: readonly Pair[],
  weights: Weights,
): Promise<number> {
  const never = (await judged(manager, eventId, pairs, weights)).filter(({ judgement }) => judgement?.veto);
  const [, withdrawn] = await manager.query(
    `update released_match r set withdrawn_at = now(), withdrawal_reason = $3
     from json_to_recordset($2) as k ("demandId" uuid, "offerId" uuid)
     where r.event_id = $1 and r.demand_id = k."demandId" and r.offer_id = k."offerId" and r.withdrawn_at is null`,
    [eventId, JSON.stringify(never.map(({ demandId, offerId }) => ({ demandId, offerId }))), ruledOut],
  );
  return withdrawn as number;
}

async function judged<P extends Pair>(
  manager: EntityManager,
  eventId: string,
  pairs: readonly P[],
  weights: Weights,
): Promise<(P & { judgement: Judgement | null })[]> {
  const judgements = judgePairs(await preparedPairs(manager, eventId, pairs), pairs, weights);
  return pairs.map((pair, at) => ({ ...pair, judgement: judgements[at] ?? null }));
}
