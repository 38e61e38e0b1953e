import type { EntityManager } from 'typeorm';
import { takePart } from '#importing';

/**
 * Enters a demand into an event, or without one into every open event its distributor takes part in. Entering an event of
 * its own alliance makes the distributor take part in it.
 * @throws Refusal when the event is closed; AppError NOT_FOUND when it is neither the alliance's nor one it takes part in.
 */
export async function enterDemand(
  manager: EntityManager,
  demand: { id: string; organisationId: string; allianceId: string },
  eventId: string | null,
): Promise<void> {
  if (eventId !== null) await takePart(manager, demand, eventId);
  await manager.query(
    `insert into event_demand (event_id, alliance_id, demand_id, organisation_id)
     select e.id, e.alliance_id, $1, $2 from (select e.* from event e
       join participant t on t.event_id = e.id and t.organisation_id = $2
       where e.status = 'OPEN' and ($3::uuid is null or e.id = $3) for share of e) as e`,
    [demand.id, demand.organisationId, eventId],
  );
}
