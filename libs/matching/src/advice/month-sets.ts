import { allYear, type Months } from '#trade';

const MOST_SETS = 12;

/** Sets of months that partners name, the most frequent first, at most a dozen. */
export function namedSets(all: readonly (Months | null)[]): Months[] {
  const times = new Map<string, { months: Months; count: number }>();
  for (const months of all) {
    if (months === null) continue;
    const known = times.get(months.join()) ?? { months, count: 0 };
    times.set(months.join(), { months, count: known.count + 1 });
  }
  return [...times.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_SETS)
    .map(({ months }) => months);
}

/** Months to add to one's own: each that is missing by itself, then what partners name together. */
export function furtherMonths(own: Months, partners: readonly (Months | null)[]): Months[] {
  const missing = allYear.filter((month) => !own.includes(month)).map((month) => [month]);
  const sets = namedSets(partners)
    .map((months) => months.filter((month) => !own.includes(month)))
    .filter((months) => months.length > 1);
  return [...missing, ...sets];
}

export const together = (own: Months, more: Months): Months => [...own, ...more].sort((a, b) => a - b);
