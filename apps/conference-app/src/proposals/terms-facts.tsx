import { Text } from '@mantine/core';
import type { TermsFieldsFragment } from '../gql/operations.js';
import { Facts } from '../parts/facts.js';
import { useWords } from '../words/words.js';
import classes from './proposals.module.css';
import { useTermsWords } from './use-terms-words.js';

type Props = {
  terms: TermsFieldsFragment;
  /** What stood before; what differs is marked. */ before?: TermsFieldsFragment | null;
};

/** Terms, a line a point; where something stood before, what changed is marked beside its old words. */
export function TermsFacts({ terms, before }: Props) {
  const { w } = useWords();
  const { lines, changes } = useTermsWords();
  const changed = new Map((before ? changes(before, terms) : []).map(({ field, was }) => [field, was]));
  return (
    <Facts
      rows={lines(terms).map(({ field, name, text }) => {
        const was = changed.get(field);
        if (was === undefined) return [name, text];
        return [
          name,
          <>
            <mark className={classes.changed}>{text || w.proposals.nothingBefore}</mark>
            <Text c="dimmed">{w.proposals.was(was || w.proposals.nothingBefore)}</Text>
          </>,
        ];
      })}
    />
  );
}
