import { Button } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import type { ProposalRowFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { sideOf, turnOf } from './sides.js';

/** The way to a proposal that is there already: to answer it, to see how far it is, or to what came of it. */
export function ProposalLink({ proposal }: { proposal: ProposalRowFragment }) {
  const { w } = useWords();
  const { organisation } = useViewer();
  const { id, status, mouId } = proposal;
  const isAgreed = status === 'ACCEPTED';
  const isOwnTurn = !isAgreed && turnOf(status) === sideOf(proposal, organisation.id);
  return (
    <Button
      component={Link}
      to={isAgreed && mouId ? `/mous/${mouId}` : `/proposals/${id}`}
      variant={isOwnTurn ? 'filled' : 'light'}
      leftSection={<IconHeartHandshake aria-hidden size={20} />}
    >
      {isAgreed
        ? mouId
          ? w.proposals.openMou
          : w.proposals.status.ACCEPTED
        : isOwnTurn
          ? w.proposals.answerNow
          : w.proposals.bargaining}
    </Button>
  );
}
