import type { IdOrder } from './id-order.js';
import type { Kernel } from './kernel.js';
import * as at from './layout.js';
import { emptyList, heldIn, type List, numberIn, readList, scoreIn } from './list.js';

/** The lists of one side of an event, by the numbers of that side, and what changed in them since one last asked. */
export class StandingLists {
  place = 0;
  private room = 0;
  /** What lists were before they were touched; undefined where there was none. */
  private readonly before = new Map<number, Int32Array | undefined>();

  /** `owners` have a list each of some of `listed`; `least`: score of a match. */
  constructor(
    private readonly kernel: Kernel,
    private readonly owners: IdOrder,
    private readonly listed: IdOrder,
    private readonly least: number,
  ) {}

  at(number: number): number {
    return this.place + number * at.LIST_BYTES;
  }

  /** Begins a list for a newcomer. */
  open(number: number): void {
    if (number >= this.room) {
      const room = Math.max(64, number + 1, Math.ceil(this.room * 1.5));
      this.place = this.kernel.resize(this.place, this.room * at.LIST_BYTES, room * at.LIST_BYTES);
      this.room = room;
    }
    if (!this.before.has(number)) this.before.set(number, undefined);
    emptyList(this.kernel, this.at(number));
  }

  /** Takes a list over as it stands at a place. */
  take(number: number, place: number): void {
    this.kernel.bytes.copyWithin(this.at(number), place, place + at.LIST_BYTES);
  }

  /** Keeps what a list is before it may change. */
  touch(number: number): void {
    if (this.before.has(number)) return;
    const from = this.at(number) / 4;
    this.before.set(number, this.kernel.i32.slice(from, from + at.LIST_BYTES / 4));
  }

  /**
   * Puts one whose score was `old` at its place by its score of now. Returns false where the list lacks one that it
   * does not know: then it has to be made anew.
   */
  move(owner: number, number: number, old: number, now: number): boolean {
    this.touch(owner);
    const { u32, calls } = this.kernel;
    const list = this.at(owner);
    const matched = (list + at.MATCHED) / 4;
    u32[matched] = (u32[matched] ?? 0) + Number(now >= this.least) - Number(old >= this.least);
    const held = heldIn(this.kernel, list);
    const last = Math.max(0, held - 1);
    const lastScore = scoreIn(this.kernel, list, last);
    const lastRank = this.listed.rankOf(numberIn(this.kernel, list, last));
    const wasHeld = calls.remove(list, number) === 1;
    const isMatch = now >= this.least;
    const othersHeld = wasHeld ? held - 1 : held;
    const othersWait = (u32[matched] ?? 0) - Number(isMatch) > othersHeld;
    const isAhead = now > lastScore || (now === lastScore && this.listed.rankOf(number) <= lastRank);
    if (wasHeld && othersWait && !(isMatch && isAhead)) return false;
    if (isMatch) calls.enter(list, number, now, this.listed.ranks);
    return true;
  }

  read(number: number): List {
    return readList(this.kernel, this.at(number), this.listed);
  }

  /** Forgets a list that goes with its owner. */
  close(number: number): void {
    this.before.delete(number);
  }

  /** Lists that are not what they were when they were touched. */
  *changed(): Generator<{ id: string; list: List }> {
    for (const [number, before] of this.before)
      if (before === undefined || this.differs(number, before))
        yield { id: this.owners.idOf(number), list: this.read(number) };
    this.before.clear();
  }

  forgetChanges(): void {
    this.before.clear();
  }

  private differs(number: number, before: Int32Array): boolean {
    const { i32 } = this.kernel;
    const list = this.at(number) / 4;
    return before.some((word, place) => i32[list + place] !== word);
  }
}
