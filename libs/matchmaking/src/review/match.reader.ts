import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError, look, pageOf, window, type Page, type PageInput } from '#platform';
import { demandGist, listedPair, offerGist } from '../gist.js';
import {
  listWeights,
  openScoreFrom,
  scoreFrom,
  weightsFrom,
  weightsOfLists,
} from '../weights/list-weights.js';
import { outOfDate, preparedOnes, toldBefore } from '../release/told.js';
import { judgePairs } from './judge-pairs.js';
import type { Match, MatchFilter, MatchSort, PairInput } from './match.type.js';
import { inFigures, type ListedPair } from './match-figures.js';
import { pairs } from './pairs.js';
import { completed, storedAmong, type Stored } from './prepared.js';
import { knowledgeName } from '../knowledge-name.js';

/** What the first column of an order is, over a pair and what stands behind it; and the order by it. */
const orders: Record<keyof typeof MatchSort, { key: string | null; by: string }> = {
  SCORE: { key: null, by: 'open_score desc nulls last, score desc nulls last, demand_id, rank, offer_id' },
  DEMAND: { key: 'd.search', by: 'key, demand_id, rank nulls last, offer_id' },
  OFFER: {
    key: 'p.search',
    by: 'key, offer_id, open_score desc nulls last, score desc nulls last, demand_id',
  },
};

/** Words $4, each to be found somewhere in what the pair is about. */
const searched = `not exists (select from unnest(string_to_array(btrim(fold($4)), ' ')) as word
  where position(word in concat_ws(' ', p.search, s.search, d.search, b.search)) = 0)`;

const needsChanged = ({ released }: MatchFilter) => released === 'RELEASED' || released === 'CHANGED_SINCE';

interface Found extends Stored {
  total: number;
  rows: ListedPair[];
  weights: number[] | null;
}

/** The pairs of an event as staff review them; the event is the caller's to check. */
@Injectable()
export class MatchReader {
  constructor(private readonly source: DataSource) {}

  /** Scores and order come from the lists; the reasons of the rows shown are judged now, with the lists' weights. */
  async page(
    eventId: string,
    filter: MatchFilter,
    sort: keyof typeof MatchSort,
    page: PageInput | null | undefined,
  ): Promise<Page<Match>> {
    const win = window(page);
    const [least, leastOpen] = await this.leastOf(eventId, filter.minScore ?? null);
    const { key, by } = orders[sort];
    const { changed } = needsChanged(filter)
      ? await outOfDate(this.source, eventId, filter)
      : { changed: [] };
    const search = filter.search?.slice(0, 200) || null;
    const isPlain = key === null && search === null;
    const [found] = await look<Found>(
      this.source,
      `with found as (
         select pair.*, ${key ?? 'null::text'} as key
         from ${pairs} as pair ${isPlain ? '' : listedPair}
         where ${isPlain ? '$4::text is null' : `($4::text is null or ${searched})`}
           and ($5::text is null or pair.decision = $5)
           and ($6::text is null or $6 = case when not pair.is_released then 'NOT_RELEASED'
             when (pair.demand_id, pair.offer_id) in (select * from unnest($13::uuid[], $14::uuid[])) then 'CHANGED_SINCE'
             else 'RELEASED' end)
           and ($7::int is null or coalesce(pair.score >= $7, pair.open_score >= $11) or pair.decision = 'ADDED')
           and ($8::int is null or pair.rank <= $8 or pair.decision = 'ADDED')
       ), shown as (
         select *, row_number() over (order by ${by}) as place
         from (select * from found order by ${by} limit $9 offset $10) as one_page)
       select (select count(*)::int from found) as total, ${listWeights} as weights,
         ${storedAmong('offer', 'select distinct offer_id from shown', '$12')} as offers,
         ${storedAmong('demand', 'select distinct demand_id from shown', '$12')} as demands,
         (select coalesce(json_agg(json_build_object('offer', ${offerGist}, 'demand', ${demandGist},
             'score', pair.score, 'rank', pair.rank, 'decision', pair.decision, 'decisionReason', pair.decision_reason,
             'supplierSees', coalesce(r.for_supplier, false), 'distributorSees', coalesce(r.for_distributor, false),
             'told', case when pair.is_released then ${toldBefore} end) order by place), '[]')
          from shown as pair ${listedPair} ${preparedOnes('pair')}
          left join released_match r on pair.is_released
            and (r.event_id, r.demand_id, r.offer_id) = ($1, pair.demand_id, pair.offer_id)) as rows`,
      [
        eventId,
        filter.demandId ?? null,
        filter.offerId ?? null,
        search,
        filter.decision ?? null,
        filter.released ?? null,
        least,
        filter.topPerDemand ?? null,
        win.limit,
        win.offset,
        leastOpen,
        knowledgeName,
        changed.map(({ demandId }) => demandId),
        changed.map(({ offerId }) => offerId),
      ],
    );
    if (!found) return pageOf<Match>([], 0, win);
    const weights = weightsFrom(found.weights);
    const ids = found.rows.map(({ demand, offer }) => ({ demandId: demand.id, offerId: offer.id }));
    const judgements = judgePairs(await completed(this.source, eventId, found), ids, weights);
    const items = found.rows.map((row, at) => inFigures(row, judgements[at] ?? null, weights));
    return pageOf(items, found.total, win);
  }

  private async leastOf(eventId: string, shown: number | null): Promise<[number | null, number | null]> {
    if (shown === null) return [null, null];
    const weights = await weightsOfLists(this.source, eventId);
    return [scoreFrom(shown, weights), openScoreFrom(shown, weights)];
  }

  /** One pair, decided or not. @throws AppError NOT_FOUND unless both stand in the event. */
  async one({ eventId, demandId, offerId }: PairInput): Promise<Match> {
    const { items } = await this.page(eventId, { demandId, offerId }, 'SCORE', { first: 1 });
    if (!items[0]) throw new AppError('NOT_FOUND');
    return items[0];
  }
}
