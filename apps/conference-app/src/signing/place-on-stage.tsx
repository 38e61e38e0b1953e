import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import classes from './signing.module.css';

type Props = { title: string; place: number; places: number; onMove: (to: number) => void };

/** Where a memorandum stands: chosen from the places, or one up and one down. The arrows stay focused at the ends. */
export function PlaceOnStage({ title, place, places, onMove }: Props) {
  const { w, f } = useWords();
  const first = place === 0;
  const last = place === places - 1;
  return (
    <div className={classes.place}>
      <ActionIcon
        variant="default"
        size={48}
        aria-label={w.signing.moveUp(title)}
        aria-disabled={first}
        data-disabled={first || undefined}
        onClick={() => !first && onMove(place - 1)}
      >
        <IconArrowUp aria-hidden />
      </ActionIcon>
      <NativeSelect
        size="md"
        className={classes.number}
        aria-label={w.signing.place(title)}
        value={String(place)}
        onChange={(change) => onMove(Number(change.currentTarget.value))}
        data={Array.from({ length: places }, (_, at) => ({ value: String(at), label: f.number(at + 1) }))}
      />
      <ActionIcon
        variant="default"
        size={48}
        aria-label={w.signing.moveDown(title)}
        aria-disabled={last}
        data-disabled={last || undefined}
        onClick={() => !last && onMove(place + 1)}
      >
        <IconArrowDown aria-hidden />
      </ActionIcon>
    </div>
  );
}
