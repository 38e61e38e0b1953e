import { createHash } from 'node:crypto';
import pg from 'pg';
import { foundPairs, judgedNow } from './judged.js';

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
  score: number | null;
  offered: string;
  wanted: string;
}

export async function matchPage({ allianceId }: Asking, eventId: string, first: number) {
  const found = await rows<MatchRow>(
    'matches',
    `with me as (select $1::uuid as alliance_id), found as (${foundPairs})
     select f.offer_id as "offerId", f.demand_id as "demandId", f.score, f.decision, f.reason as "decisionReason", f.rank,
       f.released, f.total, o.prepared as offered, d.prepared as wanted
     from (select *, count(*) over () as total from found order by score desc nulls last, demand_id, rank, offer_id limit $3) as f
       join prepared_offer o on o.offer_id = f.offer_id join prepared_demand d on d.demand_id = f.demand_id
     order by f.score desc nulls last, f.demand_id, f.rank, f.offer_id`,
    [allianceId, eventId, first],
  );
  const items = found.map(({ offered, wanted, ...row }) => ({
    ...row,
    ...judgedNow({
      score: row.score,
      offer: { id: row.offerId, prepared: offered },
      demand: { id: row.demandId, prepared: wanted },
    }),
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
