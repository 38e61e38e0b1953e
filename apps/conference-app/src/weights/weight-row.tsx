import { Text, TextInput } from '@mantine/core';
import { useId, type CSSProperties, type ReactNode } from 'react';
import type { Criterion } from '../gql/schema.js';
import { useWords } from '../words/words.js';
import { isWeight, leastOf, most, pathOf } from './criteria.js';
import classes from './weights.module.css';

type Props = {
  criterion: Criterion;
  value: string;
  usual: number;
  onChange: (value: string) => void;
  error?: ReactNode;
};

/** One criterion: what it compares, a slider and the number itself, and where the default stands. */
export function WeightRow({ criterion, value, usual, onChange, error }: Props) {
  const { w, f } = useWords();
  const id = useId();
  const name = w.matching.criterion[criterion];
  const least = leastOf(criterion);
  const right = isWeight(criterion, value);
  const share = (weight: number) => (weight - least) / (most - least);
  return (
    <div role="group" aria-labelledby={id} className={classes.row}>
      <div className={classes.named}>
        <Text fw={600} id={id}>
          {name}
        </Text>
        <Text c="dimmed">{w.weights.compares[criterion]}</Text>
      </div>
      <div className={classes.slide} style={{ '--usual': share(usual) } as CSSProperties}>
        <input
          type="range"
          className={classes.range}
          aria-label={w.weights.slider(name)}
          min={least}
          max={most}
          value={right ? value : least}
          style={{ '--share': share(right ? Number(value) : least) } as CSSProperties}
          onChange={(change) => onChange(change.currentTarget.value)}
        />
        <span className={classes.mark} aria-hidden />
        <Text className={classes.usual} size="sm" c="dimmed">
          {usual === most ? w.weights.usualIsMost(f.number(usual)) : w.weights.usual(f.number(usual))}
        </Text>
      </div>
      <TextInput
        className={classes.figure}
        data-path={pathOf(criterion)}
        aria-label={w.weights.figure(name)}
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        value={value}
        onChange={(change) => onChange(change.currentTarget.value.trim())}
        error={!right || Boolean(error)}
      />
      {right && Number(value) === most && (
        <Text c="dimmed" size="sm" className={classes.wrong}>
          {w.weights.atMost}
        </Text>
      )}
      {(!right || error) && (
        <Text c="red" className={classes.wrong} role="alert">
          {right ? error : w.weights.range(f.number(least), f.number(most))}
        </Text>
      )}
    </div>
  );
}
