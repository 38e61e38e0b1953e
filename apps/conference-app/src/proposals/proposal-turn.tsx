import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import type { ProposalFieldsFragment } from '../gql/operations.js';
import type { DealSide } from '../gql/schema.js';
import { CallLink } from '../parts/badges.js';
import { useWords } from '../words/words.js';
import { organisationOf, sideOf, turnOf } from './sides.js';
import { daysUntil } from './terms-values.js';

type Props = { proposal: ProposalFieldsFragment };

/** Whose turn it is and until when, or how it ended, and what to do next. */
export function ProposalTurn({ proposal }: Props) {
  const turn = turnOf(proposal.status);
  return turn ? <Open proposal={proposal} turn={turn} /> : <Closed proposal={proposal} />;
}

function Open({ proposal, turn }: Props & { turn: DealSide }) {
  const { w, f } = useWords();
  const { organisation, role } = useViewer();
  const { answerBy, contact } = proposal;
  const waited = organisationOf(proposal, turn);
  const day = f.longDate(answerBy);
  const left = w.proposals.daysLeft(daysUntil(answerBy));
  if (Date.parse(answerBy) < Date.now())
    return (
      <Alert color="amber" title={w.proposals.overdue}>
        <Text>{w.proposals.overdueHelp(day)}</Text>
      </Alert>
    );
  if (waited.id === organisation.id)
    return (
      <Alert color="amber" title={w.proposals.yourTurn}>
        <Text fw={600}>{w.proposals.answerUntil(day, left)}</Text>
        <Text>{w.proposals.yourTurnHelp}</Text>
      </Alert>
    );
  return (
    <Alert color="sky" variant="light" title={w.proposals.waitsFor(waited.name)}>
      <Stack gap={4}>
        <Text>{w.proposals.waitUntil(day, left)}</Text>
        {role !== 'ORGANISER' && <Text>{w.proposals.whatNextWait}</Text>}
        {role === 'ORGANISER' &&
          (contact?.telephone ? (
            <Group gap="sm">
              <CallLink name={contact.fullName} telephone={contact.telephone} />
              <Text>{w.proposals.staffCall}</Text>
            </Group>
          ) : (
            <Group gap="sm">
              <Text>{w.proposals.noTelephone}</Text>
              <Anchor component={Link} to={`/organisations/${waited.id}`}>
                {w.proposals.seeOrganisation}
              </Anchor>
            </Group>
          ))}
      </Stack>
    </Alert>
  );
}

function Closed({ proposal }: Props) {
  const { w, f } = useWords();
  const { organisation, role } = useViewer();
  const { status, steps, mouId, offerId, demandId } = proposal;
  const last = steps.at(-1);
  const who = last?.side ? organisationOf(proposal, last.side).name : '';
  const said = w.proposals.closed;
  const on = last ? w.proposals.onDay(f.longDate(last.at)) : '';
  if (status === 'ACCEPTED')
    return (
      <Alert color="leaf" title={said.ACCEPTED}>
        <Stack gap="sm" align="flex-start">
          <Text>
            {on} {w.proposals.acceptedHelp}
          </Text>
          {mouId && (
            <Button
              component={Link}
              to={`/mous/${mouId}`}
              size="lg"
              rightSection={<IconArrowRight aria-hidden />}
            >
              {w.proposals.openMou}
            </Button>
          )}
        </Stack>
      </Alert>
    );
  const title =
    status === 'EXPIRED' ? said.EXPIRED : status === 'DECLINED' ? said.DECLINED(who) : said.WITHDRAWN(who);
  const anew = new URLSearchParams({ offerId, ...(demandId && { demandId }) });
  return (
    <Alert color="stone" title={title}>
      <Stack gap="sm" align="flex-start">
        <Text>{status === 'EXPIRED' ? w.proposals.expiredHelp(f.longDate(proposal.answerBy)) : on}</Text>
        {last?.reason && <Text>{w.proposals.because(last.reason)}</Text>}
        {(role === 'ORGANISER' || sideOf(proposal, organisation.id) === 'DISTRIBUTOR') && (
          <Button component={Link} to={`/proposals/new?${anew}`} variant="default">
            {w.proposals.again}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
