import type { ProposalRowFragment } from '../gql/operations.js';
import type { DealSide, ProposalStatus } from '../gql/schema.js';

type Proposal = Pick<ProposalRowFragment, 'status' | 'supplier' | 'distributor'>;

const turns: Partial<Record<ProposalStatus, DealSide>> = {
  AWAITS_SUPPLIER: 'SUPPLIER',
  AWAITS_DISTRIBUTOR: 'DISTRIBUTOR',
};

/** Whose answer a proposal waits for; null once it is closed. */
export const turnOf = (status: ProposalStatus): DealSide | null => turns[status] ?? null;

export const organisationOf = (proposal: Proposal, side: DealSide) =>
  side === 'SUPPLIER' ? proposal.supplier : proposal.distributor;

/** The side an organisation is; null for staff. */
export function sideOf({ supplier, distributor }: Proposal, organisationId: string): DealSide | null {
  if (supplier.id === organisationId) return 'SUPPLIER';
  return distributor.id === organisationId ? 'DISTRIBUTOR' : null;
}

export const otherSide = (side: DealSide): DealSide => (side === 'SUPPLIER' ? 'DISTRIBUTOR' : 'SUPPLIER');
