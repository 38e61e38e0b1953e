import { Button, Collapse, Group, Paper, SimpleGrid } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ListState } from '../parts/list-state.js';
import { useWords } from '../words/words.js';

type Props = { list: ListState; names: readonly string[]; children: ReactNode };

/** Filters behind one button that says how many are in use; `names` are their names in the address. */
export function FilterPanel({ list, names, children }: Props) {
  const { w, f } = useWords();
  const [open, { toggle }] = useDisclosure(false);
  const used = names.filter((name) => list.get(name)).length;
  return (
    <>
      <Group gap="xs" mb="md">
        <Button
          variant="default"
          leftSection={<IconFilter aria-hidden size={20} />}
          aria-expanded={open}
          onClick={toggle}
        >
          {used ? w.goods.filtersOn(f.number(used)) : w.goods.filters}
        </Button>
        {used > 0 && (
          <Button
            variant="subtle"
            leftSection={<IconX aria-hidden size={20} />}
            onClick={() => list.set(Object.fromEntries(names.map((name) => [name, null])))}
          >
            {w.goods.clearFilters}
          </Button>
        )}
      </Group>
      <Collapse expanded={open} keepMounted={false}>
        <Paper withBorder p="md" mb="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>{children}</SimpleGrid>
        </Paper>
      </Collapse>
    </>
  );
}
