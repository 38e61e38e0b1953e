import { SimpleGrid } from '@mantine/core';
import { useProposalOn } from '../proposals/use-proposal-on.js';
import { SupplierMatchCard, type SupplierMatch } from './supplier-match-card.js';

/** Released matches in the order the API gave. */
export function SupplierMatchCards({ matches }: { matches: readonly SupplierMatch[] }) {
  const proposalOn = useProposalOn();
  return (
    <SimpleGrid component="ul" cols={{ base: 1, md: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
      {matches.map((match) => (
        <SupplierMatchCard
          key={match.id}
          match={match}
          proposal={proposalOn(match.offerId, match.demand.id)}
        />
      ))}
    </SimpleGrid>
  );
}
