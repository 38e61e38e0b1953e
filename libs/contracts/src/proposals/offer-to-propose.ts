import type { EntityManager } from 'typeorm';
import type { Acting } from '#access';
import { closedEvent } from '#importing';
import { AppError, refuse, type Viewer } from '#platform';
import type { ProposalEntity } from './proposal.entity.js';
import type { ProposalInput } from './proposal.input.js';

/**
 * What a distributor may propose on: a listed offer entered into an open event it takes part in, for a listed demand of its
 * own there, if for any. Staff do so in events of their alliance.
 * @throws Refusal when the event is closed; AppError NOT_FOUND for what one does not see.
 */
export async function offerToPropose(
  manager: EntityManager,
  { role, allianceId }: Viewer,
  { organisationId }: Acting,
  { eventId, offerId, demandId }: ProposalInput,
): Promise<Pick<ProposalEntity, 'eventId' | 'allianceId' | 'offerId' | 'supplierId' | 'demandId'>> {
  const [found] = await manager.query(
    `select e.alliance_id as "allianceId", e.status, o.organisation_id as "supplierId"
     from event e join participant mine on mine.event_id = e.id and mine.organisation_id = $3
       join event_offer x on x.event_id = e.id join offer o on o.id = x.offer_id and o.status = 'LISTED'
     where e.id = $1 and o.id = $2 and ($5::uuid is null or e.alliance_id = $5)
       and ($4::uuid is null or exists (select from event_demand w join demand d on d.id = w.demand_id
         where w.event_id = e.id and d.id = $4 and d.organisation_id = $3 and d.status = 'LISTED'))`,
    [eventId, offerId, organisationId, demandId ?? null, role === 'ORGANISER' ? allianceId : null],
  );
  if (!found) throw new AppError('NOT_FOUND');
  refuse(found.status === 'OPEN' ? [] : [closedEvent]);
  return {
    eventId,
    offerId,
    demandId: demandId ?? null,
    allianceId: found.allianceId,
    supplierId: found.supplierId,
  };
}
