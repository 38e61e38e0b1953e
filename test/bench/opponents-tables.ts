import { createHash } from 'node:crypto';
import pg from 'pg';
import { explainReason, type Reason } from '#matching';

// What both GraphQL opponents read: prepared statements over the same tables, a page of rows and, by their ids, what
// stands beside them.
export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

export async function rows<T>(name: string, text: string, values: unknown[]): Promise<T[]> {
  return (await pool.query({ name, text, values })).rows as T[];
}

export interface Asking {
  allianceId: string;
  role: string;
}

export async function whoAsks(authorization = ''): Promise<Asking | null> {
  const hash = createHash('sha256').update(authorization.replace('Bearer ', '')).digest();
  const [asking] = await rows<Asking>(
    'who',
    `select o.alliance_id as "allianceId", o.kind as role from session s join account a on a.id = s.account_id
       join person p on p.id = a.id join organisation o on o.id = p.organisation_id
     where s.token_hash = $1 and s.ended_at is null and s.expires_at > now() and a.closed_at is null`,
    [hash],
  );
  return asking ?? null;
}

/** The staff who ask; throws for anybody else. */
export function staff(asking: Asking | null): Asking {
  if (asking?.role !== 'ORGANISER') throw new Error('UNAUTHENTICATED');
  return asking;
}

const range = (from: string | null, to: string | null) => (from === null ? null : { from, to });
const page = (found: { total: string }[]) => {
  const total = Number(found[0]?.total ?? 0);
  return { total, endCursor: found.length > 0 ? String(found.length) : null, hasNext: found.length < total };
};

interface Goods {
  id: string;
  quantityFrom: string | null;
  quantityTo: string | null;
  period: string | null;
}
interface Priced {
  priceFrom: string | null;
  priceTo: string | null;
}
const goods = (
  row: string,
) => `${row}.id, ${row}.unit, ${row}.months, trim_scale(${row}.quantity_from) as "quantityFrom",
  trim_scale(${row}.quantity_to) as "quantityTo", ${row}.quantity_period as period`;
const prices = `o.price_from as "priceFrom", o.price_to as "priceTo"`;
const withQuantity = <T extends Goods>(row: T) => ({
  ...row,
  quantity:
    row.quantityFrom === null ? null : { from: row.quantityFrom, to: row.quantityTo, period: row.period },
});
const withPrice = <T extends Goods & Priced>(row: T) => ({
  ...withQuantity(row),
  price: range(row.priceFrom, row.priceTo),
});

type OfferRow = Goods & Priced & { total: string; organisationId: string; productId: string };

export async function offerPage({ allianceId }: Asking, eventId: string, first: number) {
  const found = await rows<OfferRow>(
    'offers',
    `select ${goods('o')}, ${prices}, p.name as product, p.category, p.description, trim_scale(o.kg_per_unit) as "kgPerUnit",
       trim_scale(o.min_order) as "minOrder", o.packaging, o.delivery, o.province, o.status, o.version,
       o.updated_at as "updatedAt", o.organisation_id as "organisationId", o.product_id as "productId",
       count(*) over () as total
     from offer o join product p on p.id = o.product_id join event_offer e on e.offer_id = o.id
     where e.event_id = $1 and e.alliance_id = $2 order by o.created_at desc, o.id limit $3`,
    [eventId, allianceId, first],
  );
  return { items: found.map(withPrice), page: page(found) };
}

export const suppliers = (ids: readonly string[]) =>
  rows<{ id: string }>('suppliers', `select id, name, province from organisation where id = any($1)`, [ids]);

export const certificates = (productIds: readonly string[]) =>
  rows<{ productId: string }>(
    'certificates',
    `select id, kind, state, number, issuer, valid_until::text as "validUntil", product_id as "productId"
     from certificate where product_id = any($1) order by kind`,
    [productIds],
  );

interface MatchRow {
  total: string;
  offerId: string;
  demandId: string;
  reasons: Reason[];
}

export async function matchPage({ allianceId }: Asking, eventId: string, first: number) {
  const found = await rows<MatchRow>(
    'matches',
    `select m.offer_id as "offerId", m.demand_id as "demandId", m.score, m.reasons, coalesce(x.decision, 'NONE') as decision,
       x.reason as "decisionReason", count(*) over () as total,
       case when x.decision is distinct from 'BARRED' then (row_number() over (
         partition by m.demand_id, x.decision is distinct from 'BARRED' order by m.score desc, m.offer_id))::int end as rank,
       case when r.id is null then 'NOT_RELEASED'
         when r.judged = md5(m.score::text || m.reasons::text) and x.decision is distinct from 'BARRED' then 'RELEASED'
         else 'CHANGED_SINCE' end as released
     from match m join event e on e.id = m.event_id and e.alliance_id = $2
       join offer o on o.id = m.offer_id and o.status = 'LISTED' join demand d on d.id = m.demand_id and d.status = 'LISTED'
       left join match_decision x on (x.event_id, x.demand_id, x.offer_id) = (m.event_id, m.demand_id, m.offer_id)
       left join released_match r on (r.event_id, r.demand_id, r.offer_id) = (m.event_id, m.demand_id, m.offer_id)
         and r.withdrawn_at is null
     where m.event_id = $1 order by m.score desc, m.demand_id, rank, m.offer_id limit $3`,
    [eventId, allianceId, first],
  );
  const items = found.map((row) => ({
    ...row,
    reasons: row.reasons.map((reason) => ({ ...reason, text: explainReason(reason, 'ORGANISER') })),
  }));
  return { items, page: page(found) };
}

export const offerGists = async (ids: readonly string[]) =>
  (
    await rows<Goods & Priced>(
      'gists',
      `select ${goods('o')}, ${prices}, p.name as product, s.name as supplier, coalesce(o.province, s.province) as province
       from offer o join product p on p.id = o.product_id join organisation s on s.id = o.organisation_id where o.id = any($1)`,
      [ids],
    )
  ).map(withPrice);

export const demandGists = async (ids: readonly string[]) =>
  (
    await rows<Goods>(
      'demands',
      `select ${goods('d')}, d.wanted, b.name as distributor, coalesce(d.province, b.province) as province
       from demand d join organisation b on b.id = d.organisation_id where d.id = any($1)`,
      [ids],
    )
  ).map(withQuantity);

/** The rows in the order of the keys they belong to. */
export function inOrder<T>(
  keys: readonly string[],
  found: readonly T[],
  keyOf: (row: T) => string,
): (T | null)[] {
  const byKey = new Map(found.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** The rows of each key. */
export function grouped<T>(keys: readonly string[], found: readonly T[], keyOf: (row: T) => string): T[][] {
  const byKey = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const row of found) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}
