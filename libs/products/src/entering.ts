import type { EntityManager } from 'typeorm';
import { AppError, problem, refuse } from '#platform';

/**
 * Enters an offer into an event, or without one into every open event its supplier takes part in. Entering an event of
 * its own alliance makes the supplier take part in it.
 * @throws Refusal when the event is closed; AppError NOT_FOUND when it is neither the alliance's nor one it takes part in.
 */
export async function enterOffer(
  manager: EntityManager,
  offer: { id: string; organisationId: string; allianceId: string },
  eventId: string | null,
): Promise<void> {
  if (eventId !== null) await takePart(manager, offer, eventId);
  await manager.query(
    `insert into event_offer (event_id, alliance_id, offer_id, organisation_id)
     select e.id, e.alliance_id, $1, $2 from (select e.* from event e
       join participant t on t.event_id = e.id and t.organisation_id = $2
       where e.status = 'OPEN' and ($3::uuid is null or e.id = $3) for share of e) as e`,
    [offer.id, offer.organisationId, eventId],
  );
}

async function takePart(
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

const closedEvent = problem('eventId', 'CONFLICT', {
  vi: 'Sự kiện còn đang mở.',
  en: 'An event that is still open.',
});
