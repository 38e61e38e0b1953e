import type { DataSource, EntityManager } from 'typeorm';
import { demandFacts } from '#buyers';
import {
  criteria,
  judge,
  keysOfDemand,
  keysOfOffer,
  leastOpenScore,
  leastScore,
  prepareDemand,
  prepareOffer,
  storeDemand,
  storeOffer,
  type Weights,
} from '#matching';
import { systemActor, type Changes } from '#platform';
import { offerFacts } from '#products';
import { weightsFrom, weightColumns } from '../src/weights/list-weights.js';
import { knowledgeName } from '../src/knowledge-name.js';

const LISTED = 20;
interface Scored {
  demand: string;
  offer: string;
  score: number;
  open: number;
}

/** What a run leaves behind, by judging every pair of the event one by one. */
export function fillLists(changes: Changes, eventId: string): Promise<void> {
  return changes.run(systemActor(), 'requestMatchRun', async (manager) => {
    const [saved] = await manager.query(
      `select array[${weightColumns}] as weights from match_weights w where event_id = $1`,
      [eventId],
    );
    const weights = weightsFrom((saved?.weights as number[] | undefined) ?? null);
    const offers = (await offerFacts(manager, eventId)).map(prepareOffer);
    const demands = (await demandFacts(manager, eventId)).map(prepareDemand);
    const pairs: Scored[] = demands.flatMap((demand) =>
      offers.flatMap((offer) => {
        const judged = judge(demand, offer, weights);
        return judged.veto
          ? []
          : [{ demand: demand.id, offer: offer.id, score: judged.score, open: judged.openScore }];
      }),
    );
    for (const offer of offers)
      await keep(manager, 'offer', offer.id, storeOffer(offer), keysOfOffer(offer.text));
    for (const demand of demands)
      await keep(manager, 'demand', demand.id, storeDemand(demand), keysOfDemand(demand));
    const least = { score: leastScore(weights), open: leastOpenScore(weights) };
    await manager.query(`delete from demand_list where event_id = $1`, [eventId]);
    await manager.query(`delete from offer_list where event_id = $1`, [eventId]);
    for (const { id } of demands) {
      const own = pairs.filter(({ demand, score }) => demand === id && score >= least.score);
      const list = own.map(({ offer, score }) => ({ id: offer, score }));
      await write(
        manager,
        'insert into demand_list (event_id, demand_id, offer_ids, scores, matched)',
        [eventId, id],
        list,
      );
    }
    for (const { id } of offers) {
      const own = pairs.filter(({ offer, open }) => offer === id && open >= least.open);
      const list = own.map(({ demand, open }) => ({ id: demand, score: open }));
      await write(
        manager,
        'insert into offer_list (event_id, offer_id, demand_ids, scores, matched)',
        [eventId, id],
        list,
      );
    }
    await finish(manager, eventId, weights);
  });
}

const keep = (
  manager: EntityManager,
  noun: 'offer' | 'demand',
  id: string,
  prepared: string,
  keys: string[],
) =>
  manager.query(
    `insert into prepared_${noun} (${noun}_id, knowledge, facts, prepared, keys) values ($1, $2, md5($3), $3, $4)
     on conflict (${noun}_id) do update set knowledge = $2, facts = md5($3), prepared = $3, keys = $4`,
    [id, knowledgeName, prepared, keys],
  );

function write(manager: EntityManager, into: string, key: string[], list: { id: string; score: number }[]) {
  const best = [...list].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, LISTED);
  return manager.query(`${into} values ($1, $2, $3, $4, $5)`, [
    ...key,
    best.map(({ id }) => id),
    best.map(({ score }) => score),
    list.length,
  ]);
}

async function finish(manager: Pick<DataSource, 'query'>, eventId: string, weights: Weights): Promise<void> {
  await manager.query(`delete from match_due where event_id = $1`, [eventId]);
  await manager.query(
    `insert into match_run (event_id, alliance_id, status, cause, started_at, finished_at, weights, knowledge)
     select id, alliance_id, 'FINISHED', 'STAFF', clock_timestamp(), clock_timestamp(), $2, $3 from event where id = $1`,
    [eventId, criteria.map((criterion) => weights[criterion]), knowledgeName],
  );
}
