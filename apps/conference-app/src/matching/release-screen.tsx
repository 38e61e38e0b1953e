import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Modal, Paper, Radio, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ConferenceEvent } from '../events/chosen-event.js';
import { NeedsEvent } from '../events/needs-event.js';
import { NumberField } from '../goods/number-field.js';
import { PreviewReleaseDocument, ReleaseMatchesDocument } from '../gql/operations.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { ErrorNote } from '../talk/error-note.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import classes from './matching.module.css';
import { askedRelease, type ReleaseChoice } from './release-choice.js';
import { useWhoSees } from './who-sees.js';

export default function ReleaseScreen() {
  return <NeedsEvent>{(event) => <Release key={event.id} event={event} />}</NeedsEvent>;
}

/** Which pairs the parties get to see: how many it would be, then a question, then done. */
function Release({ event }: { event: ConferenceEvent }) {
  const { w, f } = useWords();
  const navigate = useNavigate();
  const [choice, setChoice] = useState<ReleaseChoice>({ which: 'best', best: '5', points: '50' });
  const [opened, { open, close }] = useDisclosure(false);
  const [release, busy] = useAct(ReleaseMatchesDocument);
  const asked = askedRelease(choice);
  const whoSees = useWhoSees();
  const { data, previousData, error, refetch } = useQuery(PreviewReleaseDocument, {
    variables: { eventId: event.id, ...(asked ?? { minScore: null, topPerDemand: null }) },
    skip: !asked,
    fetchPolicy: 'cache-and-network',
  });
  // What was counted last stays until the new choice is counted, so that nothing jumps under the thumb.
  const preview = asked && !error ? (data ?? previousData)?.previewRelease : data?.previewRelease;
  const { fresh = 0, withdrawn = 0 } = preview ?? {};
  const seen = whoSees(preview ?? { both: 0, supplierOnly: 0, distributorOnly: 0 });
  const { total } = seen;
  const verb = total
    ? w.matching.releaseNow(f.number(total))
    : withdrawn
      ? w.matching.withdrawNow(f.number(withdrawn))
      : w.matching.release;
  const takesBack = withdrawn > 0 && w.matching.previewWithdrawn(f.number(withdrawn));
  const confirm = async () => {
    if (!asked) return;
    const done = await release({ eventId: event.id, ...asked });
    close();
    if (!done) return;
    tell(done.underWay ? w.matching.releaseUnderWay : w.matching.releaseDone(f.number(done.released)));
    if (done.withdrawn) tell(w.matching.withdrawn(f.number(done.withdrawn)));
    await navigate(done.underWay ? '/matching' : '/matching?released=RELEASED');
  };
  return (
    <>
      <PageTitle title={w.matching.release} help={w.matching.releaseHelp} />
      <Stack maw="46rem">
        <Paper withBorder p="md">
          <Stack>
            <Radio.Group
              label={w.matching.whichPairs}
              value={choice.which}
              onChange={(which) => setChoice({ ...choice, which })}
            >
              <Radio value="best" label={w.matching.best} />
              <Radio value="atLeast" label={w.matching.atLeast} />
              <Radio value="all" label={w.matching.all} />
            </Radio.Group>
            {choice.which === 'best' && (
              <NumberField
                label={w.matching.bestCount}
                digits={0}
                maw="20rem"
                value={choice.best}
                onChange={(best) => setChoice({ ...choice, best })}
              />
            )}
            {choice.which === 'atLeast' && (
              <NumberField
                label={w.matching.atLeastScore}
                digits={0}
                maw="20rem"
                value={choice.points}
                onChange={(points) => setChoice({ ...choice, points })}
              />
            )}
          </Stack>
        </Paper>
        {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
        {asked && !preview && !error && <Loading />}
        {asked && preview && (
          <Alert color="sky" variant="light" role="status" aria-busy={!data} className={classes.preview}>
            <Text fw={600}>
              {total ? w.matching.preview(f.number(total), f.number(fresh)) : w.matching.previewNone}
            </Text>
            {total > 0 && (
              <ul className={classes.figures}>
                {seen.parts.map((part) => (
                  <li key={part}>{part}</li>
                ))}
              </ul>
            )}
            {takesBack && <Text>{takesBack}</Text>}
          </Alert>
        )}
        <Group>
          <Button
            size="lg"
            leftSection={<IconSend aria-hidden />}
            disabled={!asked || !data || !(total + withdrawn)}
            onClick={open}
          >
            {verb}
          </Button>
          <Button component={Link} to="/matching" variant="default" size="lg">
            {w.matching.backToMatches}
          </Button>
        </Group>
        <Text c="dimmed">
          {[w.matching.alwaysNote, w.matching.previewKept, w.matching.previewSuppliers].join(' ')}
        </Text>
      </Stack>
      <Modal
        opened={opened}
        onClose={close}
        title={w.matching.release}
        closeButtonProps={{ 'aria-label': w.common.close }}
      >
        <Stack>
          {total > 0 && (
            <Text>
              {w.matching.releaseAsk(f.number(total), f.number(seen.toBuyers), f.number(seen.toSellers))}
            </Text>
          )}
          {takesBack && <Text>{takesBack}</Text>}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {w.common.cancel}
            </Button>
            <Button loading={busy} onClick={() => void confirm()}>
              {verb}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
