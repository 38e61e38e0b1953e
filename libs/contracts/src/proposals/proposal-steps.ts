import { IsNull, Not, type EntityManager } from 'typeorm';
import type { Acting } from '#access';
import { AppError, type Viewer } from '#platform';
import type { AcceptedProposal } from '../mous/draft-mou.js';
import type { CheckedTerms } from './deal-terms.input.js';
import { ProposalEntity, ProposalStepEntity } from './proposal.entity.js';

/** A step that puts terms has all of them. */
type StandingTerms = ProposalStepEntity & AcceptedProposal['terms'];

/** The proposal, locked until the change is done, if one acts for a side of it. */
export async function ownProposal(
  manager: EntityManager,
  { role, allianceId }: Viewer,
  { organisationId }: Acting,
  id: string,
): Promise<ProposalEntity> {
  const events = role === 'ORGANISER' ? { allianceId } : {};
  const proposal = await manager.findOne(ProposalEntity, {
    where: [
      { id, supplierId: organisationId, ...events },
      { id, distributorId: organisationId, ...events },
    ],
    lock: { mode: 'pessimistic_write' },
  });
  if (!proposal) throw new AppError('NOT_FOUND');
  return proposal;
}

export const stored = ({ price, ...terms }: CheckedTerms) => ({
  ...terms,
  price: price === null ? null : String(price),
});

export const writeStep = (manager: EntityManager, { actor }: Acting, step: Partial<ProposalStepEntity>) =>
  manager.insert(ProposalStepEntity, { ...step, byAccountId: actor.accountId, how: actor.how });

/** The terms of the last step that put any. */
export async function standingTerms(manager: EntityManager, proposalId: string): Promise<StandingTerms> {
  const step = await manager.findOneOrFail(ProposalStepEntity, {
    where: { proposalId, goods: Not(IsNull()) },
    order: { number: 'DESC' },
  });
  return step as StandingTerms;
}
