import { Refusal, type InvalidInput } from '#platform';

/** The fields that were not accepted, each with its code; anything but a refusal is thrown on. */
export async function problemsOf(work: Promise<unknown>): Promise<[field: string, code: string][]> {
  const error = await work.catch((caught: unknown) => caught);
  if (!(error instanceof Refusal)) throw error;
  return (error.answer as InvalidInput).problems.map(({ field, code }) => [field, code]);
}
