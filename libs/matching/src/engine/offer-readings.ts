import { keysOfDemand, keysOfOffer } from '../keys.js';
import type { OfferText, PreparedDemand } from '../prepare.js';
import { ByKey } from './by-key.js';
import { SharedTexts } from './shared-texts.js';

/** Offers of one reading in the same measure: what a lens is for. */
export interface Range {
  number: number;
  reading: OfferReading;
  measure: string;
  blocks: number[];
  /** What each of its offers says, by place: numbers in the reading's texts. */
  said: number[];
}

/** What some offers share of what is read of their words, by content. */
export interface OfferReading {
  content: string;
  /** Of one of its offers. */
  text: OfferText;
  /** Its offers all say the same: where a name names no good surely, every word may count. */
  isOneText: boolean;
  keys: readonly string[];
  ranges: Map<string, Range>;
  shared: SharedTexts;
}

/** The readings of all offers that are there, found by what offers say and by the goods that demands are after. */
export class OfferReadings {
  private readonly byContent = new Map<string, OfferReading>();
  private readonly met = new WeakMap<OfferText, OfferReading>();
  private readonly byKey = new ByKey<OfferReading>();

  of(text: OfferText): OfferReading {
    const met = this.met.get(text);
    if (met !== undefined && this.byContent.get(met.content) === met) return met;
    const isOneText = !text.sure || text.goods.length === 0;
    const { goods, sure, category, specs } = text;
    const content = contentOf(isOneText ? text : { goods, sure, category, specs });
    const reading = this.byContent.get(content) ?? this.learn(content, text, isOneText);
    this.met.set(text, reading);
    return reading;
  }

  /** All that may be of a product that the demand is after. */
  near(demand: PreparedDemand): Set<OfferReading> {
    return this.byKey.near(keysOfDemand(demand));
  }

  forget(reading: OfferReading): void {
    this.byContent.delete(reading.content);
    this.byKey.remove(reading.keys, reading);
  }

  private learn(content: string, text: OfferText, isOneText: boolean): OfferReading {
    const reading: OfferReading = {
      ...{ content, text, isOneText, keys: keysOfOffer(text) },
      ...{ ranges: new Map<string, Range>(), shared: new SharedTexts() },
    };
    this.byContent.set(content, reading);
    this.byKey.add(reading.keys, reading);
    return reading;
  }
}

function contentOf(read: Partial<OfferText>): string {
  return JSON.stringify(read, (_, part: unknown) => (part instanceof Set ? [...part] : part));
}
