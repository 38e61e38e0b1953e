import { useQuery } from '@apollo/client/react';
import { ProposalsDocument } from '../gql/operations.js';

/** Answers with the open proposal of one's own on an offer for a demand, of the hundred whose day comes first. */
export function useOpenProposals(): (offerId: string, demandId: string) => string | undefined {
  const { data } = useQuery(ProposalsDocument, {
    variables: {
      filter: { statuses: ['AWAITS_SUPPLIER', 'AWAITS_DISTRIBUTOR'] },
      sort: 'ANSWER_BY',
      page: { first: 100 },
    },
  });
  const open = data?.proposals.items ?? [];
  return (offerId, demandId) =>
    open.find((proposal) => proposal.offerId === offerId && proposal.demandId === demandId)?.id;
}
