import type { EntityManager } from 'typeorm';
import type { Acting } from '#access';
import { MouStepEntity } from './mou-step.entity.js';
import type { MouTerms } from './mou-terms.js';
import type { PartnershipName } from './mou-words.js';
import { MouEntity } from './mou.entity.js';
import { partnershipOf } from './partnership.js';
import { writeText } from './write-text.js';

export interface NewMou {
  eventId: string;
  allianceId: string;
  proposalId: string | null;
  terms: MouTerms;
  /** Found out when left out. */
  partnership?: PartnershipName | null;
}

/** One change of the event's numbers and signing list at a time, until the transaction ends; taken before any memorandum. */
export const eventInTurn = (manager: EntityManager, eventId: string): Promise<unknown> =>
  manager.query(`select 1 from event where id = $1 for no key update`, [eventId]);

/** Writes a draft with the next number of its event; answers its id. */
export async function enter(
  manager: EntityManager,
  { actor, organisationId }: Pick<Acting, 'actor' | 'organisationId'>,
  { eventId, allianceId, proposalId, terms, partnership }: NewMou,
): Promise<string> {
  await eventInTurn(manager, eventId);
  const [{ number }] = await manager.query(
    `select coalesce(max(number), 0) + 1 as number from mou where event_id = $1`,
    [eventId],
  );
  const { identifiers } = await manager.insert(MouEntity, {
    eventId,
    allianceId,
    proposalId,
    number,
    partnership: partnership ?? (await partnershipOf(manager, allianceId, terms.parties)),
    lastStep: 1,
  });
  const id = identifiers[0]?.id as string;
  await writeText(manager, { id, eventId, allianceId }, 1, terms);
  await manager.insert(MouStepEntity, {
    mouId: id,
    number: 1,
    move: 'ENTER',
    fromStatus: null,
    toStatus: 'DRAFT',
    organisationId,
    byAccountId: actor.accountId as string,
    how: actor.how,
  });
  return id;
}
