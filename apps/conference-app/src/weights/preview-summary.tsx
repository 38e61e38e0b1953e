import { Anchor, Group, Loader, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.js';
import type { PreviewState } from './use-preview.js';
import classes from './weights.module.css';
import { useWide } from '../parts/use-wide.js';

type Props = { state: PreviewState; children: ReactNode };

/** In one sentence what saving would do, and the saving; it stays in sight while one moves the sliders. */
export function PreviewSummary({ state, children }: Props) {
  const { w, f } = useWords();
  const wide = useWide();
  const { idle, answer, reckoning } = state;
  const preview = answer?.__typename === 'WeightsPreview' ? answer : null;
  const { demandsLooked, demandsTotal, noLongerFitting, newlyFitting } = preview ?? nothing;
  const fits = [
    ...(noLongerFitting ? [w.weights.noLongerFitting(f.number(noLongerFitting))] : []),
    ...(newlyFitting ? [w.weights.newlyFitting(f.number(newlyFitting))] : []),
  ];
  return (
    <Paper withBorder p="sm" className={classes.summary} data-idle={idle !== null}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <div role="status" aria-busy={reckoning}>
          <Text fw={600}>{idle ? w.weights[idle] : [sentence(), ...fits].join(' · ')}</Text>
          {!idle && demandsLooked < demandsTotal && (
            <Text c="dimmed">{w.weights.looked(f.number(demandsLooked), f.number(demandsTotal))}</Text>
          )}
        </div>
        {reckoning && !idle && <Loader size="sm" aria-hidden />}
        {!idle && preview && preview.changes.length > 0 && (
          <Anchor href="#preview" className={classes.toLists} aria-label={w.weights.showList}>
            {w.weights.show}
          </Anchor>
        )}
      </Group>
      {!idle && children}
    </Paper>
  );

  function sentence(): string {
    if (!preview) return reckoning ? w.weights.reckoning : w.errors.couldNotLoad;
    if (!preview.listsChanged) return w.weights.noneChanged;
    const { listsChanged, entering, leaving } = preview;
    if (!wide) return w.weights.summaryShort(f.number(listsChanged));
    return w.weights.summary(
      f.number(demandsLooked),
      f.number(listsChanged),
      f.number(entering),
      f.number(leaving),
    );
  }
}

const nothing = { demandsLooked: 0, demandsTotal: 0, noLongerFitting: 0, newlyFitting: 0 };
