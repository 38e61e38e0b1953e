import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { explainReason, type Reason } from '#matching';
import { AppError, look, pageOf, window, type Page, type PageInput } from '#platform';
import { demandGist, listedPair, offerGist } from '../gist.js';
import type { Match, MatchFilter, MatchSort, PairInput } from './match.type.js';
import { pairs } from './pairs.js';

const orders: Record<keyof typeof MatchSort, string> = {
  SCORE: 'pair.score desc nulls last, pair.demand_id, pair.rank, pair.offer_id',
  DEMAND: 'd.search, d.id, pair.rank nulls last, pair.offer_id',
  OFFER: 'p.search, o.id, pair.score desc nulls last, pair.demand_id',
};

type Row = Omit<Match, 'reasons'> & { reasons: Reason[] | null };

/** The pairs of an event as staff review them; the event is the caller's to check. */
@Injectable()
export class MatchReader {
  constructor(private readonly source: DataSource) {}

  async page(
    eventId: string,
    filter: MatchFilter,
    sort: keyof typeof MatchSort,
    page: PageInput | null | undefined,
  ): Promise<Page<Match>> {
    const win = window(page);
    const [found] = await look<{ total: number; rows: Row[] }>(
      this.source,
      `with found as (
         select pair.*, d.search as wanted, p.search as product, row_number() over (order by ${orders[sort]}) as place
         from ${pairs} as pair ${listedPair}
         where ($3::uuid is null or pair.offer_id = $3)
           and ($4::text is null or not exists (
             select from unnest(string_to_array(btrim(fold($4)), ' ')) as word
             where position(word in concat_ws(' ', p.search, s.search, d.search, b.search)) = 0))
           and ($5::text is null or pair.decision = $5)
           and ($6::text is null or pair.released = $6)
           and ($7::float8 is null or pair.score >= $7::real or pair.decision = 'ADDED')
           and ($8::int is null or pair.rank <= $8 or pair.decision = 'ADDED')
       ), shown as (select * from found order by place limit $9 offset $10)
       select (select count(*)::int from found) as total,
         (select coalesce(json_agg(json_build_object('offer', ${offerGist}, 'demand', ${demandGist},
             'score', pair.score, 'rank', pair.rank, 'reasons', m.reasons, 'decision', pair.decision,
             'decisionReason', pair.decision_reason, 'released', pair.released) order by place), '[]')
          from shown as pair ${listedPair}
          left join match m on m.event_id = $1 and m.demand_id = pair.demand_id and m.offer_id = pair.offer_id) as rows`,
      [
        eventId,
        filter.demandId ?? null,
        filter.offerId ?? null,
        filter.search?.slice(0, 200) ?? null,
        filter.decision ?? null,
        filter.released ?? null,
        filter.minScore ?? null,
        filter.topPerDemand ?? null,
        win.limit,
        win.offset,
      ],
    );
    return pageOf((found?.rows ?? []).map(inWords), found?.total ?? 0, win);
  }

  /** One pair, decided or not. @throws AppError NOT_FOUND unless both stand in the event. */
  async one({ eventId, demandId, offerId }: PairInput): Promise<Match> {
    const { items } = await this.page(eventId, { demandId, offerId }, 'SCORE', { first: 1 });
    if (!items[0]) throw new AppError('NOT_FOUND');
    return items[0];
  }
}

const inWords = (row: Row): Match => ({
  ...row,
  reasons: (row.reasons ?? []).map((reason) => ({
    criterion: reason.criterion,
    level: reason.level,
    text: explainReason(reason, 'ORGANISER'),
  })),
});
