import type { DataSource, EntityManager } from 'typeorm';
import { asTable } from './copy-rows.js';
import { sides, type Side, type Worked } from './side.js';
import { knowledgeName } from '../knowledge-name.js';

type Source = Pick<DataSource | EntityManager, 'query'>;

/** Facts of which nothing, or something older, was worked out; `mark` names them. */
interface StaleFacts {
  id: string;
  facts: string;
  mark: string;
}
export type WorkedFacts = Worked & { id: string; mark: string };

/**
 * Of the next `most` listed offers or demands of an event by id, from after `after` to `to`: those worked out from other
 * facts or by other knowledge than now. `last` is where to go on, null at the end.
 */
export async function nextStale(
  source: Source,
  eventId: string,
  side: Side,
  { after, from, to, most }: { after: string | null; from: string; to: string; most: number },
): Promise<{ stale: StaleFacts[]; last: string | null }> {
  const { item, facts } = sides[side];
  const rows: { id: string; facts: string | null; mark: string | null }[] = await source.query(
    `with listed as materialized (
       select id, facts::text as facts from (${facts}) as every
       where ($3::uuid is null or id > $3) and id between $4 and $5 order by id limit $6)
     select l.id, case when p.facts is null then l.facts end as facts,
       case when p.facts is null then md5(l.facts) end as mark
     from listed l left join prepared_${item} p
       on p.${item}_id = l.id and p.knowledge = $2 and p.facts = md5(l.facts)
     order by l.id`,
    [eventId, knowledgeName, after, from, to, most],
  );
  const stale = rows.filter((row): row is StaleFacts => row.facts !== null);
  return { stale, last: rows.length < most ? null : (rows.at(-1)?.id ?? null) };
}

/** SQL: those listed in event $1 among ids $3 that were worked out from other facts or by other knowledge than $2. */
const stale = ({ item, facts }: (typeof sides)[Side]) =>
  `(with listed as materialized (
      select id, facts::text as facts from (${facts}) as every where id = any ($3))
    select l.id, l.facts, md5(l.facts) as mark from listed l
    where not exists (select from prepared_${item} p
      where p.${item}_id = l.id and p.knowledge = $2 and p.facts = md5(l.facts))) as stale`;

/** Of some items of an event, the listed ones that were worked out from other facts or by other knowledge than now. */
export const staleAmong = (
  source: Source,
  eventId: string,
  side: Side,
  ids: readonly string[],
): Promise<StaleFacts[]> =>
  source.query(`select id, facts, mark from ${stale(sides[side])}`, [eventId, knowledgeName, ids]);

/** Writes those down as changed. */
export const markStale = (
  source: Source,
  eventId: string,
  side: Side,
  ids: readonly string[],
): Promise<unknown> =>
  source.query(
    `insert into match_due (event_id, side, item_id) select $1, $4, id from ${stale(sides[side])} on conflict do nothing`,
    [eventId, knowledgeName, ids, side],
  );

export const worked = (side: Side, { id, facts, mark }: StaleFacts): WorkedFacts => ({
  ...sides[side].work(facts),
  id,
  mark,
});

/** Stores what was worked out, in the transaction of `manager`; by id, so that no two who store the same wait for each other. */
export async function storeWorked(manager: EntityManager, side: Side, rows: readonly WorkedFacts[]) {
  if (rows.length === 0) return;
  const { item } = sides[side];
  const columns = { id: 'uuid', mark: 'text', prepared: 'text', keys: 'text[]' } as const;
  const cells = rows.map(({ id, mark, prepared, keys }) => [id, mark, prepared, keys]);
  const { table, added } = await asTable(manager, 'worked', columns, cells, 2);
  await manager.query(
    `insert into prepared_${item} as p (${item}_id, knowledge, facts, prepared, keys)
     select worked.id, $1, mark, prepared, keys from ${table} join ${item} i on i.id = worked.id
     order by worked.id
     on conflict (${item}_id) do update set knowledge = excluded.knowledge, facts = excluded.facts,
       prepared = excluded.prepared, keys = excluded.keys`,
    [knowledgeName, ...added],
  );
}
