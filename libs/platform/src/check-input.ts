import { z } from 'zod';
import type { Bilingual } from '#trade';
import type { ErrorCode } from './errors.js';
import { problem, refuse, type FieldProblem } from './refusal.js';

type Issue = z.core.$ZodIssue;

function describe(issue: Issue): { code: ErrorCode; accepted: Bilingual } {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? {
            code: 'TOO_LONG',
            accepted: {
              vi: `Nhiều nhất ${issue.maximum} ký tự.`,
              en: `At most ${issue.maximum} characters.`,
            },
          }
        : {
            code: 'TOO_BIG',
            accepted: { vi: `Không quá ${issue.maximum}.`, en: `At most ${issue.maximum}.` },
          };
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'REQUIRED', accepted: { vi: 'Xin điền mục này.', en: 'Please fill this in.' } }
        : {
            code: 'TOO_SMALL',
            accepted: { vi: `Ít nhất là ${issue.minimum}.`, en: `At least ${issue.minimum}.` },
          };
    case 'custom':
      return issue.params as { code: ErrorCode; accepted: Bilingual };
    default:
      return {
        code: 'INVALID_INPUT',
        accepted: { vi: 'Xin xem lại mục này.', en: 'Please look at this again.' },
      };
  }
}

/**
 * Checks an input against its zod schema. In schemas use `accept(…)` for rules that need their own sentence.
 * @throws Refusal naming every field that is not right.
 */
export function checkInput<T extends z.ZodType>(schema: T, input: z.input<T>): z.output<T> {
  const read = schema.safeParse(input);
  if (!read.success) refuse(problemsOf(read.error.issues));
  return read.data as z.output<T>;
}

const problemsOf = (issues: Issue[]): FieldProblem[] =>
  issues.map((issue) => {
    const { code, accepted } = describe(issue);
    return problem(issue.path.join('.'), code, accepted);
  });

/** A zod refinement with a code of the closed list and what would be accepted. */
export const accept = (code: ErrorCode, accepted: Bilingual) => ({ params: { code, accepted } });

/** A required text of 1..max characters, trimmed. */
export const text = (max: number) => z.string().trim().min(1).max(max);

/** An optional text of up to max characters; empty becomes null. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value || null);
