import { Button, Group } from '@mantine/core';
import { IconArrowLeft, IconEyeOff } from '@tabler/icons-react';
import type { ListState } from '../parts/list-state.js';
import { useWords } from '../words/words.js';

type Props = {
  list: ListState;
  /** How many one has hidden. */
  hidden: number;
};

export const showsHidden = (list: ListState) => list.get('view') === 'hidden';

/** From the list to what one has hidden from it, and back. */
export function HiddenLink({ list, hidden }: Props) {
  const { w, f } = useWords();
  const there = showsHidden(list);
  if (!there && !hidden) return null;
  return (
    <Group mb="md">
      <Button
        variant="default"
        leftSection={there ? <IconArrowLeft aria-hidden size={20} /> : <IconEyeOff aria-hidden size={20} />}
        onClick={() => list.set({ view: there ? null : 'hidden' })}
      >
        {there ? w.opinions.backToList : w.opinions.seeHidden(f.number(hidden))}
      </Button>
    </Group>
  );
}
