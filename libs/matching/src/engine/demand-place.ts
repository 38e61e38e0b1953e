import type { DemandFeatures } from '../features.js';
import type { Weights } from '../weights.js';
import type { FoundLens } from './found-lens.js';
import type { Kernel } from './kernel.js';
import * as at from './layout.js';
import { addLens, packedSize, writeDemand } from './packing.js';

/** A place in the kernel's memory for one demand with its lenses, as large as it has to be. */
export class DemandPlace {
  place = 0;
  private room = 0;
  /** Bytes of each lens's points by place; 0 where it has none. */
  private readonly pointBytes: number[] = [];

  constructor(
    private readonly kernel: Kernel,
    private readonly weights: Weights,
  ) {}

  get lenses(): number {
    return this.kernel.u32[(this.place + at.LENSES) / 4] ?? 0;
  }

  write(number: number, demand: DemandFeatures, lenses: Iterable<FoundLens>): number {
    if (this.place === 0) this.makeRoom(8);
    this.releasePoints();
    writeDemand(this.kernel, this.place, number, demand);
    this.end();
    for (const lens of lenses) this.add(demand, lens);
    return this.place;
  }

  /** Adds a lens behind those that are there. Returns false where no offer can pass it: then there is none. */
  add(demand: DemandFeatures, lens: FoundLens): boolean {
    if (this.lenses === this.room) this.makeRoom(Math.ceil(this.room * 1.5));
    const { points } = lens;
    const bytes = points?.length ?? 0;
    const words = bytes === 0 ? 0 : this.kernel.allocate(bytes);
    if (points !== null) this.kernel.bytes.set(points, words);
    const isAdded = addLens(this.kernel, this.place, demand, lens, this.weights, words);
    if (isAdded) this.pointBytes.push(bytes);
    else if (words !== 0) this.kernel.release(words, bytes);
    this.end();
    return isAdded;
  }

  hasPoints(lens: number): boolean {
    return this.pointBytes[lens] !== 0;
  }

  /** Points of the product for the offer at a place of a lens's range. */
  setPoints(lens: number, place: number, points: number): void {
    this.kernel.bytes[this.pointsAt(lens) + place] = points;
  }

  movePoints(lens: number, from: number, to: number): void {
    this.setPoints(lens, to, this.kernel.bytes[this.pointsAt(lens) + from] ?? 0);
  }

  /** Room for the points of so many places. */
  resizePoints(lens: number, places: number): void {
    const words = this.kernel.resize(this.pointsAt(lens), this.pointBytes[lens] ?? 0, places);
    this.pointBytes[lens] = places;
    this.kernel.u32[(this.lensAt(lens) + at.WORDS) / 4] = words;
  }

  /** The ranges that its lenses are for. */
  ranges(): number[] {
    const first = (this.place + at.DEMAND_BYTES + at.RANGE) / 4;
    return Array.from(
      { length: this.lenses },
      (_, lens) => this.kernel.u32[first + (lens * at.LENS_BYTES) / 4] ?? 0,
    );
  }

  /** Takes a lens out; the last takes its place. Returns the range of that one. */
  drop(lens: number): number {
    const last = this.lenses - 1;
    const [to, from] = [this.lensAt(lens), this.lensAt(last)];
    this.releasePointsOf(lens);
    this.pointBytes[lens] = this.pointBytes[last] ?? 0;
    this.pointBytes.pop();
    this.kernel.bytes.copyWithin(to, from, from + at.LENS_BYTES);
    this.kernel.u32[(this.place + at.LENSES) / 4] = last;
    this.end();
    return this.kernel.u32[(to + at.RANGE) / 4] ?? 0;
  }

  release(): void {
    this.releasePoints();
    this.kernel.release(this.place, packedSize(this.room + 1));
    this.place = 0;
    this.room = 0;
  }

  lensAt(lens: number): number {
    return this.place + packedSize(lens);
  }

  private pointsAt(lens: number): number {
    return this.kernel.u32[(this.lensAt(lens) + at.WORDS) / 4] ?? 0;
  }

  private releasePoints(): void {
    for (let lens = 0; lens < this.pointBytes.length; lens += 1) this.releasePointsOf(lens);
    this.pointBytes.length = 0;
  }

  private releasePointsOf(lens: number): void {
    const bytes = this.pointBytes[lens] ?? 0;
    if (bytes > 0) this.kernel.release(this.pointsAt(lens), bytes);
  }

  /** The kernel looks a range up behind the last lens; any will do. */
  private end(): void {
    this.kernel.u32[(this.place + packedSize(this.lenses) + at.RANGE) / 4] = 0;
  }

  private makeRoom(lenses: number): void {
    this.place = this.kernel.resize(
      this.place,
      this.place === 0 ? 0 : packedSize(this.room + 1),
      packedSize(lenses + 1),
    );
    this.room = lenses;
  }
}
