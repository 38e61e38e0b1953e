import type { DataSource, EntityManager } from 'typeorm';
import { Changes, systemActor } from '#platform';
import type { DemandFacts, OfferFacts } from '#trade';
import type { MadeUpEvent } from './made-up-event.js';

const rowsAStatement = 2_000;
const written = [
  ...[
    'organisation',
    'participant',
    'product',
    'certificate',
    'offer',
    'event_offer',
    'demand',
    'event_demand',
  ],
];

/** An open event, of an alliance of its own or a given one, with these offers and demands under their ids. Without history, which is not what is measured. */
export function storeEvent(
  source: DataSource,
  { offers, demands }: { offers: readonly OfferFacts[]; demands: readonly DemandFacts[] },
  ofAlliance?: string,
): Promise<MadeUpEvent> {
  return new Changes(source).run(systemActor(), 'openEvent', async (manager) => {
    const allianceId = ofAlliance ?? (await openedAlliance(manager));
    const [event] = await manager.query(
      `insert into event (alliance_id, name, held_on, place, expected_delegates, expected_booths)
       values ($1, 'Hội nghị cả nước', '2026-12-01', 'Hà Nội', 80, 10) returning id`,
      [allianceId],
    );
    const made = { eventId: event.id as string, allianceId };
    for (const table of written) await manager.query(`alter table ${table} disable trigger user`);
    for (const portion of portions(offers)) await putOffers(manager, made, portion);
    for (const portion of portions(demands)) await putDemands(manager, made, portion);
    for (const table of written) await manager.query(`alter table ${table} enable trigger user`);
    return made;
  });
}

async function openedAlliance(manager: EntityManager): Promise<string> {
  const [alliance] = await manager.query(
    `insert into alliance (name) values ('Liên minh cả nước') returning id`,
  );
  return alliance.id as string;
}

function* portions<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += rowsAStatement)
    yield rows.slice(from, from + rowsAStatement);
}

/** The organisations that rows name come to take part; those of the same name are one. */
async function putParties(
  manager: EntityManager,
  { eventId, allianceId }: MadeUpEvent,
  kind: 'SUPPLIER' | 'DISTRIBUTOR',
  rows: readonly { name: string; buyerType?: string | null }[],
): Promise<void> {
  await manager.query(
    `with named as (insert into organisation (alliance_id, kind, name, buyer_type)
       select distinct on (fold(name)) $1::uuid, $2, name, "buyerType"
       from json_to_recordset($3) as r (name text, "buyerType" text)
       on conflict do nothing returning id)
     insert into participant (event_id, organisation_id) select $4, id from named`,
    [allianceId, kind, JSON.stringify(rows), eventId],
  );
}

const figures = `unit, "kgPerUnit", (quantity->>'from')::numeric, (quantity->>'to')::numeric, quantity->>'period', months`;
const figureColumns = `unit, kg_per_unit, quantity_from, quantity_to, quantity_period, months`;

async function putOffers(
  manager: EntityManager,
  event: MadeUpEvent,
  rows: readonly OfferFacts[],
): Promise<void> {
  await putParties(
    manager,
    event,
    'SUPPLIER',
    rows.map(({ supplier }) => ({ name: supplier })),
  );
  await manager.query(
    `with r as materialized (
       select gen_random_uuid() as product_id, s.id as organisation, x.* from json_to_recordset($3) as x (id uuid,
         supplier text, province text, product text, category text, description text, unit text, "kgPerUnit" numeric,
         quantity json, months smallint[], price json, "minOrder" numeric, certificates json, packaging text,
         delivery text)
       join organisation s on s.alliance_id = $2 and s.kind = 'SUPPLIER' and s.search = fold(x.supplier)),
     p as (insert into product (id, organisation_id, name, category, description)
       select product_id, organisation, product, c.code, description from r left join category c on c.code = r.category),
     c as (insert into certificate (product_id, organisation_id, kind, state, valid_until)
       select product_id, organisation, c->>'kind', c->>'state', (c->>'validUntil')::date from r, json_array_elements(certificates) as c
       on conflict do nothing),
     o as (insert into offer (id, product_id, organisation_id, province, min_order, packaging, delivery, price_from,
         price_to, ${figureColumns})
       select id, product_id, organisation, province, "minOrder", packaging, delivery, (price->>'from')::numeric,
         (price->>'to')::numeric, ${figures} from r)
     insert into event_offer (event_id, alliance_id, offer_id, organisation_id) select $1, $2, id, organisation from r`,
    [event.eventId, event.allianceId, JSON.stringify(rows)],
  );
}

async function putDemands(
  manager: EntityManager,
  event: MadeUpEvent,
  rows: readonly DemandFacts[],
): Promise<void> {
  await putParties(
    manager,
    event,
    'DISTRIBUTOR',
    rows.map(({ buyer, buyerType }) => ({ name: buyer, buyerType })),
  );
  await manager.query(
    `with r as materialized (
       select b.id as organisation, x.* from json_to_recordset($3) as x (id uuid, buyer text, province text, wanted text,
         category text, description text, unit text, "kgPerUnit" numeric, quantity json, months smallint[],
         "maxPrice" numeric, "minSupplierQuantity" numeric, "requiredCertificates" text[],
         "preferredCertificates" text[], "acceptedProvinces" text[], delivery text)
       join organisation b on b.alliance_id = $2 and b.kind = 'DISTRIBUTOR' and b.search = fold(x.buyer)),
     d as (insert into demand (id, organisation_id, wanted, category, description, province, max_price,
         min_supplier_quantity, required_certificates, preferred_certificates, accepted_provinces, delivery,
         ${figureColumns})
       select id, organisation, wanted, c.code, description, province, "maxPrice", "minSupplierQuantity",
         "requiredCertificates", "preferredCertificates", "acceptedProvinces", delivery, ${figures}
       from r left join category c on c.code = r.category)
     insert into event_demand (event_id, alliance_id, demand_id, organisation_id) select $1, $2, id, organisation from r`,
    [event.eventId, event.allianceId, JSON.stringify(rows)],
  );
}
