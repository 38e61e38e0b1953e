import type { EntityManager } from 'typeorm';

/**
 * Waits until nobody else writes lists of the event outside a run, and keeps others out until the transaction ends: a
 * run that begins and a small change that is being applied come one after the other.
 */
export const aloneWithLists = (manager: Pick<EntityManager, 'query'>, eventId: string): Promise<unknown> =>
  manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`lists of ${eventId}`]);
