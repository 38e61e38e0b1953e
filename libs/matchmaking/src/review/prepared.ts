import type { DataSource, EntityManager } from 'typeorm';
import { demandFacts } from '#buyers';
import {
  loadDemand,
  loadOffer,
  prepareDemand,
  prepareOffer,
  type PreparedDemand,
  type PreparedOffer,
} from '#matching';
import { offerFacts } from '#products';
import type { DemandFacts, OfferFacts } from '#trade';
import { staleAmong } from '../lists/stale-facts.js';
import { Recent } from './recent.js';
import { knowledgeName } from '../knowledge-name.js';

export type Source = Pick<DataSource | EntityManager, 'query'>;
export interface Pair {
  demandId: string;
  offerId: string;
}
interface StoredOne {
  id: string;
  prepared: string | null;
}
export interface Stored {
  offers: StoredOne[];
  demands: StoredOne[];
}

/** What pages show again and again need not be read again; some 20 MiB each at most. */
const mostRecent = 2000;
const recentOffers = new Recent<PreparedOffer>(mostRecent);
const recentDemands = new Recent<PreparedDemand>(mostRecent);

export interface Prepared {
  offers: ReadonlyMap<string, PreparedOffer>;
  demands: ReadonlyMap<string, PreparedDemand>;
}

/** SQL: what is stored of the offers or demands of a set of ids; null: nothing by what is known now, parameter $n. */
export const storedAmong = (noun: 'offer' | 'demand', ids: string, known: string): string => `(
  select coalesce(json_agg(json_build_object('id', x.id, 'prepared', p.prepared)), '[]')
  from (${ids}) as x (id) left join prepared_${noun} p on p.${noun}_id = x.id and p.knowledge = ${known})`;
const listed = (noun: 'offer' | 'demand', ids: string) =>
  `select x.id from event_${noun} e join ${noun} x on x.id = e.${noun}_id and x.status = 'LISTED'
   where e.event_id = $1 and x.id = any (${ids}::uuid[])`;
const statement = `select ${storedAmong('offer', listed('offer', '$3'), '$2')} as offers,
  ${storedAmong('demand', listed('demand', '$4'), '$2')} as demands`;

/** The listed ones of an event among some, as their rows stand: what was worked out from older facts is worked out now. */
export async function preparedPairs(
  source: Source,
  eventId: string,
  pairs: readonly Pair[],
): Promise<Prepared> {
  const offerIds = once(pairs.map(({ offerId }) => offerId));
  const demandIds = once(pairs.map(({ demandId }) => demandId));
  const [found] = await source.query(statement, [eventId, knowledgeName, offerIds, demandIds]);
  // What nobody prepared yet is stale as well.
  const stored = (rows: readonly StoredOne[]) => rows.filter(({ prepared }) => prepared !== null);
  const { offers, demands } = await completed(source, eventId, {
    offers: stored((found as Stored).offers),
    demands: stored((found as Stored).demands),
  });
  for (const { facts } of await staleAmong(source, eventId, 'OFFER', offerIds)) {
    const now = prepareOffer(JSON.parse(facts) as OfferFacts);
    offers.set(now.id, now);
  }
  for (const { facts } of await staleAmong(source, eventId, 'DEMAND', demandIds)) {
    const now = prepareDemand(JSON.parse(facts) as DemandFacts);
    demands.set(now.id, now);
  }
  return { offers, demands };
}

/** What is stored, read; what nobody prepared yet is prepared now. */
export async function completed(source: Source, eventId: string, { offers, demands }: Stored) {
  return {
    offers: await complete<PreparedOffer>(
      offers,
      (id, text) => recentOffers.get(`${id}\n${text}`, () => loadOffer(id, text, new Map())),
      async (ids) => (await offerFacts(source, eventId, ids)).map(prepareOffer),
    ),
    demands: await complete<PreparedDemand>(
      demands,
      (id, text) => recentDemands.get(`${id}\n${text}`, () => loadDemand(id, text)),
      async (ids) => (await demandFacts(source, eventId, ids)).map(prepareDemand),
    ),
  };
}

const once = (ids: string[]) => [...new Set(ids)];

async function complete<T extends { id: string }>(
  rows: readonly StoredOne[],
  load: (id: string, text: string) => T,
  prepare: (ids: string[]) => Promise<T[]>,
): Promise<Map<string, T>> {
  const missing = rows.flatMap(({ id, prepared }) => (prepared === null ? [id] : []));
  const made = missing.length > 0 ? await prepare(missing) : [];
  const loaded = rows.flatMap(({ id, prepared }) => (prepared === null ? [] : [load(id, prepared)]));
  return new Map([...loaded, ...made].map((one) => [one.id, one]));
}
