/** Chance from a seed (mulberry32): the same seed gives the same event on every machine. */
export class Chance {
  constructor(private state: number) {}

  /** 0 ≤ x < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `low` to `high`. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<One>(choices: readonly One[]): One {
    const one = choices[Math.floor(this.next() * choices.length)];
    if (one === undefined) throw new Error('Nothing to pick from');
    return one;
  }

  some<One>(choices: readonly One[], count: number): One[] {
    const rest = [...choices];
    const picked: One[] = [];
    while (picked.length < count && rest.length > 0)
      picked.push(...rest.splice(Math.floor(this.next() * rest.length), 1));
    return picked;
  }

  /** Around 1, as amounts and prices spread: two thirds within e^±spread. */
  factor(spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return Math.exp(spread * normal);
  }

  /** One of so many, the first far more often than the last: Zipf's law with an exponent below 1. */
  early(count: number, exponent: number): number {
    const most = count ** (1 - exponent);
    return Math.min(count - 1, Math.floor((1 + this.next() * (most - 1)) ** (1 / (1 - exponent))) - 1);
  }

  /** A UUID. */
  id(): string {
    const hex = Array.from({ length: 32 }, () => Math.floor(this.next() * 16).toString(16)).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}
