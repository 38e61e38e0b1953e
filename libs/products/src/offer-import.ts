import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Held, ImportedNoun, WrittenRow } from '#importing';
import { offerColumns } from './offer-columns.js';
import { offerInWords, readOffer, type OfferTerms } from './offer-terms.js';

/** What an import must know of offers. Each step is one statement, however many rows there are. */
export const offerImport: ImportedNoun<OfferTerms> = {
  kind: 'SUPPLIER',
  verb: 'importOffers',
  columns: offerColumns,
  read: readOffer,
  words: offerInWords,
  held,
  write,
};

async function held(manager: EntityManager, eventId: string, lock: boolean): Promise<Held<OfferTerms>[]> {
  const rows: { held: Held<OfferTerms> }[] = await manager.query(
    `select json_build_object('id', o.id, 'party', o.organisation_id, 'fileRowId', e.file_row_id, 'title', p.name,
        'hash', encode(e.row_hash, 'hex'), 'edited', e.edited_since_import,
        'terms', json_build_object('product', p.name, 'category', p.category, 'description', p.description,
          'province', o.province, 'unit', o.unit, 'kgPerUnit', o.kg_per_unit::float8,
          'quantity', case when o.quantity_from is not null then json_build_object(
            'from', o.quantity_from::float8, 'to', o.quantity_to::float8, 'period', o.quantity_period) end,
          'months', o.months,
          'price', case when o.price_from is not null then
            json_build_object('from', o.price_from, 'to', o.price_to) end,
          'minOrder', o.min_order::float8, 'packaging', o.packaging, 'delivery', o.delivery,
          'certificates', coalesce((select json_agg(json_build_object('kind', c.kind, 'state', c.state))
            from certificate c where c.product_id = p.id), '[]'),
          'needs', o.needs, 'asWritten', o.as_written)) as held
     from offer o join event_offer e on e.offer_id = o.id join product p on p.id = o.product_id
     where e.event_id = $1 order by o.id${lock ? ' for update of o' : ''}`,
    [eventId],
  );
  return rows.map((row) => row.held);
}

interface Row extends OfferTerms {
  id: string;
  productId: string;
  organisationId: string;
  fileRowId: string | null;
  hash: string;
}

const columns = `"id" uuid, "productId" uuid, "organisationId" uuid, "fileRowId" text, hash text, product text,
  category text, description text, province text, unit text, "kgPerUnit" numeric, quantity jsonb, months smallint[],
  price jsonb, "minOrder" numeric, packaging text, delivery text, certificates jsonb, needs text[], "asWritten" jsonb`;
const from = `from jsonb_to_recordset($1::jsonb) as r (${columns})`;

const changes = `province = r.province, unit = r.unit, kg_per_unit = r."kgPerUnit",
  quantity_from = (r.quantity->>'from')::numeric, quantity_to = (r.quantity->>'to')::numeric,
  quantity_period = r.quantity->>'period', months = r.months, price_from = (r.price->>'from')::bigint,
  price_to = (r.price->>'to')::bigint, min_order = r."minOrder", packaging = r.packaging, delivery = r.delivery,
  needs = r.needs, as_written = r."asWritten", version = o.version + 1, updated_at = now()`;

async function write(
  manager: EntityManager,
  { eventId, allianceId }: { eventId: string; allianceId: string },
  rows: readonly WrittenRow<OfferTerms>[],
): Promise<void> {
  const fresh = rows.filter(({ targetId }) => targetId === null).map((row) => rowOf(row, randomUUID()));
  const known = rows.flatMap((row) => (row.targetId === null ? [] : [rowOf(row, row.targetId)]));
  if (fresh.length > 0) await insert(manager, eventId, allianceId, JSON.stringify(fresh));
  if (known.length > 0) await update(manager, eventId, JSON.stringify(known));
}

const rowOf = ({ terms, organisationId, fileRowId, hash }: WrittenRow<OfferTerms>, id: string): Row => ({
  ...terms,
  id,
  productId: randomUUID(),
  organisationId,
  fileRowId,
  hash,
});

async function insert(
  manager: EntityManager,
  eventId: string,
  allianceId: string,
  rows: string,
): Promise<void> {
  await manager.query(
    `insert into product (id, organisation_id, name, category, description)
     select "productId", "organisationId", product, category, description ${from}`,
    [rows],
  );
  await manager.query(
    `insert into certificate (product_id, organisation_id, kind, state)
     select "productId", "organisationId", c->>'kind', c->>'state' ${from}, jsonb_array_elements(certificates) as c`,
    [rows],
  );
  await manager.query(
    `insert into offer (id, product_id, organisation_id, province, unit, kg_per_unit, quantity_from, quantity_to,
       quantity_period, months, price_from, price_to, min_order, packaging, delivery, needs, as_written)
     select id, "productId", "organisationId", province, unit, "kgPerUnit", (quantity->>'from')::numeric,
       (quantity->>'to')::numeric, quantity->>'period', months, (price->>'from')::bigint, (price->>'to')::bigint,
       "minOrder", packaging, delivery, needs, "asWritten" ${from}`,
    [rows],
  );
  await manager.query(
    `insert into event_offer (event_id, alliance_id, offer_id, organisation_id, file_row_id, row_hash)
     select $2, $3, id, "organisationId", "fileRowId", decode(hash, 'hex') ${from}`,
    [rows, eventId, allianceId],
  );
}

/** What a certificate says besides kind and state (number, issuer, scan) stays where the file still names it. */
async function update(manager: EntityManager, eventId: string, rows: string): Promise<void> {
  await manager.query(`update offer o set ${changes} ${from} where o.id = r.id`, [rows]);
  await manager.query(
    `update product p set name = r.product, category = r.category, description = r.description
     ${from}, offer o where o.id = r.id and p.id = o.product_id`,
    [rows],
  );
  await manager.query(
    `delete from certificate c using (select o.product_id, r.certificates ${from}, offer o where o.id = r.id) as kept
     where c.product_id = kept.product_id and not exists (
       select from jsonb_array_elements(kept.certificates) as named where named->>'kind' = c.kind)`,
    [rows],
  );
  await manager.query(
    `insert into certificate (product_id, organisation_id, kind, state)
     select o.product_id, o.organisation_id, c->>'kind', c->>'state'
     ${from} join offer o on o.id = r.id, jsonb_array_elements(r.certificates) as c
     on conflict (product_id, kind) do update set state = excluded.state where certificate.state <> excluded.state`,
    [rows],
  );
  await manager.query(
    `update event_offer e set row_hash = decode(r.hash, 'hex'), edited_since_import = false
     ${from} where e.event_id = $2 and e.offer_id = r.id`,
    [rows, eventId],
  );
}
