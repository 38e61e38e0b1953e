import { createHash } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';
import { foundPairs, judgedNow, type PairRow } from './judged.js';
import { listening } from './side.js';

// The least that answers the same: one route a screen, one prepared statement that knows who asks and makes the JSON.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const server = fastify();

const me = `me as (select o.alliance_id from session s join account a on a.id = s.account_id join person p on p.id = a.id
  join organisation o on o.id = p.organisation_id and o.kind = 'ORGANISER'
  where s.token_hash = $1 and s.ended_at is null and s.expires_at > now() and a.closed_at is null)`;
const quantity = (row: string) => `case when ${row}.quantity_from is not null then json_build_object(
  'from', trim_scale(${row}.quantity_from)::text, 'to', trim_scale(${row}.quantity_to)::text, 'period', ${row}.quantity_period) end`;
const price = `case when o.price_from is not null then json_build_object('from', o.price_from, 'to', o.price_to) end`;
/** The answer of a query `name` whose rows are `row`, out of `found` and the first of them, `wanted` as `w`. */
const answer = (
  name: string,
  row: string,
  order: string,
) => `select json_build_object('data', json_build_object('${name}',
  json_build_object('items', coalesce(json_agg(${row} order by ${order}), '[]'), 'page', json_build_object(
    'total', (select count(*) from found), 'endCursor', case when count(*) > 0 then count(*)::text end,
    'hasNext', count(*) < (select count(*) from found))))) as answer`;

const offers = `with ${me}, found as (
    select o.id, o.created_at from offer o join event_offer e on e.offer_id = o.id and e.event_id = $2
      join me on me.alliance_id = e.alliance_id),
  wanted as (select * from found order by created_at desc, id limit $3)
  ${answer(
    'offers',
    `json_build_object('id', o.id, 'product', p.name, 'category', p.category, 'description', p.description, 'unit', o.unit,
    'kgPerUnit', trim_scale(o.kg_per_unit)::text, 'quantity', ${quantity('o')}, 'months', o.months, 'price', ${price},
    'minOrder', trim_scale(o.min_order)::text, 'packaging', o.packaging, 'delivery', o.delivery, 'province', o.province,
    'status', o.status, 'version', o.version,
    'updatedAt', to_char(o.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'supplier', json_build_object('id', s.id, 'name', s.name, 'province', s.province),
    'certificates', coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'state', c.state,
      'number', c.number, 'issuer', c.issuer, 'validUntil', c.valid_until) order by c.kind)
      from certificate c where c.product_id = p.id), '[]'))`,
    'w.created_at desc, w.id',
  )}
  from wanted w join offer o on o.id = w.id join product p on p.id = o.product_id join organisation s on s.id = o.organisation_id`;

const matches = `with ${me}, found as (${foundPairs}),
  wanted as (select * from found order by score desc nulls last, demand_id, rank, offer_id limit $3)
  ${answer(
    'matches',
    `json_build_object('offer', json_build_object('id', o.id, 'product', p.name, 'supplier', s.name,
      'province', coalesce(o.province, s.province), 'unit', o.unit, 'price', ${price}, 'quantity', ${quantity('o')}, 'months', o.months,
      'prepared', po.prepared),
    'demand', json_build_object('id', d.id, 'wanted', d.wanted, 'distributor', b.name,
      'province', coalesce(d.province, b.province), 'unit', d.unit, 'quantity', ${quantity('d')}, 'months', d.months,
      'prepared', pd.prepared),
    'score', w.score, 'rank', w.rank, 'decision', w.decision, 'decisionReason', w.reason, 'released', w.released)`,
    'w.score desc nulls last, w.demand_id, w.rank, w.offer_id',
  )}
  from wanted w join offer o on o.id = w.offer_id join product p on p.id = o.product_id
    join organisation s on s.id = o.organisation_id join demand d on d.id = w.demand_id
    join organisation b on b.id = d.organisation_id
    join prepared_offer po on po.offer_id = o.id join prepared_demand pd on pd.demand_id = d.id`;

const goods = `jsonb_to_recordset(t.terms->'goods') as g (goods text, quantity numeric, unit text, "kgPerUnit" numeric, price numeric)`;
const totals = (
  which: string,
) => `(select json_build_object('mous', count(*), 'value', coalesce(sum(value), 0),
    'withValue', count(value), 'tonnes', (select coalesce(trim_scale(sum(quantity * weight) / 1000), 0)::text from line where ${which}),
    'otherUnits', (select coalesce(json_agg(json_build_object('unit', unit, 'quantity', quantity) order by unit), '[]')
      from (select unit, trim_scale(sum(quantity))::text as quantity from line
        where ${which} and weight is null and unit is not null group by unit) as units))
  from paper where ${which} and status <> 'LISTED')`;

const board = `with ${me}, paper as (
    select m.*, t.terms, coalesce((t.terms->>'statedValue')::numeric, (select sum(round(g.quantity * g.price)) from ${goods}
      having count(*) = count(g.quantity * g.price))) as value
    from mou m join me on me.alliance_id = m.alliance_id
      join mou_text t on t.mou_id = m.id and t.version = m.text_version
    where m.event_id = $2 and m.status in ('LISTED', 'SIGNED', 'COMPLETE')),
  line as (
    select t.partnership, g.quantity, g.unit, case g.unit when 'g' then 0.001 when 'lạng' then 0.1 when 'kg' then 1
      when 'yến' then 10 when 'tạ' then 100 when 'tấn' then 1000 else g."kgPerUnit" end as weight
    from paper t, ${goods} where t.status <> 'LISTED' and g.quantity is not null)
  select json_build_object('data', json_build_object('signingBoard', json_build_object(
    'event', json_build_object('id', e.id, 'name', e.name, 'heldOn', e.held_on, 'place', e.place),
    'currentMouId', (select current_mou_id from signing_board where event_id = e.id),
    'rows', (select coalesce(json_agg(json_build_object('mouId', t.id, 'number', t.number, 'stageOrder', t.stage_order,
        'title', t.terms->>'title', 'status', t.status, 'partnership', t.partnership, 'value', t.value,
        'goods', (select json_agg(json_build_object('goods', g.goods, 'quantity', trim_scale(g.quantity)::text,
          'unit', g.unit, 'value', round(g.quantity * g.price))) from ${goods}),
        'parties', (select json_agg(json_build_object('organisation', coalesce(named.name, o.name), 'role', p.role,
            'signatory', case when n.erased_at is null and exists (select from consent k where k.person_id = n.id
              and k.purpose = 'SIGNING' and k.withdrawn_at is null) then n.full_name end,
            'position', case when s.id is null then p.position else s.position end, 'mustSign', p.must_sign,
            'signed', s.id is not null) order by p.place)
          from mou_party p join organisation o on o.id = p.organisation_id
            left join jsonb_to_recordset(t.terms->'parties') as named ("organisationId" uuid, name text)
              on named."organisationId" = p.organisation_id
            left join mou_signature s on s.mou_id = p.mou_id and s.organisation_id = p.organisation_id and s.reversed_at is null
            left join person n on n.id = coalesce(s.person_id, p.person_id)
          where p.mou_id = t.id and p.text_version = t.text_version)) order by t.stage_order), '[]') from paper t),
    'total', ${totals('true')}, 'newPartners', ${totals(`partnership = 'NEW'`)},
    'existingPartners', ${totals(`partnership = 'EXISTING'`)}))) as answer
  from event e join me on me.alliance_id = e.alliance_id where e.id = $2`;

interface Asked {
  Body: { variables: { eventId: string; page?: { first: number } } };
  Headers: { authorization?: string };
}
type Answer = { data: { matches: { items: PairRow[] } } };

const read = async (
  name: string,
  text: string,
  { eventId, page }: Asked['Body']['variables'],
  authorization = '',
) => {
  const hash = createHash('sha256').update(authorization.replace('Bearer ', '')).digest();
  const { rows } = await pool.query({
    name,
    text,
    values: page ? [hash, eventId, page.first] : [hash, eventId],
  });
  return rows[0].answer as Answer;
};

server.post<Asked>('/offers', ({ body, headers }) =>
  read('offers', offers, body.variables, headers.authorization),
);

server.post<Asked>('/board', ({ body, headers }) =>
  read('board', board, body.variables, headers.authorization),
);

server.post<Asked>('/matches', async ({ body, headers }) => {
  const found = await read('matches', matches, body.variables, headers.authorization);
  for (const item of found.data.matches.items) {
    Object.assign(item, judgedNow(item));
    for (const row of [item.offer, item.demand] as { prepared?: string }[]) delete row.prepared;
  }
  return found;
});

listening(await server.listen({ host: '127.0.0.1', port: 0 }));
