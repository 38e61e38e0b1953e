import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import type { ConferenceEvent } from './chosen-event.js';
import { HomeStep } from './home-step.js';
import { NeedsEvent } from './needs-event.js';
import { nextStep } from './next-step.js';

export default function OrganiserHome() {
  return <NeedsEvent>{(event) => <Home event={event} />}</NeedsEvent>;
}

function Home({ event }: { event: ConferenceEvent }) {
  const { w, f } = useWords();
  const { fullName } = useViewer();
  const counts = event.counts;
  const next = counts ? nextStep(counts) : null;
  return (
    <>
      <PageTitle
        title={w.home.title(fullName)}
        help={`${event.name} · ${w.home.event(f.date(event.heldOn), event.place)}`}
      />
      {counts && next && (
        <Stack gap="lg" maw="60rem">
          <Alert color="leaf" variant="light" title={w.home.nextTitle}>
            {next.to ? (
              <Button
                component={Link}
                to={next.to}
                size="lg"
                mt="xs"
                rightSection={<IconArrowRight aria-hidden />}
              >
                {w.home.next[next.what]}
              </Button>
            ) : (
              <Text>{w.home.next[next.what]}</Text>
            )}
            {counts.incomplete > 0 && <Incomplete count={f.number(counts.incomplete)} />}
          </Alert>
          <HomeStep
            number={1}
            name={w.home.register}
            help={w.home.registerHelp}
            figures={[
              [counts.suppliers, w.home.suppliers],
              [counts.distributors, w.home.distributors],
              [counts.boothsTaken, w.home.booths(f.number(event.expectedBooths))],
            ]}
            links={[
              ['/import', w.shell.import],
              ['/organisations', w.shell.organisations],
              ['/booths', w.shell.booths],
            ]}
          />
          <HomeStep
            number={2}
            name={w.home.supplyAndDemand}
            help={w.home.supplyAndDemandHelp}
            figures={[
              [counts.offers, w.home.offers],
              [counts.demands, w.home.demands],
              [counts.incomplete, w.home.incomplete],
            ]}
            links={[
              ['/offers', w.shell.offers],
              ['/demands', w.shell.demands],
            ]}
          />
          <HomeStep
            number={3}
            name={w.home.connect}
            help={w.home.connectHelp}
            figures={[
              [counts.matches, w.home.matches],
              [counts.released, w.home.released],
            ]}
            links={[['/matching', w.shell.matching]]}
          />
        </Stack>
      )}
    </>
  );
}

function Incomplete({ count }: { count: string }) {
  const { w } = useWords();
  return (
    <>
      <Text mt="md">{w.home.incompleteNote(count)}</Text>
      <Group mt="xs">
        <Button component={Link} variant="default" to="/offers?incomplete=1">
          {w.home.seeIncompleteOffers}
        </Button>
        <Button component={Link} variant="default" to="/demands?incomplete=1">
          {w.home.seeIncompleteDemands}
        </Button>
      </Group>
    </>
  );
}
