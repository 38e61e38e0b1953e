import { Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { IconPlaylistAdd } from '@tabler/icons-react';
import { useState } from 'react';
import { ListMouDocument, type MouRowFragment } from '../gql/operations.js';
import { tell } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { MouSummary } from './mou-summary.js';
import classes from './signing.module.css';

type Props = { ready: readonly MouRowFragment[]; onChanged: () => void };

/** Memoranda whose text is agreed: each, or all of them one after another, go on the list. */
export function Ready({ ready, onChanged }: Props) {
  const { w, f } = useWords();
  const [list] = useAct(ListMouDocument);
  const [going, setGoing] = useState<{ done: number; all: number } | null>(null);

  const putOn = async (mous: readonly MouRowFragment[]) => {
    if (going) return;
    let done = 0;
    for (const { id } of mous) {
      setGoing({ done, all: mous.length });
      if (!(await list({ key: crypto.randomUUID(), id }))) break;
      done += 1;
    }
    setGoing(null);
    if (done) tell(w.signing.putOnDone(f.number(done)));
    onChanged();
  };
  return (
    <section aria-label={w.signing.ready}>
      <Title order={2}>{w.signing.ready}</Title>
      <Text c="dimmed" mb="sm">
        {ready.length ? w.signing.readyHelp : w.signing.nothingReady}
      </Text>
      {ready.length > 1 && (
        <Button
          size="lg"
          mb="sm"
          leftSection={<IconPlaylistAdd aria-hidden />}
          aria-disabled={going !== null}
          onClick={() => void putOn(ready)}
        >
          {w.signing.putOnAll(f.number(ready.length))}
        </Button>
      )}
      <div role="status">{going && going.all > 1 && <Going {...going} />}</div>
      <Stack component="ul" gap="sm" className={classes.plain}>
        {ready.map((mou) => (
          <Paper component="li" key={mou.id} withBorder p="md">
            <Group justify="space-between" gap="md">
              <MouSummary mou={mou} />
              <Button
                variant={ready.length > 1 ? 'default' : 'filled'}
                aria-label={w.signing.putOnOne(mou.title)}
                aria-disabled={going !== null}
                onClick={() => void putOn([mou])}
              >
                {w.signing.putOn}
              </Button>
            </Group>
          </Paper>
        ))}
      </Stack>
    </section>
  );
}

function Going({ done, all }: { done: number; all: number }) {
  const { w, f } = useWords();
  const text = w.signing.puttingOn(f.number(done), f.number(all));
  return (
    <>
      <Text fw={600}>{text}</Text>
      <Progress.Root size="xl" my={6}>
        <Progress.Section value={(100 * done) / all} color="leaf.7" aria-label={text} />
      </Progress.Root>
    </>
  );
}
