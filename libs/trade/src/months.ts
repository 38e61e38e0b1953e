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

/** Runs of months: `5 – 7`, `11 – 2` over the new year, `3 – 4, 10`, `1 – 12`; '' for none. The screens write them alike. */
export function formatMonths(months: Months): string {
  const runs: [number, number][] = [];
  for (const month of tidyMonths(months)) {
    const last = runs.at(-1);
    if (last?.[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (first !== last && first?.[0] === 1 && last?.[1] === 12) {
    last[1] = first[1];
    runs.shift();
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from} – ${to}`)).join(', ');
}
