import type { DataSource, EntityManager } from 'typeorm';
import type { OfferFacts } from '#trade';

/** SQL: whether certificate `c` is valid today. */
const isValid = `coalesce(c.valid_until >= (now() at time zone 'Asia/Ho_Chi_Minh')::date, true)`;

/**
 * SQL: id and facts (JSON) of the offers listed in event $1, as matching sees them. Amounts are in `unit`, prices whole VND
 * per unit; an offer without a province of its own stands in its supplier's. Certificates come with their last valid
 * day; after it they are none.
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
      'certificates', coalesce((select json_agg(json_build_object(
          'kind', c.kind, 'state', c.state, 'validUntil', c.valid_until) order by c.kind)
        from certificate c where c.product_id = p.id and (c.state <> 'HELD' or ${isValid})), '[]'),
      'packaging', o.packaging, 'delivery', o.delivery) as facts
  from event_offer e
  join offer o on o.id = e.offer_id
  join product p on p.id = o.product_id
  join organisation s on s.id = o.organisation_id
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
