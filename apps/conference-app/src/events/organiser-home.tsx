import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { StaffDealCountsDocument } from '../gql/operations.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import type { ConferenceEvent } from './chosen-event.js';
import { HomeStep } from './home-step.js';
import { NeedsEvent } from './needs-event.js';
import { nextStep, type Next } from './next-step.js';
import { today } from './today.js';

/** The rest of the home is of use while these cannot be had. */
const noDeals = {
  proposalsOpen: 0,
  draft: 0,
  agreed: 0,
  listed: 0,
  signed: 0,
  complete: 0,
  waitingForMe: 0,
};

export default function OrganiserHome() {
  return <NeedsEvent>{(event) => <Home event={event} />}</NeedsEvent>;
}

function Home({ event }: { event: ConferenceEvent }) {
  const { w, f } = useWords();
  const { fullName } = useViewer();
  const counts = event.counts;
  const { data, error } = useQuery(StaffDealCountsDocument, { variables: { eventId: event.id } });
  const deals = data?.dealCounts ?? (error ? noDeals : null);
  const next = counts && deals ? nextStep(counts, deals, event.heldOn <= today()) : null;
  return (
    <>
      <PageTitle
        title={w.home.title(fullName)}
        help={`${event.name} · ${w.home.event(f.date(event.heldOn), event.place)}`}
      />
      {counts && deals && next && (
        <Stack gap="lg" maw="60rem">
          <Alert color="leaf" variant="light" title={w.home.nextTitle}>
            <NextStep next={next} />
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
          <HomeStep
            number={4}
            name={w.home.deals}
            help={w.home.dealsHelp}
            figures={[
              [deals.proposalsOpen, w.home.proposalsOpen],
              [deals.draft, w.home.draft],
              [deals.agreed, w.home.agreed],
            ]}
            links={[
              ['/proposals', w.shell.proposals],
              ['/mous', w.shell.mous],
              ['/waiting', w.home.waiting(f.number(deals.waitingForMe))],
            ]}
          />
          <HomeStep
            number={5}
            name={w.home.signing}
            help={w.home.signingHelp}
            figures={[
              [deals.listed, w.home.listed],
              [deals.signed, w.home.signed],
              [deals.complete, w.home.complete],
            ]}
            links={[
              ['/signing', w.signing.board.toList],
              ['/board', w.signing.toBoard],
            ]}
          />
        </Stack>
      )}
    </>
  );
}

function NextStep({ next }: { next: Next }) {
  const { w, f } = useWords();
  const text = 'count' in next ? w.home.nextDeal[next.what](f.number(next.count)) : w.home.next[next.what];
  if (!next.to) return <Text>{text}</Text>;
  return (
    <Button component={Link} to={next.to} size="lg" mt="xs" rightSection={<IconArrowRight aria-hidden />}>
      {text}
    </Button>
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
