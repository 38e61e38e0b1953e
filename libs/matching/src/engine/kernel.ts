import { kernelBytes } from './kernel-bytes.js';
import { BLOCK_BYTES } from './layout.js';

/** What the compiled kernel does; all arguments but scores, numbers and flags are places in its memory. */
interface Calls {
  bestOffers(event: number, demand: number, firsts: number, list: number, ranks: number, out: number): void;
  bestDemands(event: number, demand: number, firsts: number, ranks: number, out: number): void;
  scoresOf(event: number, demand: number, lens: number, firsts: number, out: number, open: boolean): void;
  scoreOf(
    event: number,
    demand: number,
    lens: number,
    block: number,
    slot: number,
    out: number,
    open: boolean,
  ): number;
  enter(list: number, number: number, score: number, ranks: number): void;
  /** 1 where it was in the list, else 0. */
  remove(list: number, number: number): number;
}

const PAGE = 65_536;
const MOST_PAGES = 32_768;
/** Cache lines: columns begin at their start. */
const LINE = 64;

let compiled: WebAssembly.Module | undefined;

/** The compiled kernel with a memory of its own, at most 2 GiB. Views change whenever something is allocated. */
export class Kernel {
  readonly calls: Calls;
  bytes!: Uint8Array;
  i16!: Int16Array;
  i32!: Int32Array;
  u32!: Uint32Array;
  readonly memory: WebAssembly.Memory;
  private readonly free = new Map<number, number[]>();
  /** Place 0 stands for nowhere, and reads as a block without offers. */
  private used = BLOCK_BYTES;

  /** `copied`: what another kernel's memory held; then nothing must be allocated. */
  constructor(copied?: Uint8Array) {
    const initial = copied === undefined ? 16 : Math.ceil(copied.byteLength / PAGE);
    this.memory = new WebAssembly.Memory({ initial, maximum: MOST_PAGES });
    if (copied !== undefined) new Uint8Array(this.memory.buffer).set(copied);
    compiled ??= new WebAssembly.Module(Buffer.from(kernelBytes, 'base64'));
    const instance = new WebAssembly.Instance(compiled, { env: { memory: this.memory } });
    this.calls = instance.exports as Calls;
    this.look();
  }

  get size(): number {
    return this.memory.buffer.byteLength;
  }

  /** A place for so many bytes; what stands there is what was there before. */
  allocate(bytes: number): number {
    const size = sizeFor(bytes);
    const place = this.free.get(size)?.pop() ?? this.used;
    if (place === this.used) this.used += size;
    if (this.used > this.size) {
      const needed = Math.ceil((this.used - this.size) / PAGE);
      const pages = this.size / PAGE;
      this.memory.grow(Math.max(needed, Math.min(pages >> 2, MOST_PAGES - pages)));
      this.look();
    }
    return place;
  }

  release(place: number, bytes: number): void {
    const size = sizeFor(bytes);
    const free = this.free.get(size);
    if (free === undefined) this.free.set(size, [place]);
    else free.push(place);
  }

  /** A place of another size for what stands at one, which is given back. */
  resize(place: number, bytes: number, wanted: number): number {
    if (place !== 0 && sizeFor(wanted) === sizeFor(bytes)) return place;
    const other = this.allocate(wanted);
    if (place !== 0) {
      this.bytes.copyWithin(other, place, place + Math.min(bytes, wanted));
      this.release(place, bytes);
    }
    return other;
  }

  private look(): void {
    const { buffer } = this.memory;
    this.bytes = new Uint8Array(buffer);
    this.i16 = new Int16Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.u32 = new Uint32Array(buffer);
  }
}

/** Whole cache lines, and few different sizes, so that what is given back fits again. */
function sizeFor(bytes: number): number {
  const lines = Math.max(1, Math.ceil(bytes / LINE));
  const step = 2 ** Math.max(0, Math.floor(Math.log2(lines)) - 2);
  return Math.ceil(lines / step) * step * LINE;
}
