import { type Lens, lensOfFit, productPoints } from '../lens.js';
import type { OfferText, PreparedDemand } from '../prepare.js';
import { fitInWords, type ProductFit, readingFit, readsWords } from '../product.js';
import { BLOCK_OFFERS } from './layout.js';
import type { OfferReading, Range } from './offer-readings.js';

/** A lens and the range of offers it is for. */
export interface FoundLens {
  range: number;
  lens: Lens;
  /** Where they differ by their own words: of the product, by place in whole blocks; 0 for another product. Null: the lens's. */
  points: Uint8Array | null;
}

/** What a demand makes of the offers of one reading, by their measures. */
export function lensesOver(
  demand: PreparedDemand,
  reading: OfferReading,
  ranges: Iterable<Range>,
): FoundLens[] {
  const fit = readingFit(demand, reading.text);
  if (fit === null) return [];
  const isOne = reading.isOneText || !readsWords(demand, fit);
  const whole = isOne ? fitInWords(demand, reading.text, fit) : fit;
  if (whole === null) return [];
  const byText = isOne ? [] : reading.shared.texts.map((text) => text && pointsInWords(demand, text, fit));
  return Array.from(ranges, (range) => ({
    range: range.number,
    lens: lensOfFit(demand, reading.text, range.measure, whole),
    points: isOne ? null : pointsByPlace(range, byText),
  }));
}

/** None where all of so many offers are another product; without points by place where all have the same. */
export function toScan(found: FoundLens, offers: number): FoundLens[] {
  const { range, lens, points } = found;
  if (points === null) return [found];
  const [first = 0] = points;
  if (points.subarray(0, offers).some((other) => other !== first)) return [found];
  return first === 0 ? [] : [{ range, lens: { ...lens, product: first }, points: null }];
}

/** Points of the product for an offer of a reading that fits so, 0 for another product. */
export function pointsInWords(demand: PreparedDemand, text: OfferText, fit: ProductFit): number {
  const inWords = fitInWords(demand, text, fit);
  return inWords === null ? 0 : productPoints(inWords);
}

function pointsByPlace({ said, blocks }: Range, byText: readonly (number | undefined)[]): Uint8Array {
  const points = new Uint8Array(blocks.length * BLOCK_OFFERS);
  for (let place = 0; place < said.length; place += 1) points[place] = byText[said[place] ?? 0] ?? 0;
  return points;
}
