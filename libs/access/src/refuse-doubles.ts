import { QueryFailedError } from 'typeorm';
import { Refusal, refuse, type FieldProblem } from '#platform';

/**
 * Turns the database's refusal of a double into an answer for the screen; `doubles` says which unique index means what.
 * @throws Refusal for those; every other error as it was.
 */
export async function refuseDoubles<T>(work: Promise<T>, doubles: Record<string, FieldProblem>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof QueryFailedError)) throw error;
    const { code, constraint } = error.driverError as { code?: string; constraint?: string };
    const double = code === '23505' && constraint ? doubles[constraint] : undefined;
    if (double) refuse([double]);
    throw error;
  }
}
