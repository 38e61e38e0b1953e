import { useQuery } from '@apollo/client/react';
import { Alert, Button, Collapse, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHistory, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { ConferenceEvent } from '../events/chosen-event.js';
import { MatchRunsDocument, RequestMatchRunDocument, type RunFieldsFragment } from '../gql/operations.js';
import { Loading } from '../parts/loading.js';
import { ErrorNote } from '../talk/error-note.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { RunsList } from './runs-list.js';
import { withBegun } from './with-begun.js';

/** The button that matches, how far it has come while it runs, and what came of it. */
export function RunPanel({ event }: { event: ConferenceEvent }) {
  const { w } = useWords();
  const { id: eventId, counts } = event;
  const { data, error, refetch } = useQuery(MatchRunsDocument, {
    variables: { eventId, page: { first: 10 } },
  });
  const [request, asking] = useAct(RequestMatchRunDocument);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [begun, setBegun] = useState<RunFieldsFragment | null>(null);
  const [open, { toggle }] = useDisclosure(false);
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;

  const runs = withBegun(data.matchRuns.items, begun);
  const latest = runs[0];
  const working = runs.find(({ status }) => status === 'RUNNING' || status === 'QUEUED');
  const run = async () => {
    const answer = await request({ key, eventId });
    if (!answer) return;
    setBegun(answer);
    setKey(crypto.randomUUID());
    await refetch();
  };
  return (
    <Paper withBorder p="md" component="section" aria-label={w.matching.run}>
      <Stack>
        <Text>{latest ? w.matching.runAgainHelp : w.matching.runHelp}</Text>
        <Group>
          <Button
            size="xl"
            leftSection={<IconLink aria-hidden />}
            loading={asking}
            onClick={() => void run()}
          >
            {w.matching.run}
          </Button>
          {runs.length > 0 && (
            <Button
              variant="subtle"
              leftSection={<IconHistory aria-hidden size={20} />}
              aria-expanded={open}
              onClick={toggle}
            >
              {w.matching.runs}
            </Button>
          )}
        </Group>
        {working ? (
          <Working run={working} />
        ) : latest ? (
          <Outcome runs={runs} latest={latest} fitting={counts?.matches ?? null} />
        ) : null}
        <Collapse expanded={open} keepMounted={false}>
          <RunsList runs={runs} />
        </Collapse>
      </Stack>
    </Paper>
  );
}

function Working({ run }: { run: RunFieldsFragment }) {
  const { w, f } = useWords();
  const { status, pairsDone, pairsTotal, shards, shardsDone, matched } = run;
  const share = pairsTotal ? Math.round((100 * pairsDone) / pairsTotal) : 0;
  return (
    <div>
      <Text fw={600}>
        {status === 'QUEUED'
          ? w.matching.waiting
          : w.matching.pairsDone(f.number(pairsDone), f.number(pairsTotal))}
      </Text>
      <Progress.Root size="xl" my={6}>
        <Progress.Section value={share} color="leaf.7" striped animated aria-label={w.matching.progress} />
      </Progress.Root>
      <Text>
        {[
          shards > 0 && w.matching.shardsDone(f.number(shardsDone), f.number(shards)),
          w.matching.fit(f.number(matched)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </div>
  );
}

type OutcomeProps = { runs: readonly RunFieldsFragment[]; latest: RunFieldsFragment; fitting: number | null };

/** What fits by now, counted as on the home screen: after a small change no whole run follows. */
function Outcome({ runs, latest, fitting }: OutcomeProps) {
  const { w, f } = useWords();
  const { status, failure, retryAt } = latest;
  const whole = runs.find((run) => run.status === 'FINISHED');
  return (
    <>
      {status === 'FAILED' && (
        <Alert color="red" role="alert" title={w.matching.failed}>
          {whole && <Text>{w.matching.failedHelp}</Text>}
          <Text>{retryAt ? w.matching.failedRetry(f.dateTime(retryAt)) : w.matching.failedAgain}</Text>
          {failure && <Text>{w.matching.forOperator(failure)}</Text>}
        </Alert>
      )}
      {whole && (
        <div role="status">
          {fitting !== null && <Text fw={600}>{w.matching.fitNow(f.number(fitting))}</Text>}
          <Text c="dimmed">{w.matching.lastRun(f.dateTime(whole.finishedAt ?? whole.requestedAt))}</Text>
        </div>
      )}
    </>
  );
}
