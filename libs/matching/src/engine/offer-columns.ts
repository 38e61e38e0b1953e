import { keysOfDemand, keysOfOffer } from '../keys.js';
import { lensOf } from '../lens.js';
import type { OfferFeatures } from '../features.js';
import type { OfferText, PreparedDemand } from '../prepare.js';
import { IdOrder } from './id-order.js';
import { Kernel } from './kernel.js';
import * as at from './layout.js';
import { clearOffer, moveOffer, newBlock, writeOffer } from './offer-block.js';
import type { FoundLens } from './packing.js';

/** All that scoring needs of an offer. */
export interface ScannedOffer {
  id: string;
  text: OfferText;
  features: OfferFeatures;
}

/** Offers of the same words in the same measure: what a lens is for. */
interface Range {
  number: number;
  words: Words;
  measure: string;
  blocks: number[];
  size: number;
}

/** Words that some offers share, by content. */
interface Words {
  content: string;
  text: OfferText;
  keys: readonly string[];
  ranges: Map<string, Range>;
}

/** Offers in the kernel's memory, in columns, those of the same words and measure together. */
export class OfferColumns {
  readonly order: IdOrder;
  /** Table of first blocks by range, and how many ranges it has room for. */
  firsts = 0;
  private room = 0;
  private readonly ranges: (Range | undefined)[] = [];
  private readonly byContent = new Map<string, Words>();
  private readonly met = new WeakMap<OfferText, Words>();
  private readonly byKey = new Map<string, Set<Words>>();
  /** By an offer's number: its range, and how many offers stand before it there. */
  private readonly places: ({ range: Range; at: number } | undefined)[] = [];

  constructor(readonly kernel: Kernel = new Kernel()) {
    this.order = new IdOrder(kernel);
    this.makeRoom(1024);
  }

  /** Of all offers at once: those of like goods stand near each other, which makes scans quicker. */
  static of(offers: Iterable<ScannedOffer>, kernel: Kernel = new Kernel()): OfferColumns {
    const columns = new OfferColumns(kernel);
    const byWords = new Map<Words, ScannedOffer[]>();
    for (const offer of offers) {
      const words = columns.wordsFor(offer.text);
      const sharing = byWords.get(words);
      if (sharing === undefined) byWords.set(words, [offer]);
      else sharing.push(offer);
    }
    const near = [...byWords].map(([words, sharing]) => [words.keys.join(), sharing] as const);
    const ordered = near.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, sharing]) => sharing);
    columns.order.addAll(ordered.map(({ id }) => id));
    for (const offer of ordered) columns.put(offer);
    return columns;
  }

  get size(): number {
    return this.order.count;
  }

  /** Puts an offer in, in place of what it was before. Returns its number. */
  put(offer: ScannedOffer): number {
    const known = this.order.numberOf(offer.id);
    if (known !== undefined) this.takeOut(known);
    const number = known ?? this.order.add(offer.id);
    const range = this.rangeFor(offer.text, offer.features.measure);
    const place = range.size;
    if (place % at.BLOCK_OFFERS === 0) this.addBlock(range);
    range.size += 1;
    this.places[number] = { range, at: place };
    const [block, slot] = slotOf(range, place);
    writeOffer(this.kernel, block, slot, number, offer.features);
    this.count(range);
    return number;
  }

  remove(id: string): void {
    const number = this.order.numberOf(id);
    if (number === undefined) return;
    this.takeOut(number);
    this.order.remove(id);
  }

  /** Where an offer stands: its range, block and slot. */
  slotOf(number: number): { range: number; block: number; slot: number } {
    const place = this.places[number];
    if (place === undefined) throw new Error(`No offer has the number ${number}`);
    const [block, slot] = slotOf(place.range, place.at);
    return { range: place.range.number, block, slot };
  }

  /** The words and the measure of a range. */
  wordsOf(range: number): { text: OfferText; measure: string; keys: readonly string[] } {
    const found = this.ranges[range];
    if (found === undefined) throw new Error(`There is no range ${range}`);
    return { text: found.words.text, keys: found.words.keys, measure: found.measure };
  }

  blocksOf(range: number): readonly number[] {
    return this.ranges[range]?.blocks ?? [];
  }

  /** How many offers stand in a range; 0 once it is forgotten. */
  sizeOf(range: number): number {
    return this.ranges[range]?.size ?? 0;
  }

  /** Numbers of the offers of a range, in the order in which they are scored. */
  numbersOf(range: number): number[] {
    const found = this.ranges[range];
    if (found === undefined) return [];
    return Array.from({ length: found.size }, (_, place) => {
      const [block, slot] = slotOf(found, place);
      return this.kernel.u32[(block + at.NUMBER) / 4 + slot] ?? 0;
    });
  }

  /** All blocks, of every range. */
  *blocks(): Generator<number> {
    for (const range of this.ranges) if (range !== undefined) yield* range.blocks;
  }

  /** What a demand makes of every range of its product, as they stand in memory. */
  lensesFor(demand: PreparedDemand): FoundLens[] {
    const near = new Set(keysOfDemand(demand).flatMap((key) => [...(this.byKey.get(key) ?? [])]));
    const found: FoundLens[] = [];
    for (const words of near)
      for (const range of words.ranges.values()) {
        const lens = lensOf(demand, words.text, range.measure);
        if (lens === null) break;
        found.push({ range: range.number, lens });
      }
    return found.sort((a, b) => a.range - b.range);
  }

  private rangeFor(text: OfferText, measure: string): Range {
    const words = this.wordsFor(text);
    const known = words.ranges.get(measure);
    if (known !== undefined) return known;
    const range: Range = { number: this.ranges.length, words, measure, blocks: [], size: 0 };
    this.ranges.push(range);
    words.ranges.set(measure, range);
    if (this.ranges.length > this.room) this.makeRoom(this.ranges.length * 2);
    return range;
  }

  private wordsFor(text: OfferText): Words {
    const met = this.met.get(text);
    if (met !== undefined && this.byContent.get(met.content) === met) return met;
    const content = JSON.stringify(text, (_, part: unknown) => (part instanceof Set ? [...part] : part));
    const words = this.byContent.get(content) ?? this.learn(content, text);
    this.met.set(text, words);
    return words;
  }

  private learn(content: string, text: OfferText): Words {
    const words: Words = { content, text, keys: keysOfOffer(text), ranges: new Map() };
    this.byContent.set(content, words);
    for (const key of words.keys) {
      const sharing = this.byKey.get(key);
      if (sharing === undefined) this.byKey.set(key, new Set([words]));
      else sharing.add(words);
    }
    return words;
  }

  private addBlock(range: Range): void {
    const block = newBlock(this.kernel);
    const last = range.blocks.at(-1);
    if (last === undefined) this.kernel.u32[this.firsts / 4 + range.number] = block;
    else this.kernel.u32[(last + at.NEXT_BLOCK) / 4] = block;
    range.blocks.push(block);
  }

  private count(range: Range): void {
    const last = range.blocks.at(-1);
    if (last === undefined) return;
    const before = (range.blocks.length - 1) * at.BLOCK_OFFERS;
    this.kernel.u32[(last + at.BLOCK_COUNT) / 4] = range.size - before;
  }

  /** The last of a range moves to where one goes; a range without offers and words without ranges are forgotten. */
  private takeOut(number: number): void {
    const place = this.places[number];
    if (place === undefined) return;
    const { range } = place;
    const [block, slot] = slotOf(range, place.at);
    const [lastBlock, lastSlot] = slotOf(range, range.size - 1);
    if (place.at === range.size - 1) clearOffer(this.kernel, block, slot);
    else {
      const moved = this.kernel.u32[(lastBlock + at.NUMBER) / 4 + lastSlot] ?? 0;
      moveOffer(this.kernel, lastBlock, lastSlot, block, slot);
      this.places[moved] = place;
    }
    this.places[number] = undefined;
    range.size -= 1;
    if (range.size % at.BLOCK_OFFERS === 0) this.dropLastBlock(range);
    this.count(range);
    if (range.size === 0) this.forget(range);
  }

  private dropLastBlock(range: Range): void {
    const block = range.blocks.pop();
    if (block !== undefined) this.kernel.release(block, at.BLOCK_BYTES);
    const last = range.blocks.at(-1);
    if (last === undefined) this.kernel.u32[this.firsts / 4 + range.number] = 0;
    else this.kernel.u32[(last + at.NEXT_BLOCK) / 4] = 0;
  }

  private forget(range: Range): void {
    const { words } = range;
    this.ranges[range.number] = undefined;
    words.ranges.delete(range.measure);
    if (words.ranges.size > 0) return;
    this.byContent.delete(words.content);
    for (const key of words.keys) this.byKey.get(key)?.delete(words);
  }

  private makeRoom(room: number): void {
    this.firsts = this.kernel.enlarge(this.firsts, this.room * 4, room * 4);
    this.kernel.u32.fill(0, this.firsts / 4 + this.room, this.firsts / 4 + room);
    this.room = room;
  }
}

function slotOf(range: Range, place: number): [block: number, slot: number] {
  return [range.blocks[Math.floor(place / at.BLOCK_OFFERS)] ?? 0, place % at.BLOCK_OFFERS];
}
