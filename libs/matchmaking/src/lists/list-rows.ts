import type { EntityManager } from 'typeorm';
import { asTable } from './copy-rows.js';
import { sides, type Side } from './side.js';

/** The best partners of an offer or a demand, the best first, with their scores; `matched` counts all without a veto. */
export interface PartnerList {
  id: string;
  ids: readonly string[];
  scores: readonly number[];
  matched: number;
}

/** Writes lists of an event where they changed, in the transaction of `manager`; what has left the event is passed over. */
export async function writeLists(
  manager: EntityManager,
  eventId: string,
  side: Side,
  lists: readonly PartnerList[],
): Promise<void> {
  if (lists.length === 0) return;
  const { item, partners } = sides[side];
  const columns = { id: 'uuid', ids: 'uuid[]', scores: 'int[]', matched: 'int' } as const;
  const cells = lists.map(({ id, ids, scores, matched }) => [id, ids, scores, matched]);
  const { table, added } = await asTable(manager, 'listed', columns, cells, 2);
  await manager.query(
    `insert into ${item}_list as l (event_id, ${item}_id, ${partners}, scores, matched)
     select $1, listed.id, ids, scores, matched from ${table}
     join event_${item} e on e.event_id = $1 and e.${item}_id = listed.id
     on conflict (event_id, ${item}_id) do update set ${partners} = excluded.${partners}, scores = excluded.scores,
       matched = excluded.matched
     where (l.${partners}, l.scores, l.matched) is distinct from (excluded.${partners}, excluded.scores, excluded.matched)`,
    [eventId, ...added],
  );
}

/** Takes away the lists of some items. */
export async function takeLists(
  manager: EntityManager,
  eventId: string,
  side: Side,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const { item } = sides[side];
  await manager.query(`delete from ${item}_list where event_id = $1 and ${item}_id = any ($2)`, [
    eventId,
    ids,
  ]);
}

/** Takes away the lists of what is no longer listed in an event. */
export async function dropLists(manager: EntityManager, eventId: string): Promise<void> {
  for (const { item } of Object.values(sides)) {
    await manager.query(
      `delete from ${item}_list l using ${item} i
       where l.event_id = $1 and i.id = l.${item}_id and i.status <> 'LISTED'`,
      [eventId],
    );
  }
}
