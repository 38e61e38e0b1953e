import { IntrinsicException } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Bilingual } from '#trade';
import { BilingualType } from './bilingual.type.js';
import { ErrorCode, sentences } from './errors.js';

@ObjectType({ description: 'One field that was not accepted, why, and what would be.' })
export class FieldProblem {
  @Field(() => String, { description: 'Path of the field in the input, e.g. `quantity.from`.' })
  field!: string;

  @Field(() => ErrorCode, { description: 'What is wrong with it.' })
  code!: ErrorCode;

  @Field(() => BilingualType, { description: 'Why it was not accepted.' })
  why!: Bilingual;

  @Field(() => BilingualType, { description: 'What would be accepted.' })
  accepted!: Bilingual;
}

@ObjectType({ description: 'Refused: some fields are not right; nothing was written.' })
export class InvalidInput {
  @Field(() => ErrorCode, { description: 'Always INVALID_INPUT.' })
  code: ErrorCode = 'INVALID_INPUT';

  @Field(() => [FieldProblem], { description: 'Every field that was not accepted.' })
  problems!: FieldProblem[];
}

@ObjectType({ description: 'Refused: somebody changed it since it was opened; nothing was written.' })
export class Stale {
  @Field(() => ErrorCode, { description: 'Always STALE.' })
  code: ErrorCode = 'STALE';

  @Field(() => BilingualType, { description: 'What happened.' })
  message: Bilingual = sentences.STALE;

  @Field(() => Int, { description: 'The version that stands now.' })
  currentVersion!: number;
}

/** Rolls a change back and answers the screen with a typed refusal. */
export class Refusal extends IntrinsicException {
  constructor(readonly answer: InvalidInput | Stale) {
    super(answer.code);
  }
}

/** One field that was not accepted; `why` defaults to the sentence of `code`. */
export const problem = (
  field: string,
  code: ErrorCode,
  accepted: Bilingual,
  why: Bilingual = sentences[code],
): FieldProblem => Object.assign(new FieldProblem(), { field, code, why, accepted });

/** @throws Refusal with the given problems, unless there are none. */
export function refuse(problems: FieldProblem[]): void {
  if (problems.length > 0) throw new Refusal(Object.assign(new InvalidInput(), { problems }));
}

/** @throws Refusal STALE unless the version that was opened still stands. */
export function refuseStale(openedVersion: number, currentVersion: number): void {
  if (openedVersion !== currentVersion) throw new Refusal(Object.assign(new Stale(), { currentVersion }));
}

/** For resolvers of union results: a refusal becomes the answer instead of an error. */
export async function orRefusal<T>(work: Promise<T>): Promise<T | InvalidInput | Stale> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}
