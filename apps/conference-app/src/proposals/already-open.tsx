import { useQuery } from '@apollo/client/react';
import { Alert, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { ProposalsDocument } from '../gql/operations.js';
import { useWords } from '../words/words.js';

type Props = { eventId: string; offerId: string; demandId: string; distributorId: string | null };

/** Points at an open proposal of this buyer on the offer; for the same demand the API would refuse a second one. */
export function AlreadyOpen({ eventId, offerId, demandId, distributorId }: Props) {
  const { w } = useWords();
  const { data } = useQuery(ProposalsDocument, {
    variables: {
      eventId,
      filter: { offerId, statuses: ['AWAITS_SUPPLIER', 'AWAITS_DISTRIBUTOR'] },
      page: { first: 100 },
    },
  });
  const open = data?.proposals.items.filter(({ distributor }) => distributor.id === distributorId) ?? [];
  const same = open.find((proposal) => (proposal.demandId ?? '') === demandId);
  const already = same ?? open[0];
  if (!already) return null;
  return (
    <Alert color="amber" title={w.proposals.alreadyOpen} mb="lg" maw="46rem">
      <Text mb="sm">
        {same ? w.proposals.alreadyOpenHelp : w.proposals.otherOpenHelp(already.wanted ?? null)}
      </Text>
      <Button component={Link} to={`/proposals/${already.id}`}>
        {w.proposals.seeOpen}
      </Button>
    </Alert>
  );
}
