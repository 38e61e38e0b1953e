import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useProposalOn } from '../proposals/use-proposal-on.js';
import { useWords } from '../words/words.js';
import { DistributorMatchCard, type DistributorMatch } from './distributor-match-card.js';

/** Released matches under the demand they answer, in the order the API gave. */
export function GroupedMatches({ matches }: { matches: readonly DistributorMatch[] }) {
  const { w } = useWords();
  const proposalOn = useProposalOn();
  const groups = new Map<string, DistributorMatch[]>();
  for (const match of matches) groups.set(match.demandId, [...(groups.get(match.demandId) ?? []), match]);
  return (
    <Stack gap="lg">
      {[...groups.values()].map((group) => (
        <section key={group[0]?.demandId}>
          <Title order={2} mb="sm">
            {w.parties.wants}: {group[0]?.wanted}
          </Title>
          <SimpleGrid component="ul" cols={{ base: 1, md: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
            {group.map((match) => (
              <DistributorMatchCard
                key={match.id}
                match={match}
                proposal={proposalOn(match.offer.id, match.demandId)}
              />
            ))}
          </SimpleGrid>
        </section>
      ))}
    </Stack>
  );
}
