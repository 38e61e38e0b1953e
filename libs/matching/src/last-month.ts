import type { Months } from '#trade';

/** Of a need that is there all year: held against the twelve months from the current one on. */
export const WHOLE_YEAR = 13;

/**
 * The month 1..12 in which a season of need ends: the one before its longest pause, of equal pauses the one latest in the
 * year. 11-2 ends in 2; 3, 4 and 10 are a season from 10 to 4; `WHOLE_YEAR` has no end, 0 stands for no months stated.
 * A rule of this program. It needs no clock: the season meant is the one that is on or comes next, see `nextTime`.
 */
export function lastMonthOf(months: Months | null): number {
  if (months === null || months.length === 0) return 0;
  if (months.length === 12) return WHOLE_YEAR;
  const pauses = months.map((month) => ({ month, length: pauseAfter(month, months) }));
  const [longest] = pauses.sort((one, other) => other.length - one.length || other.month - one.month);
  return longest?.month ?? 0;
}

function pauseAfter(month: number, months: Months): number {
  let length = 0;
  while (!months.includes(((month + length) % 12) + 1)) length += 1;
  return length;
}

/** When such a month comes next, counted from the month `asOf` on, that one included; both YYYY-MM. */
export function nextTime(lastMonth: number, asOf: string): string {
  const [year, month] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5))];
  const ahead = lastMonth === WHOLE_YEAR ? 11 : (lastMonth - month + 12) % 12;
  const passed = month - 1 + ahead;
  return `${year + Math.floor(passed / 12)}-${String((passed % 12) + 1).padStart(2, '0')}`;
}
