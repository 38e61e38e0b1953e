import { formatMonths, type Months } from '#trade';
import { levelOf, type Reason, UNKNOWN_POINTS } from './judgement.js';

/**
 * Points 0..1: the part of the months of need in which there is supply. Months are a set, so a season over the
 * new year (11-2) needs no rule of its own.
 */
export function monthsReason(needed: Months | null, supplied: Months | null): Reason {
  if (needed === null || supplied === null) {
    return {
      criterion: 'MONTHS',
      level: 'UNKNOWN',
      points: UNKNOWN_POINTS,
      facts: { common: null, needed: needed?.length ?? null },
    };
  }
  const common = needed.filter((month) => supplied.includes(month));
  const points = common.length / needed.length;
  const months = common.length === needed.length ? null : formatMonths(common);
  const facts = { common: common.length, needed: needed.length, months };
  return { criterion: 'MONTHS', level: levelOf(points), points, facts };
}
