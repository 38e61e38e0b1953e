import type { Said, Speech } from '../words/words.js';

/** Why, and what would be accepted, in one sentence. */
export function problemText(
  problem: { why: Said; accepted?: Said | null },
  { w, pick }: Pick<Speech, 'w' | 'pick'>,
): string {
  const accepted = problem.accepted ? pick(problem.accepted) : '';
  const why = fullStop(pick(problem.why));
  return accepted ? `${why} ${fullStop(w.errors.accepted(accepted))}` : why;
}

function fullStop(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
