import { allYear, type Months } from '#trade';

/** A figure that can be reckoned with; nothing, zero and below, and what is no number are not stated. */
export function stated(figure: number | null | undefined): number | null {
  return figure != null && Number.isFinite(figure) && figure > 0 ? figure : null;
}

export function rangeOf(range: { from: number; to: number } | null): { usual: number; most: number } | null {
  const usual = range === null ? null : stated((range.from + range.to) / 2);
  return range === null || usual === null ? null : { usual, most: Math.max(usual, range.from, range.to) };
}

export function monthsOf(months: Months | null): Months | null {
  const known = (months ?? []).filter(
    (month, at, all) => allYear.includes(month) && all.indexOf(month) === at,
  );
  return known.length === 0 ? null : known;
}
