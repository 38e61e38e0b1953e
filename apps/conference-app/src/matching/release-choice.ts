import type { MatchFilter } from '../gql/schema.js';

export type ReleaseWhich = 'all' | 'best' | 'atLeast';
export type ReleaseChoice = { which: ReleaseWhich; best: string; points: string };

/** What is asked of the API; null while the choice is not complete. */
export function askedRelease(
  choice: ReleaseChoice,
): { minScore: number | null; topPerDemand: number | null } | null {
  const { which, best, points } = choice;
  if (which === 'all') return { minScore: null, topPerDemand: null };
  if (which === 'best') return Number(best) > 0 ? { minScore: null, topPerDemand: Number(best) } : null;
  return points !== '' && Number(points) <= 100
    ? { minScore: Number(points) / 100, topPerDemand: null }
    : null;
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
