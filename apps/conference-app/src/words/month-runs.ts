/** As `formatMonths` of the API writes them into reasons and advice: test/guards/months.spec.ts holds the two equal. */
export function monthRuns(months: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const month of [...new Set(months)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (first && last && first !== last && first[0] === 1 && last[1] === 12) {
    last[1] = first[1];
    runs.shift();
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from} – ${to}`)).join(', ');
}
