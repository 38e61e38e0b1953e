import { Button, Group, Paper, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { UnlistMouDocument, type MouRowFragment } from '../gql/operations.js';
import { ReasonButton } from '../matching/reason-button.js';
import { tell } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { MouSummary } from './mou-summary.js';
import { PrintLinks } from './print-links.js';
import { PlaceOnStage } from './place-on-stage.js';
import classes from './signing.module.css';
import { useStageOrder } from './use-stage-order.js';

type Props = { eventId: string; listed: readonly MouRowFragment[]; onChanged: () => void };

/** The list as it is called to the stage: move, undo, take off. */
export function StageList({ eventId, listed, onChanged }: Props) {
  const { w, f } = useWords();
  const { mous, move, undo } = useStageOrder(eventId, listed, onChanged);
  const [unlist] = useAct(UnlistMouDocument);
  const [said, setSaid] = useState('');
  const signed = mous.filter(({ status }) => status !== 'LISTED').length;

  const takeOff = async (id: string, reason: string) => {
    if (!(await unlist({ key: crypto.randomUUID(), id, reason }))) return false;
    tell(w.signing.takenOff);
    onChanged();
    return true;
  };
  return (
    <section aria-label={w.signing.list}>
      <Group justify="space-between" mt="xl" mb="sm">
        <div>
          <Title order={2}>{w.signing.list}</Title>
          <Text c="dimmed">{mous.length ? w.signing.listHelp : w.signing.emptyList}</Text>
          {mous.length > 0 && (
            <Text fw={600}>{w.signing.listed(f.number(mous.length), f.number(signed))}</Text>
          )}
        </div>
        {undo && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp aria-hidden size={20} />}
            onClick={() => {
              undo();
              setSaid(w.signing.undone);
            }}
          >
            {w.signing.undoMove}
          </Button>
        )}
      </Group>
      {mous.length > 0 && <PrintLinks />}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <Stack component="ol" gap="sm" className={classes.plain}>
        {mous.map((mou, index) => (
          <Paper component="li" key={mou.id} withBorder p="md">
            <div className={classes.row}>
              <PlaceOnStage
                title={mou.title}
                place={index}
                places={mous.length}
                onMove={(to) => {
                  move(mou.id, to);
                  setSaid(w.signing.movedTo(mou.title, f.number(to + 1)));
                }}
              />
              <MouSummary mou={mou} />
              {mou.moves.includes('UNLIST') && (
                <ReasonButton
                  danger
                  verb={w.signing.takeOff}
                  ask={w.signing.takeOffAsk(mou.title)}
                  onConfirm={(reason) => takeOff(mou.id, reason)}
                />
              )}
            </div>
          </Paper>
        ))}
      </Stack>
    </section>
  );
}
