import type { DataSource, EntityManager } from 'typeorm';
import { demandFacts } from '#buyers';
import {
  knowledge,
  loadDemand,
  loadOffer,
  prepareDemand,
  prepareOffer,
  type PreparedDemand,
  type PreparedOffer,
} from '#matching';
import { offerFacts } from '#products';
import { Recent } from './recent.js';

export type Source = Pick<DataSource | EntityManager, 'query'>;
export interface Pair {
  demandId: string;
  offerId: string;
}
interface Stored {
  id: string;
  prepared: string | null;
}

/** What pages show again and again need not be read again; some 20 MiB each at most. */
const mostRecent = 2000;
const recentOffers = new Recent<PreparedOffer>(mostRecent);
const recentDemands = new Recent<PreparedDemand>(mostRecent);

/** The listed ones of an event among some, as the lists know them; what nobody prepared yet is prepared now. */
export async function preparedPairs(source: Source, eventId: string, pairs: readonly Pair[]) {
  const [{ offers, demands }] = await source.query(
    `select ${stored('offer')} as offers, ${stored('demand')} as demands`,
    [
      eventId,
      knowledge,
      once(pairs.map(({ offerId }) => offerId)),
      once(pairs.map(({ demandId }) => demandId)),
    ],
  );
  return {
    offers: await complete<PreparedOffer>(
      offers as Stored[],
      (id, text) => recentOffers.get(`${id}\n${text}`, () => loadOffer(id, text, new Map())),
      async (ids) => (await offerFacts(source, eventId, ids)).map(prepareOffer),
    ),
    demands: await complete<PreparedDemand>(
      demands as Stored[],
      (id, text) => recentDemands.get(`${id}\n${text}`, () => loadDemand(id, text)),
      async (ids) => (await demandFacts(source, eventId, ids)).map(prepareDemand),
    ),
  };
}

/** The same straight from the rows, for what may stand in an event that was never matched. */
export async function preparedNow(source: Source, eventId: string, pairs: readonly Pair[]) {
  const offers = await offerFacts(source, eventId, once(pairs.map(({ offerId }) => offerId)));
  const demands = await demandFacts(source, eventId, once(pairs.map(({ demandId }) => demandId)));
  return {
    offers: new Map(offers.map((facts) => [facts.id, prepareOffer(facts)])),
    demands: new Map(demands.map((facts) => [facts.id, prepareDemand(facts)])),
  };
}

const once = (ids: string[]) => [...new Set(ids)];

const stored = (noun: 'offer' | 'demand') => `(
  select coalesce(json_agg(json_build_object('id', x.id, 'prepared', p.prepared)), '[]')
  from event_${noun} e join ${noun} x on x.id = e.${noun}_id and x.status = 'LISTED'
  left join prepared_${noun} p on p.${noun}_id = x.id and p.knowledge = $2
  where e.event_id = $1 and x.id = any (${noun === 'offer' ? '$3' : '$4'}::uuid[]))`;

async function complete<T extends { id: string }>(
  rows: Stored[],
  load: (id: string, text: string) => T,
  prepare: (ids: string[]) => Promise<T[]>,
): Promise<Map<string, T>> {
  const missing = rows.flatMap(({ id, prepared }) => (prepared === null ? [id] : []));
  const made = missing.length > 0 ? await prepare(missing) : [];
  const loaded = rows.flatMap(({ id, prepared }) => (prepared === null ? [] : [load(id, prepared)]));
  return new Map([...loaded, ...made].map((one) => [one.id, one]));
}
