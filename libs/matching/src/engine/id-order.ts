import type { Kernel } from './kernel.js';

const GAP = 1 << 11;

/**
 * Numbers for ids, kept while an id is there and given again once they are freed; and a rank for each number, in the
 * kernel's memory, so that ranks compare as ids do.
 */
export class IdOrder {
  private table = 0;
  private isInOrder = true;
  private room = 0;
  private readonly ids: (string | undefined)[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly removed: number[] = [];
  private readonly sorted: string[] = [];

  constructor(private readonly kernel: Kernel) {
    this.makeRoom(64);
  }

  /** Where the ranks stand: 32 bits each, by number. 0: the numbers themselves compare as ids do. */
  get ranks(): number {
    return this.isInOrder ? 0 : this.table;
  }

  rankOf(number: number): number {
    return this.kernel.u32[this.table / 4 + number] ?? 0;
  }

  /** Numbers are below this. */
  get end(): number {
    return this.ids.length;
  }

  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  idOf(number: number): string {
    const id = this.ids[number];
    if (id === undefined) throw new Error(`Nothing has the number ${number}`);
    return id;
  }

  all(): readonly string[] {
    return this.sorted;
  }

  /** Numbers many ids at once, in their order: quicker than one by one. */
  addAll(ids: Iterable<string>): void {
    for (const id of [...ids].sort()) {
      if (this.numbers.has(id)) continue;
      this.number(id);
      this.sorted.push(id);
    }
    if (this.ids.length > this.room) this.makeRoom(this.ids.length);
    this.sorted.sort((a, b) => (a < b ? -1 : 1));
    this.rankAll();
  }

  add(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.number(id);
    if (this.ids.length > this.room) this.makeRoom(this.ids.length * 2);
    const place = this.placeOf(id);
    this.sorted.splice(place, 0, id);
    this.rank(place, number);
    return number;
  }

  remove(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.sorted.splice(this.placeOf(id), 1);
    this.numbers.delete(id);
    this.ids[number] = undefined;
    this.removed.push(number);
  }

  /** From now on the numbers of what was removed may be given again. */
  freeRemoved(): void {
    this.free.push(...this.removed.splice(0));
  }

  private number(id: string): number {
    const number = this.free.pop() ?? this.ids.length;
    if (number < this.ids.length || id < (this.sorted.at(-1) ?? '')) this.isInOrder = false;
    this.ids[number] = id;
    this.numbers.set(id, number);
    return number;
  }

  private makeRoom(room: number): void {
    this.table = this.kernel.resize(this.table, this.room * 4, room * 4);
    this.room = room;
  }

  private placeOf(id: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Halfway between its neighbours' ranks; where none is left, all are ranked anew. */
  private rank(place: number, number: number): void {
    const before = this.rankAt(place - 1) ?? 0;
    const after = this.rankAt(place + 1);
    const rank = after === undefined ? before + GAP : (before + after) >>> 1;
    if (rank > before && rank < 0x7fffffff) this.kernel.u32[this.table / 4 + number] = rank;
    else this.rankAll();
  }

  private rankAt(place: number): number | undefined {
    const number = this.numbers.get(this.sorted[place] ?? '');
    return number === undefined ? undefined : this.rankOf(number);
  }

  private rankAll(): void {
    const gap = Math.floor(0x7fffffff / (this.sorted.length + 1));
    this.sorted.forEach((id, place) => {
      this.kernel.u32[this.table / 4 + (this.numbers.get(id) ?? 0)] = (place + 1) * gap;
    });
  }
}
