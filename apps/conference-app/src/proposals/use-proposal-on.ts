import { useQuery } from '@apollo/client/react';
import { ProposalsDocument, type ProposalRowFragment } from '../gql/operations.js';

/**
 * Answers with one's own proposal on an offer for a demand that is open, else agreed: of the hundred that stand first,
 * those whose day comes first before the agreed ones.
 */
export function useProposalOn(): (offerId: string, demandId: string) => ProposalRowFragment | undefined {
  const { data } = useQuery(ProposalsDocument, {
    variables: {
      filter: { statuses: ['AWAITS_SUPPLIER', 'AWAITS_DISTRIBUTOR', 'ACCEPTED'] },
      sort: 'ANSWER_BY',
      page: { first: 100 },
    },
  });
  const proposals = data?.proposals.items ?? [];
  return (offerId, demandId) =>
    proposals.find((proposal) => proposal.offerId === offerId && proposal.demandId === demandId);
}
