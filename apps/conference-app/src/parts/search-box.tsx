import { ActionIcon, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../words/words.js';
import type { ListState } from './list-state.js';

/** Searches as one types, a third of a second after the last letter. */
export function SearchBox({ label, list }: { label: string; list: ListState }) {
  const { w } = useWords();
  const [typed, setTyped] = useState(list.search);
  const ask = useDebouncedCallback((text: string) => list.set({ q: text.trim() }), 300);
  const change = (text: string) => {
    setTyped(text);
    ask(text);
  };
  return (
    <TextInput
      type="search"
      label={label}
      description={w.common.searchHint}
      maw="32rem"
      mb="md"
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<IconSearch aria-hidden size={20} />}
      rightSectionWidth={48}
      rightSection={
        typed && (
          <ActionIcon aria-label={w.common.clearSearch} onClick={() => change('')}>
            <IconX aria-hidden size={20} />
          </ActionIcon>
        )
      }
    />
  );
}
