import { formatMonths, type Months } from '#trade';
import { countOf } from './features.js';
import { levelOf, type Reason, UNKNOWN_POINTS } from './judgement.js';

/** Points by how many of the months of need have supply. */
export function pointsOfMonths(common: number, needed: number): number {
  return Math.round((100 * common) / needed);
}

/**
 * 0..100: the part of the months of need in which there is supply, both as bits; 0 bits are not stated. Months are a
 * set, so a season over the new year (11-2) needs no rule of its own.
 */
export function monthsPoints(needed: number, supplied: number): number {
  if (needed === 0 || supplied === 0) return UNKNOWN_POINTS;
  return pointsOfMonths(countOf(needed & supplied), countOf(needed));
}

export function monthsReason(needed: Months | null, supplied: Months | null, points: number): Reason {
  if (needed === null || supplied === null) {
    const facts = { common: null, needed: needed?.length ?? null };
    return { criterion: 'MONTHS', level: 'UNKNOWN', points, facts };
  }
  const common = needed.filter((month) => supplied.includes(month));
  const months = common.length === needed.length ? null : formatMonths(common);
  const facts = { common: common.length, needed: needed.length, months };
  return { criterion: 'MONTHS', level: levelOf(points), points, facts };
}
