import { ancestorsOf, goods, kindOf } from './goods.js';
import type { OfferText, PreparedDemand } from './prepare.js';

/** Of every offer, for a demand whose own words leave open what it is after. */
const ANY = '*';
/** Of every offer whose name names no good surely, for every demand. */
const UNSURE = '?';

/**
 * Keys of an offer's and of a demand's words: two that can be of the same product share one, so whoever looks for
 * partners need only look among those. The other way round it does not hold.
 */
export function keysOfOffer(text: OfferText): string[] {
  const keys = new Set([ANY]);
  if (!text.sure || text.goods.length === 0) keys.add(UNSURE);
  for (const good of text.goods.flatMap((one) => [...one.goods, ...one.madeOf])) {
    keys.add(`=${name(good)}`).add(`~${name(kindOf(good))}`);
    for (const wider of ancestorsOf(good)) keys.add(`<${name(wider)}`);
  }
  return [...keys];
}

export function keysOfDemand(demand: PreparedDemand): string[] {
  const keys = new Set([UNSURE]);
  if (!demand.sure || demand.wanted.length === 0) keys.add(ANY);
  for (const good of demand.wanted.flatMap((one) => one.goods)) {
    keys.add(`<${name(good)}`).add(`~${name(kindOf(good))}`);
    for (const wider of ancestorsOf(good)) keys.add(`=${name(wider)}`);
  }
  return [...keys];
}

function name(good: number): string {
  return goods[good]?.key ?? '';
}
