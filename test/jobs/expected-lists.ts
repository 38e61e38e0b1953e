import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { DataSource } from 'typeorm';
import { demandFacts } from '#buyers';
import {
  defaultWeights,
  leastOpenScore,
  leastScore,
  lensOf,
  prepareDemand,
  prepareOffer,
  scorePair,
  type Weights,
} from '#matching';
import { offerFacts } from '#products';

interface List {
  ids: string[];
  scores: number[];
  matched: number;
}
type Partner = { id: string; score: number };
const listed = 20;

const stored = (
  source: DataSource,
  eventId: string,
  item: 'offer' | 'demand',
): Promise<(List & { id: string })[]> =>
  source.query(
    `select ${item}_id as id, ${item === 'offer' ? 'demand_ids' : 'offer_ids'} as ids, scores, matched
     from ${item}_list where event_id = $1 order by ${item}_id`,
    [eventId],
  );

/** SHA-256 of every list of an event, by id. */
export async function shaOfLists(source: DataSource, eventId: string): Promise<string> {
  const hash = createHash('sha256');
  for (const item of ['demand', 'offer'] as const) {
    for (const { id, ids, scores, matched } of await stored(source, eventId, item)) {
      hash.update(`${item} ${id} ${ids.join()} ${scores.join()} ${matched}\n`);
    }
  }
  return hash.digest('hex');
}

/**
 * Compares the lists that stand for an event with a computation of every pair here and now by the readable formula.
 * Answers how many pairs match and how many are ruled out, and a sentence for each difference.
 */
export async function compareLists(
  source: DataSource,
  eventId: string,
  weights: Weights = defaultWeights,
): Promise<{ matched: number; vetoed: number; differences: string[] }> {
  const offers = (await offerFacts(source, eventId)).map(prepareOffer);
  const demands = (await demandFacts(source, eventId)).map(prepareDemand);
  const ofDemand = new Map<string, Partner[]>(demands.map(({ id }) => [id, []]));
  const ofOffer = new Map<string, Partner[]>(offers.map(({ id }) => [id, []]));
  let matched = 0;
  for (const demand of demands) {
    for (const offer of offers) {
      const lens = lensOf(demand, offer.text, offer.features.measure);
      const pair = lens && scorePair(demand.features, lens, offer.features, weights);
      if (!pair || pair.veto) continue;
      if (pair.score >= leastScore(weights)) {
        matched++;
        ofDemand.get(demand.id)?.push({ id: offer.id, score: pair.score });
      }
      if (pair.openScore >= leastOpenScore(weights)) {
        ofOffer.get(offer.id)?.push({ id: demand.id, score: pair.openScore });
      }
    }
  }
  const differences = [
    ...(await differing(source, eventId, 'demand', ofDemand)),
    ...(await differing(source, eventId, 'offer', ofOffer)),
  ];
  return { matched, vetoed: offers.length * demands.length - matched, differences };
}

async function differing(
  source: DataSource,
  eventId: string,
  item: 'offer' | 'demand',
  expected: Map<string, Partner[]>,
): Promise<string[]> {
  const differences: string[] = [];
  const left = new Map(expected);
  for (const { id, ...list } of await stored(source, eventId, item)) {
    const partners = left.get(id);
    left.delete(id);
    if (!partners) differences.push(`${item} ${id}: a list too many`);
    else if (!isDeepStrictEqual(list, best(partners))) differences.push(`${item} ${id}: its list is wrong`);
  }
  for (const id of left.keys()) differences.push(`${item} ${id}: its list is lost`);
  return differences;
}

function best(partners: Partner[]): List {
  const sorted = [...partners].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, listed);
  return {
    ids: sorted.map(({ id }) => id),
    scores: sorted.map(({ score }) => score),
    matched: partners.length,
  };
}
