import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowRight, IconArrowUp, IconEqual } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import classes from './weights.module.css';

type Props = {
  /** The place in the list, from 1; null where it is not among the first five. */
  before: number | null;
  after: number | null;
};

/** From which place to which; the way up or down has a shape and a word, not a colour alone. */
export function RankMove({ before, after }: Props) {
  const { w, f } = useWords();
  const way = wayOf(before, after);
  const Icon = way === 'up' ? IconArrowUp : way === 'down' ? IconArrowDown : IconEqual;
  const said = (place: number | null) =>
    place === null ? w.weights.outside : w.weights.place(f.number(place));
  return (
    <span className={classes.moved} data-way={way}>
      <VisuallyHidden>{w.weights.moves(said(before), said(after))}</VisuallyHidden>
      <Icon aria-hidden size={18} />
      <span aria-hidden>{before === null ? w.weights.enters : f.number(before)}</span>
      {before !== after && (
        <>
          <IconArrowRight aria-hidden size={16} />
          <span aria-hidden>{after === null ? w.weights.leaves : f.number(after)}</span>
        </>
      )}
    </span>
  );
}

function wayOf(before: number | null, after: number | null): 'up' | 'down' | 'same' {
  if (before === after) return 'same';
  if (before === null) return 'up';
  return after === null || after > before ? 'down' : 'up';
}
