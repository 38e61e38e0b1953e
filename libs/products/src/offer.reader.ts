import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError, look, pageOf, window, type Page, type PageInput, type Viewer } from '#platform';
import { clarify } from '#trade';
import { filterSql, sortKeys, type OfferFilter } from './offer-filter.js';
import { offerJson, type OfferRow } from './offer-json.js';
import type { Offer, OfferSortName } from './offer.type.js';
import { visibleOffers } from './visible-offers.js';

interface OfferList {
  eventId?: string | null;
  filter?: OfferFilter | null;
  sort?: OfferSortName | null;
  descending?: boolean | null;
  page?: PageInput | null;
}

const from = `from offer o join product p on p.id = o.product_id join organisation s on s.id = o.organisation_id`;

@Injectable()
export class OfferReader {
  constructor(private readonly source: DataSource) {}

  /**
   * One offer, with the fields in `wanted` or all.
   * @throws AppError NOT_FOUND when there is none that one may see.
   */
  async one(viewer: Viewer, id: string, wanted?: ReadonlySet<string>): Promise<Offer> {
    const { where, viewerParam } = visibleOffers(viewer);
    const [found] = await look<{ offer: Offer & OfferRow }>(
      this.source,
      `select ${offerJson(viewer, wanted)} as offer ${from} where ${where} and o.id = $2`,
      [viewerParam, id],
    );
    if (!found) throw new AppError('NOT_FOUND');
    return inSentences(found.offer);
  }

  /** One page of the offers one may see, with the fields in `wanted` or all, in one statement. */
  async page(viewer: Viewer, list: OfferList, wanted?: ReadonlySet<string>): Promise<Page<Offer>> {
    const { eventId, filter, sort, descending, page } = list;
    const win = window(page);
    const { where, viewerParam } = visibleOffers(viewer);
    const parameters: unknown[] = [viewerParam];
    const parameter = (value: unknown) => `$${parameters.push(value)}`;
    const conditions = [where, ...filterSql(filter ?? {}, viewer, parameter)];
    if (eventId) {
      conditions.push(`exists (select from event_offer e where e.offer_id = o.id and e.event_id = ${parameter(eventId)}::uuid
        and ${visibleOffers(viewer).events})`);
    }
    const by = sort ?? 'NEWEST';
    const direction = (descending ?? by === 'NEWEST') ? 'desc' : 'asc';
    const [found] = await look<{ total: number; items: (Offer & OfferRow)[] }>(
      this.source,
      `with found as (select o.id, ${sortKeys[by]} as key ${from} where ${conditions.join(' and ')}),
         wanted as (select id, row_number() over (order by key ${direction} nulls last, id) as place from found
           order by place limit ${parameter(win.limit)} offset ${parameter(win.offset)})
       select (select count(*)::int from found) as total,
         coalesce(json_agg(${offerJson(viewer, wanted)} order by w.place) filter (where w.id is not null), '[]') as items
       from wanted w join offer o on o.id = w.id join product p on p.id = o.product_id
         join organisation s on s.id = o.organisation_id`,
      parameters,
    );
    return pageOf((found?.items ?? []).map(inSentences), found?.total ?? 0, win);
  }
}

/** Says what is not clear, and why, in both languages, where that was read. */
function inSentences(row: Offer & OfferRow): Offer {
  const { needs, asWritten, ...offer } = row as Omit<Offer, 'asWritten'> & OfferRow;
  if (!needs || !asWritten) return row;
  return {
    ...offer,
    asWritten: Object.entries(asWritten).map(([field, words]) => ({ field, words })),
    clarify: needs.map((field) => ({ field, ...clarify(field, asWritten[field] ?? null, offer.unit) })),
  };
}
