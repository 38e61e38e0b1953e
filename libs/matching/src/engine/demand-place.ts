import type { DemandFeatures } from '../features.js';
import type { Weights } from '../weights.js';
import type { Kernel } from './kernel.js';
import * as at from './layout.js';
import { addLens, type FoundLens, packedSize, writeDemand } from './packing.js';

/** A place in the kernel's memory for one demand with its lenses, as large as it has to be. */
export class DemandPlace {
  place = 0;
  private room = 0;

  constructor(
    private readonly kernel: Kernel,
    private readonly weights: Weights,
  ) {}

  get lenses(): number {
    return this.kernel.u32[(this.place + at.LENSES) / 4] ?? 0;
  }

  write(number: number, demand: DemandFeatures, lenses: Iterable<FoundLens>): number {
    if (this.place === 0) this.makeRoom(8);
    writeDemand(this.kernel, this.place, number, demand);
    this.end();
    for (const lens of lenses) this.add(demand, lens);
    return this.place;
  }

  /** Adds a lens behind those that are there. Returns false where no offer can pass it: then there is none. */
  add(demand: DemandFeatures, lens: FoundLens): boolean {
    if (this.lenses === this.room) this.makeRoom(Math.ceil(this.room * 1.5));
    const isAdded = addLens(this.kernel, this.place, demand, lens, this.weights);
    this.end();
    return isAdded;
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
    const to = this.place + packedSize(lens);
    const from = this.place + packedSize(last);
    this.kernel.bytes.copyWithin(to, from, from + at.LENS_BYTES);
    this.kernel.u32[(this.place + at.LENSES) / 4] = last;
    this.end();
    return this.kernel.u32[(to + at.RANGE) / 4] ?? 0;
  }

  release(): void {
    this.kernel.release(this.place, packedSize(this.room + 1));
    this.place = 0;
    this.room = 0;
  }

  /** The kernel looks a range up behind the last lens; any will do. */
  private end(): void {
    this.kernel.u32[(this.place + packedSize(this.lenses) + at.RANGE) / 4] = 0;
  }

  private makeRoom(lenses: number): void {
    this.place = this.kernel.enlarge(
      this.place,
      this.place === 0 ? 0 : packedSize(this.room + 1),
      packedSize(lenses + 1),
    );
    this.room = lenses;
  }
}
