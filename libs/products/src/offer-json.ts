import { contactJson, organisationJson } from '#access';
import type { Viewer } from '#platform';
import { visibleOffers } from './visible-offers.js';

/** What the statement below gives of an offer beside its fields: words and needs, to be said in sentences. */
export interface OfferRow {
  needs?: string[];
  asWritten?: Record<string, string>;
  unit: string | null;
}

/**
 * SQL that reads an offer `o` of product `p` and supplier `s` as JSON, with what only its owner and staff read left out for
 * others. `wanted` names the fields that somebody will read; all when left out.
 */
export function offerJson(viewer: Viewer, wanted?: ReadonlySet<string>): string {
  const said = wanted?.has('clarify') || wanted?.has('asWritten');
  const inSentences = said ? ['unit', 'needs', 'asWritten'] : [];
  const pairs = Object.entries(fieldsSql(viewer))
    .filter(([field]) => !wanted || wanted.has(field) || inSentences.includes(field))
    .map(([field, sql]) => `'${field}', ${sql}`);
  return `json_build_object(${pairs.join(',\n')})`;
}

function fieldsSql(viewer: Viewer): Record<string, string> {
  const { events } = visibleOffers(viewer);
  const isPrivate = viewer.role === 'DISTRIBUTOR';
  const own = (sql: string, nothing: string) => (isPrivate ? nothing : sql);
  const mayCall = viewer.role === 'ORGANISER' ? 's.alliance_id = $1' : 'true';
  return {
    id: 'o.id',
    supplier: organisationJson('s'),
    product: 'p.name',
    category: 'p.category',
    description: 'p.description',
    unit: 'o.unit',
    kgPerUnit: 'o.kg_per_unit::text',
    eventIds: `coalesce((select json_agg(e.event_id order by e.entered_at) from event_offer e
      where e.offer_id = o.id and ${events}), '[]')`,
    quantity: `case when o.quantity_from is not null then json_build_object(
      'from', o.quantity_from::text, 'to', o.quantity_to::text, 'period', o.quantity_period) end`,
    months: 'o.months',
    price: `case when o.price_from is not null then json_build_object('from', o.price_from, 'to', o.price_to) end`,
    minOrder: 'o.min_order::text',
    packaging: 'o.packaging',
    delivery: 'o.delivery',
    province: 'o.province',
    certificates: `coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'state', c.state,
        'number', c.number, 'issuer', c.issuer, 'validUntil', c.valid_until, 'fileId', c.file_id) order by c.kind)
      from certificate c where c.product_id = p.id), '[]')`,
    photoIds: 'p.photo_ids',
    status: 'o.status',
    version: 'o.version',
    updatedAt: 'o.updated_at',
    needs: own('o.needs', `'{}'::text[]`),
    asWritten: own('o.as_written', `'{}'::jsonb`),
    contact: own(`case when ${mayCall} then ${contactJson('o.organisation_id')} end`, 'null'),
    fileRowId: own(
      `(select e.file_row_id from event_offer e where e.offer_id = o.id and ${events} and e.file_row_id is not null
        order by e.entered_at limit 1)`,
      'null',
    ),
  };
}
