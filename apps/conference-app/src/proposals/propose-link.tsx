import { Button } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useWords } from '../words/words.js';

type Props = {
  offerId: string;
  demandId?: string;
  quiet?: boolean;
  /** In a list the word is short and a screen reader hears which product. */ of?: string;
};

/** The way to a new proposal on an offer, or on a match of it with a demand. */
export function ProposeLink({ offerId, demandId, quiet, of }: Props) {
  const { w } = useWords();
  const on = new URLSearchParams({ offerId, ...(demandId && { demandId }) });
  return (
    <Button
      component={Link}
      to={`/proposals/new?${on}`}
      aria-label={of && w.proposals.proposeOn(of)}
      variant={quiet ? 'default' : 'filled'}
      styles={of ? { label: { whiteSpace: 'nowrap' } } : undefined}
      leftSection={of ? undefined : <IconHeartHandshake aria-hidden size={20} />}
    >
      {of ? w.proposals.proposeShort : w.proposals.propose}
    </Button>
  );
}
