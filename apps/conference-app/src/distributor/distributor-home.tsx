import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { Link } from 'react-router';
import { DemandsAdvice } from '../advice/own-advice.js';
import { useViewer } from '../access/viewer.js';
import { useFieldNames } from '../goods/field-names.js';
import { DemandsDocument, DistributorMatchesDocument, type DemandFieldsFragment } from '../gql/operations.js';
import { NextStep } from '../matching/next-step.js';
import { ClarifyBadge } from '../parts/badges.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { WaitingForMe } from '../proposals/waiting-for-me.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { GroupedMatches } from './grouped-matches.js';

/** A buyer's beginning: the next step, its demands, supply that fits. */
export default function DistributorHome() {
  const { w, f } = useWords();
  const { organisation } = useViewer();
  const demands = useQuery(DemandsDocument, { variables: { page: { first: 100 } } });
  const matches = useQuery(DistributorMatchesDocument, { variables: { page: { first: 6 } } });
  const error = demands.error ?? matches.error;
  const rows = demands.data?.demands.items ?? [];
  const incomplete = rows.filter(({ clarify }) => clarify.length > 0).length;
  const found = matches.data?.distributorMatches;
  return (
    <>
      <PageTitle title={w.parties.supplierTitle(organisation.name)} help={w.parties.distributorHelp} />
      {error && !(demands.data && found) ? (
        <ErrorNote
          error={error}
          onRetry={() => void Promise.all([demands.refetch(), matches.refetch()]).catch(() => undefined)}
        />
      ) : null}
      {!error && !(demands.data && found) && <Loading />}
      {demands.data && found && (
        <Stack gap="lg" maw="70rem">
          <WaitingForMe
            otherwise={
              <NextStep
                {...(!rows.length
                  ? { to: '/demands/new', text: w.parties.nextAddDemand }
                  : found.page.total
                    ? { to: '/matches', text: w.parties.nextSeeSuppliers(f.number(found.page.total)) }
                    : incomplete
                      ? {
                          to: '/demands?incomplete=1',
                          text: w.parties.nextCompleteDemands(f.number(incomplete)),
                        }
                      : { text: w.parties.nextWait })}
              />
            }
          />
          <DemandsAdvice isAwaited={rows.length > 0} />
          <section>
            <Group justify="space-between" mb="sm">
              <Title order={2}>{w.parties.demands}</Title>
              <Group gap="xs">
                <Button
                  component={Link}
                  to="/offers"
                  variant="default"
                  leftSection={<IconSearch aria-hidden />}
                >
                  {w.parties.browse}
                </Button>
                <Button component={Link} to="/demands/new" leftSection={<IconPlus aria-hidden />}>
                  {w.parties.newDemand}
                </Button>
              </Group>
            </Group>
            {rows.length ? (
              <SimpleGrid component="ul" cols={{ base: 1, md: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
                {rows.slice(0, 8).map((demand) => (
                  <DemandCard key={demand.id} demand={demand} />
                ))}
              </SimpleGrid>
            ) : (
              <Text>{w.parties.noDemands}</Text>
            )}
            {rows.length > 8 && (
              <Button component={Link} to="/demands" variant="default" mt="md">
                {w.parties.allDemands} ({f.number(rows.length)})
              </Button>
            )}
          </section>
          <section>
            <Title order={2}>{w.parties.suppliers}</Title>
            <Text mb="sm">{found.items.length ? w.parties.suppliersHelp : w.parties.noMatches}</Text>
            <GroupedMatches matches={found.items} />
            {found.page.hasNext && (
              <Button component={Link} to="/matches" variant="default" mt="md">
                {w.parties.allMatches} ({f.number(found.page.total)})
              </Button>
            )}
          </section>
        </Stack>
      )}
    </>
  );
}

function DemandCard({ demand }: { demand: DemandFieldsFragment }) {
  const { f } = useWords();
  const nameOf = useFieldNames();
  const { id, wanted, quantity, unit, months, clarify } = demand;
  return (
    <Paper component="li" withBorder p="md">
      <Anchor component={Link} to={`/demands/${id}`} fw={700} mih={44} display="inline-block">
        {wanted}
      </Anchor>
      <Text>
        {f.quantity(quantity, unit)} · {f.months(months)}
      </Text>
      {clarify.length > 0 && (
        <Group mt="xs" gap="xs">
          <ClarifyBadge clarify={clarify} />
          <Text>{clarify.map(({ field }) => nameOf(field)).join(', ')}</Text>
        </Group>
      )}
    </Paper>
  );
}
