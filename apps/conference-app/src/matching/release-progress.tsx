import { useQuery } from '@apollo/client/react';
import { Alert, Progress, Text } from '@mantine/core';
import { LastReleaseDocument } from '../gql/operations.js';
import { useWords } from '../words/words.js';

/** How far the release of a large event is, or where it stopped and what to do; nothing when all is done. */
export function ReleaseProgress({ eventId }: { eventId: string }) {
  const { w, f } = useWords();
  const { data } = useQuery(LastReleaseDocument, { variables: { eventId } });
  const release = data?.matchRelease;
  if (!release || release.status === 'FINISHED') return null;
  const { status, pairsDone, pairsTotal, released, failure } = release;
  if (status === 'FAILED')
    return (
      <Alert color="red" role="alert" mt="sm" title={w.matching.releaseStopped(f.number(released))}>
        <Text>{w.matching.releaseStoppedHelp}</Text>
        {failure && <Text>{w.matching.forOperator(failure)}</Text>}
      </Alert>
    );
  const share = pairsTotal ? Math.round((100 * pairsDone) / pairsTotal) : 0;
  return (
    <div>
      <Text fw={600} mt="sm">
        {status === 'QUEUED'
          ? w.matching.waiting
          : w.matching.releasing(f.number(pairsDone), f.number(pairsTotal))}
      </Text>
      <Progress.Root size="xl" my={6}>
        <Progress.Section
          value={share}
          color="leaf.7"
          striped
          animated
          aria-label={w.matching.releaseProgress}
        />
      </Progress.Root>
      <Text c="dimmed">{w.matching.releaseGoesOn}</Text>
    </div>
  );
}
