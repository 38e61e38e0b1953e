import type { PreparedDemand } from '../prepare.js';
import { leastOpenScore, leastScore, type Weights } from '../weights.js';
import { writeEvent } from './event-table.js';
import { Kernel } from './kernel.js';
import * as at from './layout.js';
import { emptyList, type List } from './list.js';
import { OfferColumns, type ScannedOffer } from './offer-columns.js';
import { inOrderOfWords, openedList, openLists } from './scan.js';
import { StandingDemands } from './standing-demands.js';
import { StandingLists } from './standing-lists.js';

/** What became of one offer or demand; null: it is gone. */
export type Change =
  | { side: 'OFFER'; id: string; prepared: ScannedOffer | null }
  | { side: 'DEMAND'; id: string; prepared: PreparedDemand | null };

/** A list as it is now; null: it went with its offer or demand. */
interface ChangedList {
  side: Change['side'];
  id: string;
  list: List | null;
}

/**
 * All offers and demands of one event with their lists, kept exact through every change: only what a changed offer or
 * demand touches is scored again.
 */
export class Standing {
  private readonly kernel = new Kernel();
  private readonly columns: OfferColumns;
  private readonly demands: StandingDemands;
  private readonly offerLists: StandingLists;
  private readonly demandLists: StandingLists;
  private readonly event: number;
  private readonly leastScore: number;
  private readonly leastOpenScore: number;
  private out = 0;
  private outRoom = 0;

  constructor(offers: Iterable<ScannedOffer>, demands: Iterable<PreparedDemand>, weights: Weights) {
    this.leastScore = leastScore(weights);
    this.leastOpenScore = leastOpenScore(weights);
    this.event = writeEvent(this.kernel, weights);
    this.columns = OfferColumns.of(offers, this.kernel);
    this.demands = new StandingDemands(this.columns, weights);
    const { order } = this.columns;
    this.offerLists = new StandingLists(this.kernel, order, this.demands.order, this.leastOpenScore);
    this.demandLists = new StandingLists(this.kernel, this.demands.order, order, this.leastScore);
    for (const _ of this.filling(demands));
  }

  /** The same as the constructor makes, with a pause after each demand for whoever else needs the thread. */
  static async inTurns(
    offers: Iterable<ScannedOffer>,
    demands: Iterable<PreparedDemand>,
    weights: Weights,
    pause: () => Promise<void> | undefined,
  ): Promise<Standing> {
    const standing = new Standing(offers, [], weights);
    for (const _ of standing.filling(demands)) await pause();
    return standing;
  }

  /**
   * Takes changes in, one after the other. Returns the lists, of both sides, that are not what they were when this was
   * last called.
   */
  apply(changes: Iterable<Change>): ChangedList[] {
    const gone = new Map<string, ChangedList>();
    for (const { side, id, prepared } of changes) {
      if (side === 'OFFER') this.changeOffer(id, prepared);
      else this.changeDemand(id, prepared);
      if (prepared === null) gone.set(`${side} ${id}`, { side, id, list: null });
      else gone.delete(`${side} ${id}`);
    }
    const changed = [...gone.values(), ...this.settled()];
    // Not before: by its number a list tells who stands in it.
    this.columns.order.freeRemoved();
    this.demands.order.freeRemoved();
    return changed;
  }

  /** Every list as it is now. */
  *lists(): Generator<ChangedList & { list: List }> {
    const sides = [
      ['DEMAND', this.demands.order, this.demandLists],
      ['OFFER', this.columns.order, this.offerLists],
    ] as const;
    for (const [side, order, lists] of sides)
      for (const id of order.all()) yield { side, id, list: lists.read(order.numberOf(id) ?? 0) };
  }

  private *settled(): Generator<ChangedList> {
    for (const changed of this.demandLists.changed()) yield { side: 'DEMAND', ...changed };
    for (const changed of this.offerLists.changed()) yield { side: 'OFFER', ...changed };
  }

  private *filling(demands: Iterable<PreparedDemand>): Generator<void> {
    const { kernel, columns, offerLists } = this;
    // The last first: there is room for all at once.
    for (let number = columns.order.end - 1; number >= 0; number -= 1) offerLists.open(number);
    const [lists, bytes] = openLists(columns, this.leastOpenScore);
    const ordered = inOrderOfWords(demands);
    this.demands.order.addAll(ordered.map(({ id }) => id));
    for (const demand of ordered) {
      const number = this.demands.put(demand);
      this.demandLists.open(number);
      this.fillDemand(number);
      const place = this.demands.placeOf(number);
      const { ranks } = this.demands.order;
      const out = this.outFor(at.BLOCK_OFFERS);
      kernel.calls.bestDemands(this.event, place, columns.firsts, ranks, out);
      yield;
    }
    for (let number = 0; number < columns.order.end; number += 1)
      offerLists.take(number, openedList(columns, number));
    kernel.release(lists, bytes);
    this.offerLists.forgetChanges();
    this.demandLists.forgetChanges();
  }

  private changeOffer(id: string, prepared: ScannedOffer | null): void {
    const { columns, demands, offerLists } = this;
    const known = columns.order.numberOf(id);
    if (known === undefined && prepared === null) return;
    const before = known === undefined ? null : columns.slotOf(known).range;
    const old = known === undefined ? none : this.scoresOf(known);
    if (prepared === null) columns.remove(id);
    const number = prepared === null ? (known ?? 0) : columns.put(prepared);
    const now = prepared === null ? none : this.meet(number);
    for (const demand of union(old, now)) {
      const isKnown = this.demandLists.move(demand, number, old.get(demand) ?? 0, now.get(demand) ?? 0);
      if (!isKnown) this.fillDemand(demand);
    }
    if (before !== null && columns.sizeOf(before) === 0) demands.forget(before);
    if (prepared === null) return offerLists.close(number);
    if (known === undefined) offerLists.open(number);
    this.fillOffer(number);
  }

  private changeDemand(id: string, prepared: PreparedDemand | null): void {
    const { demands, demandLists } = this;
    const known = demands.order.numberOf(id);
    if (known === undefined && prepared === null) return;
    const old = known === undefined ? none : this.openScoresOf(known);
    if (prepared === null && known !== undefined) demands.remove(known);
    const number = prepared === null ? (known ?? 0) : demands.put(prepared);
    const now = prepared === null ? none : this.openScoresOf(number);
    for (const offer of union(old, now)) {
      const isKnown = this.offerLists.move(offer, number, old.get(offer) ?? 0, now.get(offer) ?? 0);
      if (!isKnown) this.fillOffer(offer);
    }
    if (prepared === null) return demandLists.close(number);
    if (known === undefined) demandLists.open(number);
    this.fillDemand(number);
  }

  /** Scores of an offer that may stand in a new range. */
  private meet(number: number): Map<number, number> {
    this.demands.meet(this.columns.slotOf(number).range);
    return this.scoresOf(number);
  }

  /** An offer's scores for the demands it matches, by their numbers. */
  private scoresOf(offer: number): Map<number, number> {
    const { columns, demands, kernel } = this;
    const { range, block, slot } = columns.slotOf(offer);
    const out = this.outFor(at.BLOCK_OFFERS);
    const scores = new Map<number, number>();
    for (const [demand, lens] of demands.over(range)) {
      const place = demands.placeOf(demand);
      const lensPlace = demands.lensPlace(demand, lens);
      const score = kernel.calls.scoreOf(this.event, place, lensPlace, block, slot, out, false);
      if (score >= this.leastScore) scores.set(demand, score);
    }
    return scores;
  }

  /** Open scores of the offers that a demand matches, by their numbers. */
  private openScoresOf(demand: number): Map<number, number> {
    const { columns, demands, kernel } = this;
    const scores = new Map<number, number>();
    demands.rangesOf(demand).forEach((range, lens) => {
      const out = this.outFor(columns.sizeOf(range));
      const lensPlace = demands.lensPlace(demand, lens);
      kernel.calls.scoresOf(this.event, demands.placeOf(demand), lensPlace, columns.firsts, out, true);
      columns.numbersOf(range).forEach((offer, at) => {
        const score = kernel.i32[out / 4 + at] ?? 0;
        if (score >= this.leastOpenScore) scores.set(offer, score);
      });
    });
    return scores;
  }

  /** Makes a demand's list anew. */
  private fillDemand(demand: number): void {
    const { kernel, columns, demandLists } = this;
    demandLists.touch(demand);
    const list = demandLists.at(demand);
    const place = this.demands.placeOf(demand);
    const out = this.outFor(at.BLOCK_OFFERS);
    emptyList(kernel, list);
    kernel.calls.bestOffers(this.event, place, columns.firsts, list, columns.order.ranks, out);
  }

  /** Makes an offer's list anew. */
  private fillOffer(offer: number): void {
    const { kernel, columns, demands, offerLists } = this;
    offerLists.touch(offer);
    const list = offerLists.at(offer);
    emptyList(kernel, list);
    const { range, block, slot } = columns.slotOf(offer);
    const out = this.outFor(at.BLOCK_OFFERS);
    let matched = 0;
    for (const [demand, lens] of demands.over(range)) {
      const place = demands.placeOf(demand);
      const lensPlace = demands.lensPlace(demand, lens);
      const score = kernel.calls.scoreOf(this.event, place, lensPlace, block, slot, out, true);
      if (score < this.leastOpenScore) continue;
      matched += 1;
      kernel.calls.enter(list, demand, score, demands.order.ranks);
    }
    kernel.u32[(list + at.MATCHED) / 4] = matched;
  }

  /** A place for so many scores, and for as many more as the kernel may write behind them. */
  private outFor(scores: number): number {
    if (scores + at.BLOCK_OFFERS > this.outRoom) {
      if (this.outRoom > 0) this.kernel.release(this.out, this.outRoom * 4);
      this.outRoom = 2 * scores + at.BLOCK_OFFERS;
      this.out = this.kernel.allocate(this.outRoom * 4);
    }
    return this.out;
  }
}

const none = new Map<number, number>();

function union(a: ReadonlyMap<number, unknown>, b: ReadonlyMap<number, unknown>): Set<number> {
  return new Set([...a.keys(), ...b.keys()]);
}
