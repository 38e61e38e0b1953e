import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { actorOf } from '#access';
import { AppError, Changes, checkInput, type Viewer } from '#platform';
import { inTurn, ownEvent } from '../own-event.js';
import type { Pair } from '../review/prepared.js';
import { weightsOfLists } from '../weights/list-weights.js';
import { releaseMatches, unlistedPairs, withdrawRuledOut } from './carry-out.js';
import { choice, everyGood, named, type ReleaseChoice } from './release-choice.js';
import { askedFor } from './release-row.js';
import type { Released } from './released.type.js';

const pairsAStatement = 1000;
/** Of more than so many nobody waits for the end. */
const mostAtOnce = 5_000;

@Injectable()
export class ReleaseService {
  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
  ) {}

  /**
   * Lets the sides of pairs read them, each in its own words, as they stand now: the named pairs, or every pair that is
   * not barred and meets `minScore` and, for its distributor, `topPerDemand`, and those added by hand. Unless
   * pairs are named, those that stand released are told anew to whom they are and count again, and those of them that
   * are ruled out by now are withdrawn.
   * In a large event it is only written down: a worker carries it out in parts.
   * @throws AppError NOT_FOUND, or CONFLICT when a named pair is barred or can never be a match, when another choice is
   * being carried out, or when the event is over.
   */
  async release(viewer: Viewer, eventId: string, input: ReleaseChoice): Promise<Released> {
    const chosen = checkInput(choice, input);
    const event = await ownEvent(this.source, viewer, eventId);
    if (event.status !== 'OPEN') throw new AppError('CONFLICT');
    const actor = actorOf(viewer);
    return this.changes.run(actor, 'releaseMatches', async (manager) => {
      await inTurn(manager, event);
      if (!chosen.pairs && (await isLarge(manager, eventId))) {
        await askedFor(manager, event, actor, chosen);
        return { released: 0, withdrawn: 0, underWay: true };
      }
      const weights = await weightsOfLists(manager, eventId);
      const pairs = chosen.pairs
        ? await named(manager, eventId, chosen.pairs)
        : await everyGood(manager, eventId, weights, chosen);
      let released = 0;
      for (const some of inParts(pairs)) released += await releaseMatches(manager, event, some, weights);
      if (chosen.pairs && released < pairs.length) throw new AppError('CONFLICT');
      let withdrawn = 0;
      if (!chosen.pairs) {
        for (const some of inParts(await unlisted(manager, eventId)))
          withdrawn += await withdrawRuledOut(manager, eventId, some, weights);
      }
      return { released, withdrawn, underWay: false };
    });
  }
}

/** By what stands in the lists and what stands released: so many at most will be looked at. */
async function isLarge(manager: EntityManager, eventId: string): Promise<boolean> {
  const [{ pairs }] = await manager.query(
    `select ((select coalesce(sum(cardinality(offer_ids)), 0) from demand_list where event_id = $1)
       + (select coalesce(sum(cardinality(demand_ids)), 0) from offer_list where event_id = $1)
       + (select count(*) from released_match where event_id = $1 and withdrawn_at is null))::float8 as pairs`,
    [eventId],
  );
  return (pairs as number) > mostAtOnce;
}

const unlisted = (manager: EntityManager, eventId: string): Promise<Pair[]> =>
  manager.query(
    `select demand_id as "demandId", offer_id as "offerId" from (${unlistedPairs}) as u order by 1, 2`,
    [eventId],
  );

function* inParts<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += pairsAStatement)
    yield all.slice(from, from + pairsAStatement);
}
