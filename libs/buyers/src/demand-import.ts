import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Held, ImportedNoun, WrittenRow } from '#importing';
import { demandColumns } from './demand-columns.js';
import { demandInWords, readDemand, type DemandTerms } from './demand-terms.js';

/** What an import must know of demands. Each step is one statement, however many rows there are. */
export const demandImport: ImportedNoun<DemandTerms> = {
  kind: 'DISTRIBUTOR',
  verb: 'importDemands',
  columns: demandColumns,
  read: readDemand,
  words: demandInWords,
  held,
  write,
};

async function held(manager: EntityManager, eventId: string, lock: boolean): Promise<Held<DemandTerms>[]> {
  const rows: { held: Held<DemandTerms> }[] = await manager.query(
    `select json_build_object('id', d.id, 'party', d.organisation_id, 'fileRowId', e.file_row_id, 'title', d.wanted,
        'hash', encode(e.row_hash, 'hex'), 'edited', e.edited_since_import,
        'terms', json_build_object('wanted', d.wanted, 'category', d.category, 'description', d.description,
          'province', d.province, 'unit', d.unit, 'kgPerUnit', d.kg_per_unit::float8,
          'quantity', case when d.quantity_from is not null then json_build_object(
            'from', d.quantity_from::float8, 'to', d.quantity_to::float8, 'period', d.quantity_period) end,
          'months', d.months, 'maxPrice', d.max_price, 'minSupplierQuantity', d.min_supplier_quantity::float8,
          'requiredCertificates', d.required_certificates, 'preferredCertificates', d.preferred_certificates,
          'acceptedProvinces', d.accepted_provinces, 'delivery', d.delivery,
          'needs', d.needs, 'asWritten', d.as_written)) as held
     from demand d join event_demand e on e.demand_id = d.id
     where e.event_id = $1 order by d.id${lock ? ' for update of d' : ''}`,
    [eventId],
  );
  return rows.map((row) => row.held);
}

const from = `from jsonb_to_recordset($1::jsonb) as r (id uuid, "organisationId" uuid, "fileRowId" text, hash text,
  wanted text, category text, description text, province text, unit text, "kgPerUnit" numeric, quantity jsonb,
  months smallint[], "maxPrice" bigint, "minSupplierQuantity" numeric, "requiredCertificates" text[],
  "preferredCertificates" text[], "acceptedProvinces" text[], delivery text, needs text[], "asWritten" jsonb)`;

/** Each column and what the row puts there. */
const values: [column: string, value: string][] = [
  ['wanted', 'r.wanted'],
  ['category', 'r.category'],
  ['description', 'r.description'],
  ['province', 'r.province'],
  ['unit', 'r.unit'],
  ['kg_per_unit', 'r."kgPerUnit"'],
  ['quantity_from', `(r.quantity->>'from')::numeric`],
  ['quantity_to', `(r.quantity->>'to')::numeric`],
  ['quantity_period', `r.quantity->>'period'`],
  ['months', 'r.months'],
  ['max_price', 'r."maxPrice"'],
  ['min_supplier_quantity', 'r."minSupplierQuantity"'],
  ['required_certificates', 'r."requiredCertificates"'],
  ['preferred_certificates', 'r."preferredCertificates"'],
  ['accepted_provinces', 'r."acceptedProvinces"'],
  ['delivery', 'r.delivery'],
  ['needs', 'r.needs'],
  ['as_written', 'r."asWritten"'],
];

async function write(
  manager: EntityManager,
  event: { eventId: string; allianceId: string },
  rows: readonly WrittenRow<DemandTerms>[],
): Promise<void> {
  const withId = rows.map(({ terms, targetId, ...row }) => ({
    ...terms,
    ...row,
    isNew: targetId === null,
    id: targetId ?? randomUUID(),
  }));
  const fresh = JSON.stringify(withId.filter(({ isNew }) => isNew));
  const known = JSON.stringify(withId.filter(({ isNew }) => !isNew));
  await manager.query(
    `insert into demand (id, organisation_id, ${values.map(([column]) => column).join(', ')})
     select r.id, r."organisationId", ${values.map(([, value]) => value).join(', ')} ${from}`,
    [fresh],
  );
  await manager.query(
    `insert into event_demand (event_id, alliance_id, demand_id, organisation_id, file_row_id, row_hash)
     select $2, $3, r.id, r."organisationId", r."fileRowId", decode(r.hash, 'hex') ${from}`,
    [fresh, event.eventId, event.allianceId],
  );
  await manager.query(
    `update demand d set ${values.map(([column, value]) => `${column} = ${value}`).join(', ')},
       version = d.version + 1, updated_at = now() ${from} where d.id = r.id`,
    [known],
  );
  await manager.query(
    `update event_demand e set row_hash = decode(r.hash, 'hex'), edited_since_import = false
     ${from} where e.event_id = $2 and e.demand_id = r.id`,
    [known, event.eventId],
  );
}
