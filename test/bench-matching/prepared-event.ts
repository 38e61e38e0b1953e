import {
  engineParts,
  type Lens,
  lensOf,
  loadOffer,
  type OfferText,
  OfferColumns,
  prepareDemand,
  type PreparedDemand,
  prepareOffer,
  type PreparedOffer,
  storeOffer,
} from '#matching';
import { madeUpEvent, type MadeUpEvent } from './made-up.js';

/** A made-up event, and all that every side of the benchmark is given. */
export interface PreparedEvent {
  made: MadeUpEvent;
  offers: PreparedOffer[];
  /** Those of like goods after each other, as a scan takes them. */
  demands: PreparedDemand[];
  columns: OfferColumns;
  /** Of each demand, in the same order. */
  lenses: engineParts.FoundLens[][];
  /** Of each offer: a number for its words and measure. */
  words: number[];
}

export function prepareEvent(
  seed: number,
  size: { offers: number; demands: number },
  say: (line: string) => void,
): PreparedEvent {
  const made = madeUpEvent(seed, size);
  say(`made up ${size.offers} offers and ${size.demands} demands`);
  const offers = sharingWords(made.offers.map(prepareOffer));
  const demands = engineParts.inOrderOfWords(made.demands.map(prepareDemand));
  say('prepared them');
  const columns = OfferColumns.of(offers);
  const lenses = demands.map((demand) => columns.lensesToScan(demand));
  say('found what each demand makes of each reading');
  const numbers = new Map<string, number>();
  const words = made.offers.map(({ product, description, supplier, province, category }, at) => {
    const { measure } = offers[at]?.features ?? {};
    const said = JSON.stringify([product, description, supplier, province, category, measure]);
    const number = numbers.get(said) ?? numbers.size;
    numbers.set(said, number);
    return number;
  });
  return { made, offers, demands, columns, lenses, words };
}

/** What a demand makes of offers by their words' numbers, found without the engine. */
export function lensesByWords({ offers, words }: PreparedEvent, demand: PreparedDemand): Map<number, Lens> {
  const found = new Map<number, Lens | null>();
  offers.forEach(({ text, features }, at) => {
    const number = words[at] ?? 0;
    if (!found.has(number)) found.set(number, lensOf(demand, text, features.measure));
  });
  return new Map([...found].flatMap(([number, lens]) => (lens === null ? [] : [[number, lens] as const])));
}

/** Offers that say the same share one object, as they do where they are read from the database. */
function sharingWords(offers: readonly PreparedOffer[]): PreparedOffer[] {
  const texts = new Map<string, OfferText>();
  return offers.map((offer) => loadOffer(offer.id, storeOffer(offer), texts));
}
