import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { ProposalsDocument } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { organisationOf, otherSide, turnOf } from './sides.js';
import { useTermsWords } from './use-terms-words.js';

const shown = 3;

/** The proposals that wait for one's own answer, soonest first; nothing where none does. */
export function WaitingProposals() {
  const { w, f } = useWords();
  const { role } = useViewer();
  const words = useTermsWords();
  const { data } = useQuery(ProposalsDocument, {
    variables: { filter: { waiting: true }, sort: 'ANSWER_BY', page: { first: shown } },
    skip: role === 'ORGANISER',
  });
  const found = data?.proposals;
  if (!found?.items.length) return null;
  return (
    <Alert color="amber" title={w.proposals.waitingTitle(f.number(found.page.total))}>
      <Stack gap="md" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {found.items.map((proposal) => {
          const { id, terms, status, answerBy } = proposal;
          const turn = turnOf(status);
          return (
            <Group component="li" key={id} justify="space-between" gap="xs">
              <div>
                <Text fw={700}>{terms.goods}</Text>
                <Text>
                  {[
                    turn && organisationOf(proposal, otherSide(turn)).name,
                    words.quantity(terms),
                    words.price(terms),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                <Text>{w.proposals.ago(f.longDate(answerBy))}</Text>
              </div>
              <Button component={Link} to={`/proposals/${id}`} rightSection={<IconArrowRight aria-hidden />}>
                {w.proposals.answerNow}
              </Button>
            </Group>
          );
        })}
      </Stack>
      {found.page.hasNext && (
        <Button component={Link} to="/proposals?show=waiting" variant="default" mt="md">
          {w.proposals.allWaiting}
        </Button>
      )}
    </Alert>
  );
}
