import { Button, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { HistoryQuery } from '../gql/operations.js';
import { useWords } from '../words/words.js';

type Entry = HistoryQuery['history']['items'][number];

/** The changed fields of an entry with both values in words; a created thing has no «before». */
export function readChanges({ changedFields, before, after }: Entry) {
  const old = parse(before);
  const now = parse(after);
  return changedFields.map((field) => ({ field, before: inWords(old[field]), after: inWords(now[field]) }));
}

export function Changes({ entry }: { entry: Entry }) {
  const { w } = useWords();
  const [open, { toggle }] = useDisclosure(false);
  const changes = readChanges(entry);
  if (!changes.length) return null;
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
            {changes.map(({ field, before, after }) => (
              <Table.Tr key={field}>
                <Table.Td>{w.fields[field] ?? field}</Table.Td>
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

function parse(json: string | null | undefined): Record<string, unknown> {
  return json ? (JSON.parse(json) as Record<string, unknown>) : {};
}

function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
