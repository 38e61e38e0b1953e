import type { ReactNode } from 'react';
import { useWords } from '../words/words.js';
import classes from './facts.module.css';

/** Names and values; what is not known is said. */
export function Facts({ facts }: { facts: [name: string, value: ReactNode][] }) {
  const { w } = useWords();
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? w.common.unknown}</dd>
        </div>
      ))}
    </dl>
  );
}
