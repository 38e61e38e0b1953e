import { Button, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { Loading } from '../parts/loading.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { useChosenEvent, type ConferenceEvent } from './chosen-event.js';

/** A screen of one conference: waits for it, and says what to do when there is none. */
export function NeedsEvent({ children }: { children: (event: ConferenceEvent) => ReactNode }) {
  const { w } = useWords();
  const { role } = useViewer();
  const { event, loading, error, askAgain } = useChosenEvent();
  if (event) return children(event);
  if (loading) return <Loading />;
  if (error) return <ErrorNote error={error} onRetry={askAgain} />;
  return (
    <Stack align="flex-start">
      <Title order={1}>{w.shell.noEvent}</Title>
      {role === 'ORGANISER' && (
        <>
          <Text>{w.shell.noEventHelp}</Text>
          <Button component={Link} to="/events/new">
            {w.events.open}
          </Button>
        </>
      )}
    </Stack>
  );
}
