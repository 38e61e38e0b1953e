import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { explainVeto, type VetoCode } from '#matching';
import { pageOf, window, type Page, type PageInput } from '#platform';
import type { Bilingual } from '#trade';
import { demandGist, listedPair, offerGist } from '../gist.js';
import { judgeNow } from './judge-now.js';
import type { VetoedPair } from './match.type.js';

/** For a pair that changed since it was scored; the next run says more. */
const changedSince: Bilingual = {
  vi: 'Đã thay đổi sau lần chấm điểm; lần chấm điểm tới sẽ nói rõ.',
  en: 'Changed since it was scored; the next run will tell.',
};

@Injectable()
export class VetoedReader {
  constructor(private readonly source: DataSource) {}

  /** The pairs of an event that can never be matches, those of the right product first; the event is the caller's to check. */
  async page(
    eventId: string,
    { demandId, veto }: { demandId?: string; veto?: VetoCode },
    page: PageInput | null | undefined,
  ): Promise<Page<VetoedPair>> {
    const win = window(page);
    const [{ total, rows }] = await this.source.query(
      `with listed as (
         select d.id, row_number() over (order by d.search, d.id) as place
         from event_demand e join demand d on d.id = e.demand_id and d.status = 'LISTED'
         where e.event_id = $1 and ($2::uuid is null or d.id = $2)
       ), found as materialized (
         select sd.demand_id, v.offer_id, v.veto, listed.place
         from listed join scored_demand sd on sd.event_id = $1 and sd.demand_id = listed.id,
           unnest(sd.vetoed_offer_ids, sd.vetoes) as v (offer_id, veto)
         where ($3::text is null or v.veto = $3)
           and v.offer_id not in (select o.id from event_offer e join offer o on o.id = e.offer_id
             where e.event_id = $1 and o.status = 'WITHDRAWN')
       ), shown as (select * from found order by veto = 'OTHER_PRODUCT', place, veto collate "C", offer_id limit $4 offset $5)
       select (select count(*)::int from found) as total,
         (select coalesce(json_agg(json_build_object('offer', ${offerGist}, 'demand', ${demandGist}, 'veto', pair.veto)
            order by pair.veto = 'OTHER_PRODUCT', pair.place, pair.veto collate "C", pair.offer_id), '[]')
          from shown as pair ${listedPair}) as rows`,
      [eventId, demandId ?? null, veto ?? null, win.limit, win.offset],
    );
    const shown = rows as Omit<VetoedPair, 'text'>[];
    const judgements = await judgeNow(
      this.source,
      eventId,
      shown.map(({ demand, offer }) => ({ demandId: demand.id, offerId: offer.id })),
    );
    const items = shown.map((pair, at) => {
      const now = judgements[at]?.veto;
      return { ...pair, text: now?.code === pair.veto ? explainVeto(now, 'ORGANISER') : changedSince };
    });
    return pageOf(items, total as number, win);
  }
}
