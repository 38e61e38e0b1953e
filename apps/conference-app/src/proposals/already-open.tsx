import { useQuery } from '@apollo/client/react';
import { Alert, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { ProposalsDocument } from '../gql/operations.js';
import { useWords } from '../words/words.js';

type Props = { eventId: string; offerId: string; demandId: string; distributorId: string | null };

/** Says that there is an open proposal of the same kind, which the API would refuse a second time. */
export function AlreadyOpen({ eventId, offerId, demandId, distributorId }: Props) {
  const { w } = useWords();
  const { data } = useQuery(ProposalsDocument, {
    variables: {
      eventId,
      filter: { offerId, statuses: ['AWAITS_SUPPLIER', 'AWAITS_DISTRIBUTOR'] },
      page: { first: 100 },
    },
  });
  const already = data?.proposals.items.find(
    (proposal) => (proposal.demandId ?? '') === demandId && proposal.distributor.id === distributorId,
  );
  if (!already) return null;
  return (
    <Alert color="amber" title={w.proposals.alreadyOpen} mb="lg" maw="46rem">
      <Text mb="sm">{w.proposals.alreadyOpenHelp}</Text>
      <Button component={Link} to={`/proposals/${already.id}`}>
        {w.proposals.seeOpen}
      </Button>
    </Alert>
  );
}
