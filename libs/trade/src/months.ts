/** Months of supply or need: 1 to 12, ascending, each once. */
export type Months = readonly number[];

export const allYear: Months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** From one month to another, over the new year where the first is later: 11 to 2 is 11, 12, 1, 2. */
export function monthsBetween(first: number, last: number): number[] {
  const length = ((last - first + 12) % 12) + 1;
  return tidyMonths(Array.from({ length }, (_, at) => ((first - 1 + at) % 12) + 1));
}

export function tidyMonths(months: readonly number[]): number[] {
  return [...new Set(months)].filter((month) => allYear.includes(month)).sort((a, b) => a - b);
}

/** `5-7`, `11-2` over the new year, `3,4,10` where they do not follow each other, `1-12`, '' for none. */
export function formatMonths(months: Months): string {
  const known = tidyMonths(months);
  if (known.length === 12) return '1-12';
  const first = known.find((month) => !known.includes(month === 1 ? 12 : month - 1));
  if (first === undefined) return '';
  const last = ((first + known.length - 2) % 12) + 1;
  const inOneRun = monthsBetween(first, last).every((month, at) => month === known[at]);
  if (!inOneRun || known.length === 1) return known.join(',');
  return `${first}-${last}`;
}

export function commonMonths(a: Months, b: Months): number[] {
  return tidyMonths(a.filter((month) => b.includes(month)));
}
