import type { OfferFeatures } from '../features.js';
import type { OfferText, PreparedDemand } from '../prepare.js';
import { type FoundLens, lensesOver, toScan } from './found-lens.js';
import { IdOrder } from './id-order.js';
import { Kernel } from './kernel.js';
import * as at from './layout.js';
import { clearOffer, moveOffer, newBlock, writeOffer } from './offer-block.js';
import { OfferReadings, type OfferReading, type Range } from './offer-readings.js';

/** All that scoring needs of an offer. */
export interface ScannedOffer {
  id: string;
  text: OfferText;
  features: OfferFeatures;
}

/** Told of what moves within a range of the columns. */
export interface RangeWatcher {
  hasBlocks(range: number, blocks: number): void;
  stands(range: number, place: number, text: OfferText): void;
  moved(range: number, from: number, to: number): void;
}

/** Offers in the kernel's memory, in columns, those of the same reading and measure together. */
export class OfferColumns {
  readonly order: IdOrder;
  watcher: RangeWatcher | null = null;
  /** Table of first blocks by range, and how many ranges it has room for. */
  firsts = 0;
  private room = 0;
  private readonly ranges: (Range | undefined)[] = [];
  private readonly readings = new OfferReadings();
  /** By an offer's number: its range, and how many offers stand before it there. */
  private readonly places: ({ range: Range; at: number } | undefined)[] = [];

  constructor(readonly kernel: Kernel = new Kernel()) {
    this.order = new IdOrder(kernel);
    this.makeRoom(1024);
  }

  /** Of all offers at once: those of like goods stand near each other, which makes scans quicker. */
  static of(offers: Iterable<ScannedOffer>, kernel: Kernel = new Kernel()): OfferColumns {
    const columns = new OfferColumns(kernel);
    const byReading = new Map<OfferReading, ScannedOffer[]>();
    for (const offer of offers) {
      const reading = columns.readings.of(offer.text);
      const sharing = byReading.get(reading);
      if (sharing === undefined) byReading.set(reading, [offer]);
      else sharing.push(offer);
    }
    const near = [...byReading].map(([{ keys }, sharing]) => [keys.join(), sharing.sort(byVetoes)] as const);
    const ordered = near.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, sharing]) => sharing);
    columns.order.addAll(ordered.map(({ id }) => id));
    for (const offer of ordered) columns.put(offer);
    return columns;
  }

  /** Puts an offer in, in place of what it was before. Returns its number. */
  put(offer: ScannedOffer): number {
    const known = this.order.numberOf(offer.id);
    if (known !== undefined) this.takeOut(known);
    const number = known ?? this.order.add(offer.id);
    const range = this.rangeFor(offer.text, offer.features.measure);
    const place = range.said.push(range.reading.shared.add(offer.text)) - 1;
    if (place % at.BLOCK_OFFERS === 0) this.addBlock(range);
    this.watcher?.stands(range.number, place, offer.text);
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

  readingOf(range: number): OfferReading {
    return this.range(range).reading;
  }

  blocksOf(range: number): readonly number[] {
    return this.ranges[range]?.blocks ?? [];
  }

  /** How many offers stand in a range; 0 once it is forgotten. */
  sizeOf(range: number): number {
    return this.ranges[range]?.said.length ?? 0;
  }

  /** Numbers of the offers of a range, in the order in which they are scored. */
  numbersOf(range: number): number[] {
    const found = this.ranges[range];
    if (found === undefined) return [];
    return found.said.map((_, place) => {
      const [block, slot] = slotOf(found, place);
      return this.kernel.u32[(block + at.NUMBER) / 4 + slot] ?? 0;
    });
  }

  /** By range: the number of a part, of about so many offers of ranges next to each other. */
  parts(offers: number): number[] {
    let before = 0;
    return this.ranges.map((range) => {
      const part = Math.floor(before / offers);
      before += range?.said.length ?? 0;
      return part;
    });
  }

  /** All blocks, of every range. */
  *blocks(): Generator<number> {
    for (const range of this.ranges) if (range !== undefined) yield* range.blocks;
  }

  /** What a demand makes of every range of its product. */
  lensesFor(demand: PreparedDemand): FoundLens[] {
    const near = [...this.readings.near(demand)];
    const found = near.flatMap((reading) => lensesOver(demand, reading, reading.ranges.values()));
    return found.sort((a, b) => a.range - b.range);
  }

  /** The same for offers that do not change while one looks at them. */
  lensesToScan(demand: PreparedDemand): FoundLens[] {
    return this.lensesFor(demand).flatMap((found) => toScan(found, this.sizeOf(found.range)));
  }

  /** What a demand makes of one range; null: of another product. */
  lensFor(demand: PreparedDemand, range: number): FoundLens | null {
    const found = this.range(range);
    return lensesOver(demand, found.reading, [found])[0] ?? null;
  }

  private range(number: number): Range {
    const found = this.ranges[number];
    if (found === undefined) throw new Error(`There is no range ${number}`);
    return found;
  }

  private rangeFor(text: OfferText, measure: string): Range {
    const reading = this.readings.of(text);
    const known = reading.ranges.get(measure);
    if (known !== undefined) return known;
    const range: Range = { number: this.ranges.length, reading, measure, blocks: [], said: [] };
    this.ranges.push(range);
    reading.ranges.set(measure, range);
    if (this.ranges.length > this.room) this.makeRoom(this.ranges.length * 2);
    return range;
  }

  private addBlock(range: Range): void {
    const block = newBlock(this.kernel);
    const last = range.blocks.at(-1);
    if (last === undefined) this.kernel.u32[this.firsts / 4 + range.number] = block;
    else this.kernel.u32[(last + at.NEXT_BLOCK) / 4] = block;
    this.kernel.u32[(block + at.BEFORE) / 4] = range.blocks.length * at.BLOCK_OFFERS;
    range.blocks.push(block);
    this.watcher?.hasBlocks(range.number, range.blocks.length);
  }

  private count(range: Range): void {
    const last = range.blocks.at(-1);
    if (last === undefined) return;
    const before = (range.blocks.length - 1) * at.BLOCK_OFFERS;
    this.kernel.u32[(last + at.BLOCK_COUNT) / 4] = range.said.length - before;
  }

  /** The last of a range moves to where one goes; a range without offers and a reading without ranges are forgotten. */
  private takeOut(number: number): void {
    const place = this.places[number];
    if (place === undefined) return;
    const { range } = place;
    const [block, slot] = slotOf(range, place.at);
    const last = range.said.length - 1;
    const [lastBlock, lastSlot] = slotOf(range, last);
    if (place.at === last) clearOffer(this.kernel, block, slot);
    else {
      const moved = this.kernel.u32[(lastBlock + at.NUMBER) / 4 + lastSlot] ?? 0;
      moveOffer(this.kernel, lastBlock, lastSlot, block, slot);
      this.places[moved] = place;
      this.watcher?.moved(range.number, last, place.at);
    }
    this.places[number] = undefined;
    range.reading.shared.drop(range.said[place.at] ?? 0);
    const moved = range.said.pop() ?? 0;
    if (place.at < last) range.said[place.at] = moved;
    if (last % at.BLOCK_OFFERS === 0) this.dropLastBlock(range);
    this.count(range);
    if (last === 0) this.forget(range);
  }

  private dropLastBlock(range: Range): void {
    const block = range.blocks.pop();
    if (block !== undefined) this.kernel.release(block, at.BLOCK_BYTES);
    const last = range.blocks.at(-1);
    if (last === undefined) this.kernel.u32[this.firsts / 4 + range.number] = 0;
    else this.kernel.u32[(last + at.NEXT_BLOCK) / 4] = 0;
    this.watcher?.hasBlocks(range.number, range.blocks.length);
  }

  private forget({ number, reading, measure }: Range): void {
    this.ranges[number] = undefined;
    reading.ranges.delete(measure);
    if (reading.ranges.size === 0) this.readings.forget(reading);
  }

  private makeRoom(room: number): void {
    this.firsts = this.kernel.resize(this.firsts, this.room * 4, room * 4);
    this.kernel.u32.fill(0, this.firsts / 4 + this.room, this.firsts / 4 + room);
    this.room = room;
  }
}

/** By what vetoes look at: whole blocks then fall under one together. */
function byVetoes({ features: a }: ScannedOffer, { features: b }: ScannedOffer): number {
  return a.province - b.province || (a.held | a.underWay) - (b.held | b.underWay);
}

function slotOf(range: Range, place: number): [block: number, slot: number] {
  return [range.blocks[Math.floor(place / at.BLOCK_OFFERS)] ?? 0, place % at.BLOCK_OFFERS];
}
