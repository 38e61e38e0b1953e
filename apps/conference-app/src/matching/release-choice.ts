import { wholeNumber } from '../goods/typed-number.js';

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
