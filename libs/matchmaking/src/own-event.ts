import { AppError, type Viewer } from '#platform';
import type { DataSource, EntityManager } from 'typeorm';

/**
 * The one answer to "may these staff work on the matches of this event?": it is their own alliance's.
 * @throws AppError NOT_FOUND
 */
export async function ownEvent(
  source: Pick<DataSource | EntityManager, 'query'>,
  viewer: Viewer,
  eventId: string,
): Promise<{ id: string; allianceId: string; status: 'OPEN' | 'CLOSED' }> {
  const [event] = await source.query(
    `select id, alliance_id as "allianceId", status from event where id = $1 and alliance_id = $2`,
    [eventId, viewer.allianceId],
  );
  if (!event || viewer.role !== 'ORGANISER') throw new AppError('NOT_FOUND');
  return event;
}

/**
 * Decisions and releases of an event come one after the other until their transactions end: a release must not show a
 * pair that is being barred at the same moment.
 */
export const inTurn = (manager: EntityManager, event: { id: string }): Promise<unknown> =>
  manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`review of ${event.id}`]);
