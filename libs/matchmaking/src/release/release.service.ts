import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { actorOf } from '#access';
import type { Weights } from '#matching';
import { AppError, Changes, checkInput, type Viewer } from '#platform';
import { inTurn, ownEvent } from '../own-event.js';
import { judgePairs } from '../review/judge-pairs.js';
import { preparedPairs, type Pair } from '../review/prepared.js';
import { weightsOfLists } from '../weights/list-weights.js';
import { choice, everyGood, named, type ReleaseChoice } from './release-choice.js';
import { writeReleased, type Judged } from './write-released.js';

const pairsAStatement = 1000;
const ruledOut = 'Không còn là cặp kết nối sau lần chấm điểm mới. / No longer a match after a later run.';

@Injectable()
export class ReleaseService {
  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
  ) {}

  /**
   * Lets the sides of pairs read them, each in its own words, as they stand now: the named pairs, or every pair that is
   * not barred and meets `minScore` and, for its distributor, `topPerDemand`, and those added by hand. What was released
   * before and is ruled out by now is withdrawn unless pairs are named. Pairs that stand released already count again.
   * @throws AppError NOT_FOUND, or CONFLICT when a named pair is barred or can never be a match.
   */
  async release(viewer: Viewer, eventId: string, input: ReleaseChoice) {
    const chosen = checkInput(choice, input);
    const event = await ownEvent(this.source, viewer, eventId);
    return this.changes.run(actorOf(viewer), 'releaseMatches', async (manager) => {
      await inTurn(manager, event);
      const weights = await weightsOfLists(manager, eventId);
      const pairs = chosen.pairs
        ? await named(manager, eventId, chosen.pairs)
        : await everyGood(manager, eventId, weights, chosen);
      let released = 0;
      for (const some of inParts(pairs)) {
        const good = (await judged(manager, eventId, some, weights)).flatMap((pair) =>
          pair.judgement && pair.judgement.veto === null ? [{ ...pair, judgement: pair.judgement }] : [],
        );
        if (chosen.pairs && good.length < some.length) throw new AppError('CONFLICT');
        await writeReleased(manager, event, good satisfies Judged[], weights);
        released += good.length;
      }
      return { released, withdrawn: chosen.pairs ? 0 : await withdrawRuledOut(manager, eventId, weights) };
    });
  }
}

function* inParts<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += pairsAStatement)
    yield all.slice(from, from + pairsAStatement);
}

async function judged<P extends Pair>(manager: EntityManager, eventId: string, pairs: P[], weights: Weights) {
  const judgements = judgePairs(await preparedPairs(manager, eventId, pairs), pairs, weights);
  return pairs.map((pair, at) => ({ ...pair, judgement: judgements[at] ?? null }));
}

/** Only what stands in no list any more can be ruled out. */
async function withdrawRuledOut(manager: EntityManager, eventId: string, weights: Weights): Promise<number> {
  const dropped: Pair[] = await manager.query(
    `select r.demand_id as "demandId", r.offer_id as "offerId" from released_match r
     where r.event_id = $1 and r.withdrawn_at is null
       and not exists (select from demand_list l
         where l.event_id = $1 and l.demand_id = r.demand_id and r.offer_id = any (l.offer_ids))
       and not exists (select from offer_list l
         where l.event_id = $1 and l.offer_id = r.offer_id and r.demand_id = any (l.demand_ids))
     order by 1, 2`,
    [eventId],
  );
  let withdrawn = 0;
  for (const some of inParts(dropped)) {
    const never = (await judged(manager, eventId, some, weights)).filter(({ judgement }) => judgement?.veto);
    const [, gone] = await manager.query(
      `update released_match r set withdrawn_at = now(), withdrawal_reason = $3
       from json_to_recordset($2) as k ("demandId" uuid, "offerId" uuid)
       where r.event_id = $1 and r.demand_id = k."demandId" and r.offer_id = k."offerId"`,
      [eventId, JSON.stringify(never), ruledOut],
    );
    withdrawn += gone as number;
  }
  return withdrawn;
}
