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

  /** The pairs of an event that can never be matches; the event is the caller's to check. */
  async page(
    eventId: string,
    { demandId, veto }: { demandId?: string; veto?: VetoCode },
    page: PageInput | null | undefined,
  ): Promise<Page<VetoedPair>> {
    const win = window(page);
    const [{ total, rows }] = await this.source.query(
      `with found as (
         select sd.demand_id, v.offer_id, v.veto from scored_demand sd,
           unnest(sd.vetoed_offer_ids, sd.vetoes) as v (offer_id, veto)
         where sd.event_id = $1 and ($2::uuid is null or sd.demand_id = $2) and ($3::text is null or v.veto = $3)
           and exists (select from demand d where d.id = sd.demand_id and d.status = 'LISTED')
           and exists (select from offer o where o.id = v.offer_id and o.status = 'LISTED')
       ), shown as (
         select pair.*, row_number() over (order by d.search, d.id, p.search, o.id) as place
         from found as pair ${listedPair} order by place limit $4 offset $5)
       select (select count(*)::int from found) as total,
         (select coalesce(json_agg(json_build_object('offer', ${offerGist}, 'demand', ${demandGist}, 'veto', pair.veto)
            order by place), '[]')
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
