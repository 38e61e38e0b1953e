import { useQuery } from '@apollo/client/react';
import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconBuildingStore, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { OffersAdvice } from '../advice/own-advice.js';
import { useViewer } from '../access/viewer.js';
import { useChosenEvent } from '../events/chosen-event.js';
import { OffersDocument, OwnBoothsDocument, SupplierMatchesDocument } from '../gql/operations.js';
import { NextStep } from '../matching/next-step.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { WaitingForMe } from '../proposals/waiting-for-me.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { OfferCard } from './offer-card.js';
import { SupplierMatchCards } from './supplier-match-cards.js';

const shownHere = 4;

/** A supplier's beginning: the next step, buyers that fit, its products, its booth. */
export default function SupplierHome() {
  const { w, f } = useWords();
  const { organisation } = useViewer();
  const offers = useQuery(OffersDocument, { variables: { page: { first: 100 } } });
  const matches = useQuery(SupplierMatchesDocument, { variables: { page: { first: shownHere } } });
  const error = offers.error ?? matches.error;
  const rows = offers.data?.offers.items ?? [];
  const incomplete = rows.filter(({ clarify }) => clarify.length > 0);
  const found = matches.data?.supplierMatches;
  return (
    <>
      <PageTitle title={w.parties.supplierTitle(organisation.name)} help={w.parties.supplierHelp} />
      {error && !(offers.data && found) ? (
        <ErrorNote
          error={error}
          onRetry={() => void Promise.all([offers.refetch(), matches.refetch()]).catch(() => undefined)}
        />
      ) : null}
      {!error && !(offers.data && found) && <Loading />}
      {offers.data && found && (
        <Stack gap="lg" maw="70rem">
          <WaitingForMe
            otherwise={
              <NextStep
                {...(!rows.length
                  ? { to: '/offers/new', text: w.parties.nextAddOffer }
                  : found.page.total
                    ? { to: '/matches', text: w.parties.nextSeeMatches(f.number(found.page.total)) }
                    : incomplete.length
                      ? {
                          to: '/offers?incomplete=1',
                          text: w.parties.nextComplete(f.number(incomplete.length)),
                        }
                      : { text: w.parties.nextWait })}
              />
            }
          />
          <OffersAdvice isAwaited={rows.length > 0} />
          <Booths />
          <section>
            <Title order={2}>{w.parties.buyers}</Title>
            {found.items.length ? (
              <>
                <Text mb="sm">{w.parties.buyersHelp}</Text>
                <SupplierMatchCards matches={found.items} />
                {found.page.hasNext && (
                  <Button component={Link} to="/matches" variant="default" mt="md">
                    {w.parties.allMatches} ({f.number(found.page.total)})
                  </Button>
                )}
              </>
            ) : (
              <Text>{w.parties.noMatches}</Text>
            )}
          </section>
          <section>
            <Group justify="space-between" mb="sm">
              <Title order={2}>{w.parties.products}</Title>
              <Button component={Link} to="/offers/new" leftSection={<IconPlus aria-hidden />}>
                {rows.length ? w.parties.newProduct : w.parties.nextAddOffer}
              </Button>
            </Group>
            {rows.length ? (
              <SimpleGrid component="ul" cols={{ base: 1, md: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
                {[...incomplete, ...rows.filter(({ clarify }) => !clarify.length)]
                  .slice(0, 2 * shownHere)
                  .map((offer) => (
                    <OfferCard key={offer.id} offer={offer} />
                  ))}
              </SimpleGrid>
            ) : (
              <Text>{w.parties.noProducts}</Text>
            )}
            {rows.length > 2 * shownHere && (
              <Button component={Link} to="/offers" variant="default" mt="md">
                {w.parties.allProducts} ({f.number(rows.length)})
              </Button>
            )}
          </section>
        </Stack>
      )}
    </>
  );
}

/** Where the supplier stands at the conference; nothing while it has no booth. */
function Booths() {
  const { w, f } = useWords();
  const { event } = useChosenEvent();
  const { data } = useQuery(OwnBoothsDocument, { variables: { eventId: event?.id ?? '' }, skip: !event });
  if (!event || !data?.booths.length) return null;
  return (
    <section>
      <Title order={2}>{w.parties.booth}</Title>
      {data.booths.map(({ number }) => (
        <Group key={number} gap="xs" wrap="nowrap">
          <IconBuildingStore aria-hidden />
          <div>
            <Text fw={700}>{w.parties.boothNumber(f.number(number))}</Text>
            <Text c="dimmed">{w.parties.boothAt(event.name, event.place)}</Text>
          </div>
        </Group>
      ))}
    </section>
  );
}
