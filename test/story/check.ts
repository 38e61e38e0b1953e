import { ApiRefusal } from '../../apps/start/src/api-client.js';

/** Something was not as the story tells. */
export class NotAsTold extends Error {}

/** @throws NotAsTold with the sentence unless it holds. */
export function told(sentence: string, holds: unknown): asserts holds {
  if (!holds) throw new NotAsTold(sentence);
}

/** The asking must be refused with this code. */
export async function refused(sentence: string, code: string, asking: Promise<unknown>): Promise<void> {
  const answer = await asking.then(
    () => 'an answer',
    (error: unknown) => {
      if (error instanceof ApiRefusal) return error.code;
      throw error;
    },
  );
  told(`${sentence}: ${code} was due, got ${answer}`, answer === code);
}
