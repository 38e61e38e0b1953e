import type { EntityManager } from 'typeorm';
import { AppError, problem, refuse } from '#platform';

/**
 * Makes sure that an organisation takes part in an open event: one of its own alliance, or one it takes part in already.
 * @throws Refusal when the event is closed; AppError NOT_FOUND when it is neither.
 */
export async function takePart(
  manager: EntityManager,
  { organisationId, allianceId }: { organisationId: string; allianceId: string },
  eventId: string,
): Promise<void> {
  const [event] = await manager.query(
    `select e.status, e.alliance_id as "allianceId", exists (select from participant t
       where t.event_id = e.id and t.organisation_id = $2) as "takesPart"
     from event e where e.id = $1 for share of e`,
    [eventId, organisationId],
  );
  if (!event || (event.allianceId !== allianceId && !event.takesPart)) throw new AppError('NOT_FOUND');
  refuse(event.status === 'OPEN' ? [] : [closedEvent]);
  if (event.takesPart) return;
  await manager.query(
    `insert into participant (event_id, organisation_id) values ($1, $2) on conflict do nothing`,
    [eventId, organisationId],
  );
}

export const closedEvent = problem('eventId', 'CONFLICT', {
  vi: 'Sự kiện còn đang mở.',
  en: 'An event that is still open.',
});
