import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  leastScore,
  scorePair,
  shownScore,
  type PreparedDemand,
  type PreparedOffer,
  type Weights,
} from '#matching';
import { demandGist, listedPair, offerGist } from '../gist.js';
import { candidates, sameProduct, type Candidate } from '../review/candidates.js';
import { checkedWeights } from './checked-weights.js';
import { listWeights, weightsFrom } from './list-weights.js';
import type { CriterionWeightInput, ListChange, RankChange, WeightsPreview } from './match-weights.type.js';

/** So many matches are scored again for one preview, and so many demands looked at: the rest of a large event is not. */
const mostMatches = 5_000;
const mostDemands = 500;
const first = 5;
const mostShown = 20;

interface ToLookAt {
  looked: string[];
  total: number;
  /** As `demandId offerId`. */
  barred: string[];
  weights: number[] | null;
}
/** Of one offer that fits one demand: its score, and its place from 1 where it is among the first. */
interface Standing {
  place: number | null;
  score: number;
}
/** Null: it does not fit. */
interface Change {
  demandId: string;
  offerId: string;
  before: Standing | null;
  after: Standing | null;
}
interface Changes {
  /** By demand, only those whose first five or their order would change. */
  lists: Map<string, Change[]>;
  newlyFitting: number;
  noLongerFitting: number;
}

@Injectable()
export class WeightsPreviewReader {
  constructor(private readonly source: DataSource) {}

  /**
   * The first five of each demand as they are and as they would be, barred pairs left out as in the lists; the event is
   * the caller's to check.
   * @throws Refusal naming the criteria out of their limits.
   */
  async ofEvent(eventId: string, given: readonly CriterionWeightInput[]): Promise<WeightsPreview> {
    const after = checkedWeights(given);
    const { looked, total, barred, weights } = await this.toLookAt(eventId);
    const before = weightsFrom(weights);
    const { offers, demands } = await candidates(this.source, eventId, { demandIds: looked });
    const changes = changesOf(demands, offers, new Set(barred), before, after);
    const lists = [...changes.lists.values()];
    const largest = [...lists].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, mostShown);
    const all = lists.flat();
    return {
      demandsLooked: looked.length,
      demandsTotal: total,
      listsChanged: lists.length,
      entering: all.filter((change) => !change.before?.place).length,
      leaving: all.filter((change) => !change.after?.place).length,
      newlyFitting: changes.newlyFitting,
      noLongerFitting: changes.noLongerFitting,
      changes: await this.inWords(largest),
    };
  }

  /** Demands in an order that has nothing to do with what they want, so that a part of them stands for all. */
  private async toLookAt(eventId: string): Promise<ToLookAt> {
    const [found] = await this.source.query(
      `with listed as (
         select d.id, row_number() over place as place, sum(coalesce(l.matched, 0)) over place as matches
         from event_demand e join demand d on d.id = e.demand_id and d.status = 'LISTED'
         left join demand_list l on l.event_id = $1 and l.demand_id = d.id
         where e.event_id = $1 window place as (order by md5(d.id::text))
       )
       select (select count(*)::int from listed) as total, ${listWeights} as weights,
         array(select id from listed where place = 1 or (matches <= $2 and place <= $3)) as looked,
         array(select demand_id || ' ' || offer_id from match_decision where event_id = $1 and decision = 'BARRED') as barred`,
      [eventId, mostMatches, mostDemands],
    );
    return found as ToLookAt;
  }

  private async inWords(lists: readonly Change[][]): Promise<ListChange[]> {
    const pairs = lists.flat().map(({ demandId, offerId }) => ({ demand_id: demandId, offer_id: offerId }));
    const [{ gists }] = await this.source.query(
      `select coalesce(json_object_agg(pair.demand_id || ' ' || pair.offer_id,
         json_build_object('offer', ${offerGist}, 'demand', ${demandGist})), '{}') as gists
       from json_to_recordset($1) as pair (demand_id uuid, offer_id uuid) ${listedPair}`,
      [JSON.stringify(pairs)],
    );
    const named = gists as Record<string, { offer: RankChange['offer']; demand: ListChange['demand'] }>;
    return lists.flatMap((list) => {
      const rows = list.flatMap((change) => {
        const gist = named[`${change.demandId} ${change.offerId}`];
        return gist ? [{ ...gist, ...inFigures(change) }] : [];
      });
      return rows[0] ? [{ demand: rows[0].demand, rows }] : [];
    });
  }
}

const inFigures = ({ before, after }: Change): Omit<RankChange, 'offer'> => ({
  before: before?.place ?? null,
  after: after?.place ?? null,
  scoreBefore: before?.score ?? null,
  scoreAfter: after?.score ?? null,
});

/** How far offers would move, one that enters or leaves from or to the place after the last. */
const sizeOf = (list: readonly Change[]): number =>
  list.reduce(
    (sum, { before, after }) => sum + Math.abs((before?.place ?? first + 1) - (after?.place ?? first + 1)),
    0,
  );

function changesOf(
  demands: readonly PreparedDemand[],
  offers: readonly PreparedOffer[],
  barred: ReadonlySet<string>,
  before: Weights,
  after: Weights,
): Changes {
  const byDemand = new Map<string, Candidate[]>();
  for (const pair of sameProduct(demands, offers)) {
    if (barred.has(`${pair.demand.id} ${pair.offer.id}`)) continue;
    const those = byDemand.get(pair.demand.id);
    if (those) those.push(pair);
    else byDemand.set(pair.demand.id, [pair]);
  }
  const changes: Changes = { lists: new Map(), newlyFitting: 0, noLongerFitting: 0 };
  for (const [demandId, pairs] of byDemand) {
    const [now, then] = [standing(pairs, before), standing(pairs, after)];
    for (const id of now.keys()) if (!then.has(id)) changes.noLongerFitting += 1;
    for (const id of then.keys()) if (!now.has(id)) changes.newlyFitting += 1;
    const ids = new Set([...now, ...then].flatMap(([id, { place }]) => (place === null ? [] : [id])));
    const list = [...ids].map((offerId) => ({
      ...{ demandId, offerId },
      before: now.get(offerId) ?? null,
      after: then.get(offerId) ?? null,
    }));
    if (sizeOf(list) > 0) changes.lists.set(demandId, list);
  }
  return changes;
}

/** Those that fit, the best first. */
function standing(pairs: readonly Candidate[], weights: Weights): Map<string, Standing> {
  const least = leastScore(weights);
  const fitting = pairs
    .map(({ demand, offer, lens }) => ({
      id: offer.id,
      score: scorePair(demand.features, lens, offer.features, weights).score,
    }))
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  return new Map(
    fitting.map(({ id, score }, at) => [
      id,
      { place: at < first ? at + 1 : null, score: shownScore(score, weights) },
    ]),
  );
}
