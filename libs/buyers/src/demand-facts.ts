import type { DataSource, EntityManager } from 'typeorm';
import type { DemandFacts } from '#trade';

/**
 * SQL: id and facts (JSON) of the demands listed in event $1, as matching sees them. Amounts are in `unit`; `maxPrice`,
 * whole VND per unit, is the buyer's secret. A demand without a province stands in its buyer's.
 */
export const listedDemandFacts = `
  select d.id, json_build_object(
      'id', d.id, 'buyer', b.name, 'buyerType', b.buyer_type, 'province', coalesce(d.province, b.province),
      'wanted', d.wanted, 'category', d.category, 'description', d.description, 'unit', d.unit,
      'kgPerUnit', d.kg_per_unit::float8,
      'quantity', case when d.quantity_from is not null then json_build_object(
        'from', d.quantity_from::float8, 'to', d.quantity_to::float8, 'period', d.quantity_period) end,
      'months', d.months, 'maxPrice', d.max_price, 'minSupplierQuantity', d.min_supplier_quantity::float8,
      'requiredCertificates', d.required_certificates, 'preferredCertificates', d.preferred_certificates,
      'acceptedProvinces', d.accepted_provinces, 'delivery', d.delivery) as facts
  from event_demand e
  join demand d on d.id = e.demand_id
  join organisation b on b.id = d.organisation_id
  where e.event_id = $1 and d.status = 'LISTED'`;

/** The facts of an event's demands in one statement, ordered by id; `only` narrows it to some. */
export async function demandFacts(
  source: Pick<DataSource | EntityManager, 'query'>,
  eventId: string,
  only: readonly string[] | null = null,
): Promise<DemandFacts[]> {
  const rows: { facts: DemandFacts }[] = await source.query(
    `select facts from (${listedDemandFacts}) as listed where $2::uuid[] is null or id = any ($2) order by id`,
    [eventId, only],
  );
  return rows.map((row) => row.facts);
}
