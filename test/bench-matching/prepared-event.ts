import {
  engineParts,
  OfferColumns,
  prepareDemand,
  type PreparedDemand,
  prepareOffer,
  type PreparedOffer,
} from '#matching';
import { madeUpEvent, type MadeUpEvent } from './made-up.js';

/** A made-up event, and all that every side of the benchmark is given: features, and each demand's lenses. */
export interface PreparedEvent {
  made: MadeUpEvent;
  offers: PreparedOffer[];
  /** Those of like goods after each other, as a scan takes them. */
  demands: PreparedDemand[];
  columns: OfferColumns;
  /** Of each demand, in the same order. */
  lenses: engineParts.FoundLens[][];
}

export function prepareEvent(
  seed: number,
  size: { offers: number; demands: number },
  say: (line: string) => void,
): PreparedEvent {
  const made = madeUpEvent(seed, size);
  say(`made up ${size.offers} offers and ${size.demands} demands`);
  const offers = made.offers.map(prepareOffer);
  const demands = engineParts.inOrderOfWords(made.demands.map(prepareDemand));
  say('prepared them');
  const columns = OfferColumns.of(offers);
  const lenses = demands.map((demand) => columns.lensesFor(demand));
  say('found what each demand makes of each words');
  return { made, offers, demands, columns, lenses };
}
