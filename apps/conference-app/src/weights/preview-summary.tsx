import { Anchor, Group, Loader, Paper, Text } from '@mantine/core';
import { useWords } from '../words/words.js';
import type { PreviewState } from './use-preview.js';
import classes from './weights.module.css';

/** In one sentence what saving would do; it stays in sight while one moves the sliders. */
export function PreviewSummary({ state }: { state: PreviewState }) {
  const { w, f } = useWords();
  const { idle, answer, reckoning } = state;
  const preview = answer?.__typename === 'WeightsPreview' ? answer : null;
  const { demandsLooked, demandsTotal } = preview ?? { demandsLooked: 0, demandsTotal: 0 };
  return (
    <Paper withBorder p="sm" className={classes.summary}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <div role="status" aria-busy={reckoning}>
          <Text fw={600}>{sentence()}</Text>
          {!idle && preview && demandsLooked < demandsTotal && (
            <Text c="dimmed">{w.weights.looked(f.number(demandsLooked), f.number(demandsTotal))}</Text>
          )}
        </div>
        {reckoning && !idle && <Loader size="sm" aria-hidden />}
      </Group>
      {!idle && preview && preview.changes.length > 0 && (
        <Anchor href="#preview" className={classes.toLists}>
          {w.weights.showList}
        </Anchor>
      )}
    </Paper>
  );

  function sentence(): string {
    if (idle) return w.weights[idle];
    if (!preview) return reckoning ? w.weights.reckoning : w.errors.couldNotLoad;
    if (!preview.listsChanged) return w.weights.noneChanged;
    const { listsChanged, entering, leaving } = preview;
    return w.weights.summary(
      f.number(demandsLooked),
      f.number(listsChanged),
      f.number(entering),
      f.number(leaving),
    );
  }
}
