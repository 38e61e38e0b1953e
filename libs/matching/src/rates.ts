import { convert, type Measure } from '#trade';

const known = new Map<string, number | null>();
const MOST_KEPT = 10_000;

/** How many of the second unit one of the first is; null where it cannot be known. Remembered: the pairs are few. */
export function rate(from: Measure, to: Measure): number | null {
  const key = `${from.unit}|${from.kgPerUnit}>${to.unit}|${to.kgPerUnit}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KEPT) known.clear();
  const each = convert(1, from, to);
  known.set(key, each);
  return each;
}
