import type { EntityManager } from 'typeorm';
import { sides, type Side } from '../lists/side.js';

const itemsAPrepareShard = 5_000;
/** So that one takes a second or two. */
const pairsAShard = 125_000_000;
/** From here on several workers are worth their trouble. */
const manyPairs = 200_000;
const leastOfMany = 4;

const listed = (side: Side) => {
  const { item } = sides[side];
  return `event_${item} e join ${item} i on i.id = e.${item}_id and i.status = 'LISTED'`;
};

/** Cuts the listed items of a run's event into shards in which they are worked out. Answers how many. */
export async function cutPreparation(
  manager: EntityManager,
  run: { id: string; eventId: string },
): Promise<number> {
  let shards = 0;
  for (const [side, { item }] of Object.entries(sides)) {
    const cut: unknown[] = await manager.query(
      `insert into match_shard (run_id, number, step, side, from_id, to_id)
       select $1, $3 + tile + 1, 'PREPARE', $4, min(id::text)::uuid, max(id::text)::uuid
       from (select e.${item}_id as id, (row_number() over (order by e.${item}_id) - 1) / $5::int as tile
             from ${listed(side as Side)} where e.event_id = $2) as every
       group by tile returning 1`,
      [run.id, run.eventId, shards, side, itemsAPrepareShard],
    );
    shards += cut.length;
  }
  return shards;
}

/** How many shards a side of so many pairs is cut into. */
function shardsFor(pairs: number): number {
  return Math.max(pairs >= manyPairs ? leastOfMany : 1, Math.ceil(pairs / pairsAShard));
}

/**
 * Cuts what a run has to score: demands by id against all offers, and offers by their words, so that each words are
 * looked at in one shard, against all demands. Answers how many shards, and the pairs of one side.
 */
export async function cutScoring(
  manager: EntityManager,
  run: { id: string; eventId: string },
): Promise<{ shards: number; pairs: number }> {
  const [{ offers, demands }] = await manager.query(
    `select (select count(*)::int from ${listed('OFFER')} where e.event_id = $1) as offers,
       (select count(*)::int from ${listed('DEMAND')} where e.event_id = $1) as demands`,
    [run.eventId],
  );
  const pairs = (offers as number) * (demands as number);
  const tiles = shardsFor(pairs);
  const cut = await manager.query(
    `with first as (select coalesce(max(number), 0) as number from match_shard where run_id = $1),
     demands as (
       select e.demand_id as id, 1 as many from ${listed('DEMAND')} where e.event_id = $2),
     words as (
       select p.words as id, count(*)::int as many from ${listed('OFFER')}
       join prepared_offer p on p.offer_id = e.offer_id where e.event_id = $2 group by p.words),
     every as (
       select 'DEMAND' as side, *, sum(many) over (order by id) - many as before from demands
       union all select 'OFFER', *, sum(many) over (order by id) - many from words),
     tiles as (
       select side, before * $3::int / nullif(case side when 'DEMAND' then $4::int else $5::int end, 0) as tile,
         min(id::text)::uuid as from_id, max(id::text)::uuid as to_id, sum(many) as many
       from every group by side, tile)
     insert into match_shard (run_id, number, step, side, from_id, to_id, pairs)
     select $1, first.number + row_number() over (order by side, from_id), 'SCORE', side, from_id, to_id,
       many * case side when 'DEMAND' then $5::int else $4::int end
     from tiles, first returning 1`,
    [run.id, run.eventId, tiles, demands, offers],
  );
  return { shards: (cut as unknown[]).length, pairs };
}
