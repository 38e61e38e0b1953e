import { useQuery } from '@apollo/client/react';
import { Button, Group, Paper, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ReleaseStateDocument } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { ReleaseProgress } from './release-progress.js';

/** What the parties see so far, and the way to release. */
export function ReleasePanel({ eventId }: { eventId: string }) {
  const { w, f } = useWords();
  const { data } = useQuery(ReleaseStateDocument, { variables: { eventId } });
  const changed = data?.changed.page.total ?? 0;
  const released = (data?.released.page.total ?? 0) + changed;
  return (
    <Paper withBorder p="md" component="section" aria-label={w.matching.release}>
      <Group justify="space-between">
        <div role="status">
          {data && (
            <Text fw={600}>
              {released ? w.matching.releasedSoFar(f.number(released)) : w.matching.noneReleased}
            </Text>
          )}
          {changed > 0 && <Text>{w.matching.changedSoFar(f.number(changed))}</Text>}
          <Text c="dimmed">{w.matching.releaseHelp}</Text>
        </div>
        <Button component={Link} to="/matching/release" size="lg" leftSection={<IconSend aria-hidden />}>
          {w.matching.release}
        </Button>
      </Group>
      <ReleaseProgress eventId={eventId} />
    </Paper>
  );
}
