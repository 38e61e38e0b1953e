import type { DataSource, EntityManager } from 'typeorm';
import type { OfferFacts } from '#trade';

/** SQL: the date that it is where offers are made. */
const today = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;
/** SQL: the first day of the last of the twelve months from the current one on. */
export const lastMonthAhead = `(date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh') + interval '11 months')::date`;

/** SQL: whether product `p` may say in words until when a certificate is valid. */
export const mayTellEnd = String.raw`p.description ~* '\m(hạn|han|lực|luc|trị|tri|valid|expir\w*)\M[^.;]{0,30}\d'`;

/**
 * SQL: id and facts (JSON) of the offers listed in event $1, as matching sees them. Amounts are in `unit`, prices whole VND
 * per unit; an offer without a province of its own stands in its supplier's. Certificates come with their last valid
 * day; after it they are ended. The current month is told only where it matters: see `OfferFacts.asOf`.
 */
export const listedOfferFacts = `
  select o.id, json_build_object(
      'id', o.id, 'supplier', s.name, 'province', coalesce(o.province, s.province), 'product', p.name,
      'category', p.category, 'description', p.description, 'unit', o.unit, 'kgPerUnit', o.kg_per_unit::float8,
      'quantity', case when o.quantity_from is not null then json_build_object(
        'from', o.quantity_from::float8, 'to', o.quantity_to::float8, 'period', o.quantity_period) end,
      'months', o.months,
      'price', case when o.price_from is not null then
        json_build_object('from', o.price_from, 'to', o.price_to) end,
      'minOrder', o.min_order::float8,
      'certificates', coalesce(held.certificates, '[]'),
      'asOf', case when held.ends_soon or ${mayTellEnd} then to_char(${today}, 'YYYY-MM') end,
      'packaging', o.packaging, 'delivery', o.delivery) as facts
  from event_offer e
  join offer o on o.id = e.offer_id
  join product p on p.id = o.product_id
  join organisation s on s.id = o.organisation_id
  cross join lateral (
    select json_agg(json_build_object('kind', c.kind, 'validUntil', c.valid_until,
        'state', case when c.state = 'HELD' and c.valid_until < ${today} then 'ENDED' else c.state end) order by c.kind) as certificates,
      bool_or(c.state = 'HELD' and c.valid_until >= ${today} and c.valid_until < ${lastMonthAhead}) as ends_soon
    from certificate c where c.product_id = p.id) as held
  where e.event_id = $1 and o.status = 'LISTED'`;

/** The facts of an event's offers in one statement, ordered by id; `only` narrows it to some. */
export async function offerFacts(
  source: Pick<DataSource | EntityManager, 'query'>,
  eventId: string,
  only: readonly string[] | null = null,
): Promise<OfferFacts[]> {
  const rows: { facts: OfferFacts }[] = await source.query(
    `select facts from (${listedOfferFacts}) as listed where $2::uuid[] is null or id = any ($2) order by id`,
    [eventId, only],
  );
  return rows.map((row) => row.facts);
}
