import {
  keysOfDemand,
  keysOfOffer,
  lensesOf,
  loadDemand,
  loadOffer,
  type Lens,
  type OfferText,
  type PreparedDemand,
  type PreparedOffer,
} from '#matching';
import type { Source } from './prepared.js';
import { knowledgeName } from '../knowledge-name.js';

export interface Candidate {
  demand: PreparedDemand;
  offer: PreparedOffer;
  lens: Lens;
}

interface Row {
  id: string;
  prepared: string;
}

/** SQL: the prepared ones of a noun in event $1 that are listed, of the ids given or sharing a key with those of the other noun. */
const listed = (noun: 'offer' | 'demand', own: string, other: string, others: string) => `(
  select coalesce(json_agg(json_build_object('id', x.id, 'prepared', p.prepared) order by x.search, x.id), '[]')
  from event_${noun} e join (${noun === 'demand' ? 'select id, status, search from demand' : `select o.id, status, p.search from offer o join product p on p.id = o.product_id`}) x
    on x.id = e.${noun}_id and x.status = 'LISTED'
  join prepared_${noun} p on p.${noun}_id = x.id and p.knowledge = $2
  where e.event_id = $1 and (${own}::uuid[] is null or x.id = any (${own}))
    and (${others}::uuid[] is null or p.keys && array(
      select distinct key from prepared_${other} q, unnest(q.keys) as key where q.${other}_id = any (${others}))))`;

const statement = `select ${listed('offer', '$3', 'demand', '$4')} as offers,
  ${listed('demand', '$4', 'offer', '$3')} as demands`;

/**
 * Offers and demands of an event that a run has prepared, in the order of their names: those given (null: all of them)
 * and whatever on the other side may be of the same product.
 */
export async function candidates(
  source: Source,
  eventId: string,
  only: { offerIds?: readonly string[] | null; demandIds?: readonly string[] | null },
): Promise<{ offers: PreparedOffer[]; demands: PreparedDemand[] }> {
  const [rows] = await source.query(statement, [
    eventId,
    knowledgeName,
    only.offerIds ?? null,
    only.demandIds ?? null,
  ]);
  const texts = new Map<string, OfferText>();
  return {
    offers: (rows.offers as Row[]).map(({ id, prepared }) => loadOffer(id, prepared, texts)),
    demands: (rows.demands as Row[]).map(({ id, prepared }) => loadDemand(id, prepared)),
  };
}

/** The pairs of the same product among them, demand by demand. */
export function* sameProduct(
  demands: readonly PreparedDemand[],
  offers: readonly PreparedOffer[],
): Generator<Candidate> {
  const byKey = new Map<string, PreparedOffer[]>();
  for (const offer of offers) {
    for (const key of keysOfOffer(offer.text)) {
      const those = byKey.get(key);
      if (those) those.push(offer);
      else byKey.set(key, [offer]);
    }
  }
  for (const demand of demands) {
    const lensFor = lensesOf(demand);
    for (const offer of new Set(keysOfDemand(demand).flatMap((key) => byKey.get(key) ?? []))) {
      const lens = lensFor(offer);
      if (lens) yield { demand, offer, lens };
    }
  }
}
