import { keysOfDemand } from '../keys.js';
import type { OfferText, PreparedDemand } from '../prepare.js';
import { readingFit } from '../product.js';
import type { Weights } from '../weights.js';
import { ByKey } from './by-key.js';
import { DemandPlace } from './demand-place.js';
import { IdOrder } from './id-order.js';
import { type FoundLens, pointsInWords } from './found-lens.js';
import { BLOCK_OFFERS } from './layout.js';
import type { OfferColumns, RangeWatcher } from './offer-columns.js';

interface StandingDemand {
  prepared: PreparedDemand;
  keys: readonly string[];
  place: DemandPlace;
}

/** The demands of an event with their lenses, by demand and by range of offers. */
export class StandingDemands implements RangeWatcher {
  readonly order: IdOrder;
  private readonly demands: (StandingDemand | undefined)[] = [];
  private readonly byKey = new ByKey<number>();
  /** Of each range, by the demands' numbers: which of the demand's lenses is for it. */
  private readonly byRange: (Map<number, number> | undefined)[] = [];

  constructor(
    private readonly columns: OfferColumns,
    private readonly weights: Weights,
  ) {
    this.order = new IdOrder(columns.kernel);
    columns.watcher = this;
  }

  /** Puts a demand in, in place of what it was before. Returns its number. */
  put(prepared: PreparedDemand): number {
    const number = this.order.add(prepared.id);
    if (this.demands[number] !== undefined) this.takeOut(number);
    const place = new DemandPlace(this.columns.kernel, this.weights);
    place.write(number, prepared.features, []);
    const demand = { prepared, keys: keysOfDemand(prepared), place };
    this.demands[number] = demand;
    this.byKey.add(demand.keys, number);
    for (const lens of this.columns.lensesFor(prepared)) this.addLens(number, demand, lens);
    return number;
  }

  remove(number: number): void {
    this.takeOut(number);
    this.order.remove(this.order.idOf(number));
  }

  /** Where a demand stands in the kernel's memory. */
  placeOf(number: number): number {
    return this.demand(number).place.place;
  }

  /** Ranges that a demand has a lens for, in the order of its lenses. */
  rangesOf(number: number): number[] {
    return this.demand(number).place.ranges();
  }

  lensPlace(number: number, lens: number): number {
    return this.demand(number).place.lensAt(lens);
  }

  /** Demands with a lens for a range, and which of their lenses it is. */
  over(range: number): ReadonlyMap<number, number> {
    return this.byRange[range] ?? none;
  }

  /** Of a range that was not there before: what each demand makes of it. */
  meet(range: number): void {
    if (this.byRange[range] !== undefined) return;
    this.byRange[range] = new Map();
    for (const number of this.byKey.near(this.columns.readingOf(range).keys)) {
      const demand = this.demand(number);
      const lens = this.columns.lensFor(demand.prepared, range);
      if (lens !== null) this.addLens(number, demand, lens);
    }
  }

  /** Takes the lenses for a range away that is there no more. */
  forget(range: number): void {
    for (const [number, lens] of this.over(range)) this.dropLens(number, lens);
    this.byRange[range] = undefined;
  }

  stands(range: number, place: number, text: OfferText): void {
    for (const [{ prepared, place: at }, lens] of this.readingWords(range)) {
      const fit = readingFit(prepared, text);
      at.setPoints(lens, place, fit === null ? 0 : pointsInWords(prepared, text, fit));
    }
  }

  moved(range: number, from: number, to: number): void {
    for (const [{ place }, lens] of this.readingWords(range)) place.movePoints(lens, from, to);
  }

  hasBlocks(range: number, blocks: number): void {
    const places = Math.max(1, blocks) * BLOCK_OFFERS;
    for (const [{ place }, lens] of this.readingWords(range)) place.resizePoints(lens, places);
  }

  /** Demands whose points of the product differ within a range, and which of their lenses it is. */
  private *readingWords(range: number): Generator<[StandingDemand, number]> {
    for (const [number, lens] of this.over(range)) {
      const demand = this.demand(number);
      if (demand.place.hasPoints(lens)) yield [demand, lens];
    }
  }

  private demand(number: number): StandingDemand {
    const found = this.demands[number];
    if (found === undefined) throw new Error(`No demand has the number ${number}`);
    return found;
  }

  private addLens(number: number, demand: StandingDemand, lens: FoundLens): void {
    if (!demand.place.add(demand.prepared.features, lens)) return;
    const over = (this.byRange[lens.range] ??= new Map());
    over.set(number, demand.place.lenses - 1);
  }

  private dropLens(number: number, lens: number): void {
    const { place } = this.demand(number);
    const moved = place.drop(lens);
    if (lens < place.lenses) this.byRange[moved]?.set(number, lens);
  }

  private takeOut(number: number): void {
    const { keys, place } = this.demand(number);
    for (const range of place.ranges()) this.byRange[range]?.delete(number);
    this.byKey.remove(keys, number);
    place.release();
    this.demands[number] = undefined;
  }
}

const none: ReadonlyMap<number, number> = new Map();
