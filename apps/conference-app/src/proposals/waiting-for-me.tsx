import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { MousDocument, ProposalsDocument, type MouRowFragment } from '../gql/operations.js';
import { mainMove, waitsFor } from '../mous/mou-next.js';
import { useWords } from '../words/words.js';
import { organisationOf, otherSide, turnOf } from './sides.js';
import { useTermsWords } from './use-terms-words.js';

const shown = 3;

/** What waits for one's own answer, agreement or signature, proposals first; where nothing does, what is given. */
export function WaitingForMe({ otherwise }: { otherwise: ReactNode }) {
  const { w, f } = useWords();
  const words = useTermsWords();
  const proposals = useQuery(ProposalsDocument, {
    variables: { filter: { waiting: true }, sort: 'ANSWER_BY', page: { first: shown } },
  }).data?.proposals;
  const mous = useMousForMe();
  if (!proposals?.items.length && !mous.length) return otherwise;
  return (
    <>
      {proposals && proposals.items.length > 0 && (
        <Alert color="amber" title={w.proposals.waitingTitle(f.number(proposals.page.total))}>
          <Rows>
            {proposals.items.map((proposal) => {
              const { id, terms, status, answerBy } = proposal;
              const turn = turnOf(status);
              const other = turn && organisationOf(proposal, otherSide(turn)).name;
              return (
                <Row key={id} to={`/proposals/${id}`} verb={w.proposals.answerNow}>
                  <Text fw={700}>{terms.goods}</Text>
                  <Text>
                    {[other, words.quantity(terms), words.price(terms)].filter(Boolean).join(' · ')}
                  </Text>
                  <Text>{w.proposals.answerWanted(f.longDate(answerBy))}</Text>
                </Row>
              );
            })}
          </Rows>
          {proposals.page.hasNext && (
            <Button component={Link} to="/proposals?show=waiting" variant="default" mt="md">
              {w.proposals.allWaiting}
            </Button>
          )}
        </Alert>
      )}
      {mous.length > 0 && (
        <Alert color="amber" title={w.proposals.waitingMous(f.number(mous.length))}>
          <Rows>
            {mous.slice(0, shown).map(({ id, title, move }) => (
              <Row key={id} to={`/mous/${id}`} verb={w.proposals.openMou}>
                <Text fw={700}>{title}</Text>
                <Text>{w.proposals.mouWork[move]}</Text>
              </Row>
            ))}
          </Rows>
          {mous.length > shown && (
            <Button component={Link} to="/mous" variant="default" mt="md">
              {w.proposals.allMous}
            </Button>
          )}
        </Alert>
      )}
    </>
  );
}

const works = ['CHANGE', 'AGREE', 'SIGN', 'ATTACH'] as const;

function useMousForMe() {
  const { organisation } = useViewer();
  const { data } = useQuery(MousDocument, {
    variables: { filter: { statuses: ['DRAFT', 'LISTED', 'SIGNED'] }, page: { first: 100 } },
  });
  return (data?.mous.items ?? []).flatMap((mou: MouRowFragment) => {
    const next = mainMove(mou, organisation.id, false);
    const move = works.find((work) => work === next);
    const own = waitsFor(mou).some((party) => party.organisation.organisationId === organisation.id);
    return move && own ? [{ id: mou.id, title: mou.title, move }] : [];
  });
}

function Rows({ children }: { children: ReactNode }) {
  return (
    <Stack gap="md" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {children}
    </Stack>
  );
}

function Row({ to, verb, children }: { to: string; verb: string; children: ReactNode }) {
  return (
    <Group component="li" justify="space-between" gap="xs">
      <div>{children}</div>
      <Button component={Link} to={to} rightSection={<IconArrowRight aria-hidden />}>
        {verb}
      </Button>
    </Group>
  );
}
