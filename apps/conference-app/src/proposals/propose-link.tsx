import { Button } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useWords } from '../words/words.js';

type Props = { offerId: string; demandId?: string; quiet?: boolean };

/** The way to a new proposal on an offer, or on a match of it with a demand. */
export function ProposeLink({ offerId, demandId, quiet }: Props) {
  const { w } = useWords();
  const on = new URLSearchParams({ offerId, ...(demandId && { demandId }) });
  return (
    <Button
      component={Link}
      to={`/proposals/new?${on}`}
      variant={quiet ? 'default' : 'filled'}
      leftSection={<IconHeartHandshake aria-hidden size={20} />}
    >
      {w.proposals.propose}
    </Button>
  );
}
