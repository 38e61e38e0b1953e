import { Button, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { HistoryQuery } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { readChanges } from './values.js';

type Entry = HistoryQuery['history']['items'][number];

export function Changes({ entry }: { entry: Entry }) {
  const { w } = useWords();
  const [open, { toggle }] = useDisclosure(false);
  const changes = readChanges(entry, w);
  return (
    <>
      <Button variant="subtle" px="xs" aria-expanded={open} onClick={toggle}>
        {w.history.showChanges(changes.length)}
      </Button>
      {open && (
        <Table withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{w.history.field}</Table.Th>
              <Table.Th>{w.history.before}</Table.Th>
              <Table.Th>{w.history.after}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map(({ field, name, before, after }) => (
              <Table.Tr key={field}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{before}</Table.Td>
                <Table.Td>{after}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}
