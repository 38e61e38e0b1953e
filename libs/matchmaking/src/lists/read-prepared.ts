import type { DataSource, EntityManager } from 'typeorm';
import {
  loadDemand,
  loadFeatures,
  loadOfferForScan,
  loadText,
  type OfferText,
  type PreparedDemand,
  type ScannedOffer,
} from '#matching';

type Source = Pick<DataSource | EntityManager, 'query'>;
/** From and to, both included. */
export type Range = readonly [string, string];

const offersAPortion = 5_000;
const demandsAPortion = 1_000;
export const every: Range = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/**
 * The listed offers of an event whose words are named within `words`, in portions by id. Words that many offers share
 * are read once and are one object.
 */
export async function* readOffers(
  source: Source,
  eventId: string,
  words: Range = every,
): AsyncGenerator<ScannedOffer[]> {
  const texts = new Map<string, OfferText>();
  for (let after: string | null = null; ;) {
    const rows: { id: string; words: string; features: string }[] = await source.query(
      `select o.id, p.words, split_part(p.prepared, E'\\n', 3) as features
       from event_offer e join offer o on o.id = e.offer_id join prepared_offer p on p.offer_id = e.offer_id
       where e.event_id = $1 and ($2::uuid is null or e.offer_id > $2) and o.status = 'LISTED'
         and p.words between $3 and $4
       order by e.offer_id limit $5`,
      [eventId, after, ...words, offersAPortion],
    );
    await readTexts(source, rows, texts);
    yield rows.map(({ id, words, features }) => {
      const text = texts.get(words);
      if (text === undefined) throw new Error(`Offer ${id} was worked out anew while it was read`);
      return { id, text, features: loadFeatures(features) };
    });
    if (rows.length < offersAPortion) return;
    after = rows.at(-1)?.id ?? null;
  }
}

/** Reads the words that `rows` name and `texts` does not hold yet by their name. */
async function readTexts(
  source: Source,
  rows: readonly { id: string; words: string }[],
  texts: Map<string, OfferText>,
): Promise<void> {
  const firsts = new Map(rows.filter(({ words }) => !texts.has(words)).map(({ id, words }) => [words, id]));
  if (firsts.size === 0) return;
  const found: { words: string; stored: string }[] = await source.query(
    `select words, split_part(prepared, E'\\n', 1) || E'\\n' || split_part(prepared, E'\\n', 2) as stored
     from prepared_offer where offer_id = any ($1)`,
    [[...firsts.values()]],
  );
  for (const { words, stored } of found) texts.set(words, loadText(stored));
}

/** The listed demands of an event by id within `ids`, in portions. */
export async function* readDemands(
  source: Source,
  eventId: string,
  ids: Range = every,
): AsyncGenerator<PreparedDemand[]> {
  for (let after: string | null = null; ;) {
    const rows: { id: string; prepared: string }[] = await source.query(
      `select d.id, p.prepared
       from event_demand e join demand d on d.id = e.demand_id join prepared_demand p on p.demand_id = e.demand_id
       where e.event_id = $1 and ($2::uuid is null or e.demand_id > $2) and d.status = 'LISTED'
         and e.demand_id between $3 and $4
       order by e.demand_id limit $5`,
      [eventId, after, ...ids, demandsAPortion],
    );
    yield rows.map(({ id, prepared }) => loadDemand(id, prepared));
    if (rows.length < demandsAPortion) return;
    after = rows.at(-1)?.id ?? null;
  }
}

/** Of some offers of an event, those that are listed. */
export async function offersAmong(
  source: Source,
  eventId: string,
  ids: readonly string[],
): Promise<ScannedOffer[]> {
  const rows: { id: string; prepared: string }[] = await source.query(
    `select o.id, p.prepared
     from event_offer e join offer o on o.id = e.offer_id join prepared_offer p on p.offer_id = e.offer_id
     where e.event_id = $1 and o.status = 'LISTED' and e.offer_id = any ($2)`,
    [eventId, ids],
  );
  return rows.map(({ id, prepared }) => loadOfferForScan(id, prepared, new Map()));
}

/** Of some demands of an event, those that are listed. */
export async function demandsAmong(
  source: Source,
  eventId: string,
  ids: readonly string[],
): Promise<PreparedDemand[]> {
  const rows: { id: string; prepared: string }[] = await source.query(
    `select d.id, p.prepared
     from event_demand e join demand d on d.id = e.demand_id join prepared_demand p on p.demand_id = e.demand_id
     where e.event_id = $1 and d.status = 'LISTED' and e.demand_id = any ($2)`,
    [eventId, ids],
  );
  return rows.map(({ id, prepared }) => loadDemand(id, prepared));
}
