import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Contact } from './party-words.js';
import type { Party } from './parties.js';

/**
 * Registers the organisations that are not there yet with the alliance, fills in what the file tells about known ones,
 * and lets all of them take part in the event. Gives each party's organisation id.
 */
export async function registerParties(
  manager: EntityManager,
  event: { eventId: string; allianceId: string; kind: 'SUPPLIER' | 'DISTRIBUTOR' },
  parties: readonly Party[],
): Promise<Map<string, string>> {
  const ids = new Map(parties.flatMap(({ key, id }) => (id === null ? [] : [[key, id]])));
  const fresh = parties.filter(({ id }) => id === null).map((party) => ({ ...party, id: randomUUID() }));
  if (fresh.length > 0) {
    // Somebody may have registered one of them a moment ago, or two spellings fold alike in the database only.
    await manager.query(
      `insert into organisation (id, alliance_id, kind, name, province, tax_code, buyer_type)
       select id, $2, $3, name, province, "taxCode", "buyerType" from jsonb_to_recordset($1::jsonb)
         as new (id uuid, name text, province text, "taxCode" text, "buyerType" text)
       on conflict do nothing`,
      [JSON.stringify(fresh), event.allianceId, event.kind],
    );
    const found: { key: string; id: string }[] = await manager.query(
      `with new as (select key, fold(name) as search, "taxCode"
         from jsonb_to_recordset($1::jsonb) as r (key text, name text, "taxCode" text))
       select new.key, o.id from new join organisation o on o.alliance_id = $2 and o.kind = $3
         and o.search = new.search and coalesce(o.tax_code, '') = coalesce(new."taxCode", '')
       union all
       select new.key, o.id from new join organisation o on o.alliance_id = $2 and o.kind = $3
         and o.tax_code = new."taxCode"`,
      [JSON.stringify(fresh), event.allianceId, event.kind],
    );
    for (const { key, id } of found) ids.set(key, id);
  }
  await manager.query(
    `update organisation o set tax_code = coalesce(o.tax_code, known."taxCode"), province = coalesce(o.province, known.province),
       buyer_type = coalesce(o.buyer_type, known."buyerType"), version = version + 1
     from jsonb_to_recordset($1::jsonb) as known (id uuid, "taxCode" text, province text, "buyerType" text)
     where o.id = known.id`,
    [JSON.stringify(parties.filter(({ id, learnt }) => id !== null && learnt))],
  );
  await manager.query(
    `insert into participant (event_id, organisation_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
    [event.eventId, [...new Set(ids.values())]],
  );
  return ids;
}

interface OrganisationContact extends Contact {
  organisationId: string;
}

/**
 * Stores the people named on forms who ticked that they may be called. Nobody is stored twice, nothing known is
 * overwritten, a consent once withdrawn is not given again in the person's name nor its number filled in again, and
 * nobody gets a number to sign in with.
 */
export async function rememberContacts(
  manager: EntityManager,
  contacts: readonly OrganisationContact[],
): Promise<void> {
  if (contacts.length === 0) return;
  const named = `(select distinct on ("organisationId", fold("fullName")) *
    from jsonb_to_recordset($1::jsonb) as c ("organisationId" uuid, "fullName" text, position text, telephone text)
    order by "organisationId", fold("fullName"), telephone nulls last, position nulls last)`;
  const isPerson = `p.organisation_id = n."organisationId" and fold(p.full_name) = fold(n."fullName") and p.erased_at is null`;
  const given = [JSON.stringify(contacts)];
  await manager.query(
    `update person p set position = coalesce(p.position, n.position),
       telephone = coalesce(p.telephone, case when not p.signs_in then n.telephone end)
     from ${named} n where ${isPerson}
       and (p.position is null and n.position is not null or p.telephone is null and n.telephone is not null)
       and not exists (select from consent c where c.person_id = p.id and c.purpose = 'CONTACT' group by c.person_id
         having count(*) = count(c.withdrawn_at))`,
    given,
  );
  await manager.query(
    `insert into person (organisation_id, full_name, position, telephone)
     select n."organisationId", n."fullName", n.position, n.telephone from ${named} n
     where not exists (select 1 from person p where ${isPerson})`,
    given,
  );
  await manager.query(
    `insert into consent (person_id, purpose, evidence)
     select p.id, 'CONTACT', 'FORM' from ${named} n join person p on ${isPerson}
     where not exists (select 1 from consent c where c.person_id = p.id and c.purpose = 'CONTACT')`,
    given,
  );
}

/** Those of the given organisations of which no person was ever known, erased people included. */
export async function withoutPeople(
  manager: EntityManager,
  organisationIds: readonly string[],
): Promise<Set<string>> {
  const rows: { id: string }[] = await manager.query(
    `select id from unnest($1::uuid[]) as id where not exists (select 1 from person where organisation_id = id)`,
    [organisationIds],
  );
  return new Set(rows.map(({ id }) => id));
}
