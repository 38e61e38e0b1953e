import type { Problem } from '../talk/use-send.js';
import type { Speech } from '../words/words.js';

/** Why, and what would be accepted, in one sentence. */
export function problemText(problem: Problem, { w, pick }: Pick<Speech, 'w' | 'pick'>): string {
  const accepted = pick(problem.accepted);
  return accepted ? `${pick(problem.why)} ${w.errors.accepted(accepted)}` : pick(problem.why);
}

/** The problem of a field or of anything inside it: `certificates` finds `certificates.0.number`. */
export function problemAt(problems: readonly Problem[], field: string): Problem | undefined {
  return problems.find((problem) => problem.field === field || problem.field.startsWith(`${field}.`));
}
