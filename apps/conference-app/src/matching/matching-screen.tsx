import { Button, Stack, Tabs } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ConferenceEvent } from '../events/chosen-event.js';
import { NeedsEvent } from '../events/needs-event.js';
import { useListState } from '../parts/list-state.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import classes from './matching.module.css';
import { MatchesList } from './matches-list.js';
import { ReleasePanel } from './release-panel.js';
import { RunPanel } from './run-panel.js';
import { VetoedList } from './vetoed-list.js';

export default function MatchingScreen() {
  return <NeedsEvent>{(event) => <Matching key={event.id} event={event} />}</NeedsEvent>;
}

function Matching({ event }: { event: ConferenceEvent }) {
  const { w } = useWords();
  const list = useListState();
  return (
    <>
      <PageTitle
        title={w.matching.title}
        help={w.matching.help}
        actions={
          <>
            <Button
              component={Link}
              to="/matching/weights"
              variant="default"
              leftSection={<IconAdjustmentsHorizontal aria-hidden />}
            >
              {w.weights.short}
            </Button>
            <Button
              component={Link}
              to="/matching/add"
              variant="default"
              leftSection={<IconPlus aria-hidden />}
            >
              {w.matching.add}
            </Button>
          </>
        }
      />
      <Stack gap="md">
        <RunPanel event={event} />
        <ReleasePanel eventId={event.id} />
        <Tabs
          value={list.get('view') ?? 'matches'}
          onChange={(view) => list.set({ view: view === 'vetoed' ? view : null })}
          keepMounted={false}
        >
          <Tabs.List aria-label={w.matching.views} mb="md" className={classes.tabs}>
            <Tabs.Tab value="matches">{w.matching.viewMatches}</Tabs.Tab>
            <Tabs.Tab value="vetoed">{w.matching.viewVetoed}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="matches">
            <MatchesList eventId={event.id} list={list} />
          </Tabs.Panel>
          <Tabs.Panel value="vetoed">
            <VetoedList eventId={event.id} list={list} />
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </>
  );
}
