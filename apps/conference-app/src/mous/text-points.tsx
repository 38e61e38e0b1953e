import { Text } from '@mantine/core';
import facts from '../parts/facts.module.css';
import { useWords } from '../words/words.js';
import type { Point } from './mou-changes.js';
import classes from './mou-changes.module.css';

/** Points of a text, one line each; what differs from before is marked and the old words stand below. */
export function TextPoints({ points }: { points: readonly Point[] }) {
  const { w } = useWords();
  const { was: before, nothing } = w.mous.texts;
  return (
    <dl className={facts.facts}>
      {points
        .filter(({ text, was }) => text || was !== undefined)
        .map(({ key, name, text, was }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              {was === undefined ? text : <mark className={classes.changed}>{text || nothing}</mark>}
              {was !== undefined && <Text c="dimmed">{before(was || nothing)}</Text>}
            </dd>
          </div>
        ))}
    </dl>
  );
}
