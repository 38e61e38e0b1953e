import { wholeNumber } from '../goods/typed-number.js';
import type { MatchFilter } from '../gql/schema.js';

export type ReleaseWhich = 'all' | 'best' | 'atLeast';
export type ReleaseChoice = { which: ReleaseWhich; best: string; points: string };

/** What is asked of the API; null while the choice is not complete. */
export function askedRelease(
  choice: ReleaseChoice,
): { minScore: number | null; topPerDemand: number | null } | null {
  const { which, best, points } = choice;
  if (which === 'all') return { minScore: null, topPerDemand: null };
  const number = wholeNumber(which === 'best' ? best : points);
  if (number === null) return null;
  if (which === 'best') return number > 0 ? { minScore: null, topPerDemand: number } : null;
  return number <= 100 ? { minScore: number / 100, topPerDemand: null } : null;
}

/** The filters whose totals say how many pairs a release would show: undecided by the choice, added always. */
export function previewFilters(asked: NonNullable<ReturnType<typeof askedRelease>>) {
  const undecided: MatchFilter = { ...asked, decision: 'NONE' };
  const added: MatchFilter = { decision: 'ADDED' };
  return {
    undecided,
    added,
    newUndecided: { ...undecided, released: 'NOT_RELEASED' } satisfies MatchFilter,
    newAdded: { ...added, released: 'NOT_RELEASED' } satisfies MatchFilter,
  };
}
