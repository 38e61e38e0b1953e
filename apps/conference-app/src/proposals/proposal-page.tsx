import { useQuery } from '@apollo/client/react';
import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { ProposalDocument, type ProposalFieldsFragment } from '../gql/operations.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { ProposalActions } from './proposal-actions.js';
import { ProposalSteps } from './proposal-steps.js';
import { ProposalTurn } from './proposal-turn.js';
import { organisationOf } from './sides.js';
import { TermsFacts } from './terms-facts.js';

export default function ProposalPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ProposalDocument, { variables: { id } });
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Page proposal={data.proposal} />;
}

function Page({ proposal }: { proposal: ProposalFieldsFragment }) {
  const { w } = useWords();
  const { role } = useViewer();
  const { status, supplier, distributor, terms, steps, offerId, demandId, wanted } = proposal;
  const put = steps.filter((step) => step.terms);
  const last = put.at(-1);
  const open = status === 'AWAITS_SUPPLIER' || status === 'AWAITS_DISTRIBUTOR';
  return (
    <>
      <PageTitle
        title={w.proposals.pageTitle(terms.goods)}
        help={w.proposals.between(distributor.name, supplier.name)}
      />
      <Stack gap="lg" maw="60rem">
        <ProposalTurn proposal={proposal} />
        <Paper component="section" withBorder p="md">
          <Title order={2} mb="sm">
            {open
              ? w.proposals.standing
              : status === 'ACCEPTED'
                ? w.proposals.agreedTerms
                : w.proposals.lastTerms}
          </Title>
          {open && last?.side && put.length > 1 && (
            <Text mb="sm">{w.proposals.changedBy(organisationOf(proposal, last.side).name)}</Text>
          )}
          <TermsFacts terms={terms} before={open ? put.at(-2)?.terms : null} />
          <Group mt="md">
            <Anchor component={Link} to={`/offers/${offerId}`}>
              {w.proposals.seeOffer}
            </Anchor>
            {demandId && role !== 'SUPPLIER' && (
              <Anchor component={Link} to={`/demands/${demandId}`}>
                {w.proposals.seeDemand}: {wanted}
              </Anchor>
            )}
            {role === 'ORGANISER' &&
              [supplier, distributor].map(({ id, name }) => (
                <Anchor key={id} component={Link} to={`/organisations/${id}`}>
                  {name}
                </Anchor>
              ))}
          </Group>
        </Paper>
        <ProposalActions key={proposal.step} proposal={proposal} />
        <section>
          <Title order={2} mb="sm">
            {w.proposals.steps}
          </Title>
          <ProposalSteps proposal={proposal} />
        </section>
      </Stack>
    </>
  );
}
