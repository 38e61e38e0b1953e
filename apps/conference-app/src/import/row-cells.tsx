import { Button, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Speech, Words } from '../words/words.js';
import { useWords } from '../words/words.js';
import type { PreviewRow } from './preview-rows.js';
import classes from './row-cells.module.css';

type Cell = PreviewRow['cells'][number];

/** What a row needs said: unclear cells with what would be accepted, changes with both values. */
export function troubleText(row: PreviewRow, w: Words, pick: Speech['pick']): string[] {
  return row.cells.flatMap((cell) => {
    const name = w.fields[cell.field] ?? cell.field;
    if (cell.why) {
      const accepted = cell.accepted ? ` ${w.errors.accepted(pick(cell.accepted))}` : '';
      const written = cell.words ? ` «${cell.words}»` : '';
      return [`${name}${written}: ${pick(cell.why)}${accepted}`];
    }
    if (cell.before !== null && cell.before !== undefined)
      return [`${name}: ${w.imports.beforeAfter(cell.before, cell.understood ?? cell.words)}`];
    return [];
  });
}

export function RowCells({ row }: { row: PreviewRow }) {
  const { w, pick } = useWords();
  const [open, { toggle }] = useDisclosure(false);
  const trouble = troubleText(row, w, pick);
  return (
    <>
      {trouble.length > 0 && (
        <ul className={classes.trouble}>
          {trouble.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {row.cells.length > 0 && (
        <Button variant="subtle" px="xs" aria-expanded={open} onClick={toggle}>
          {w.imports.showCells(row.cells.length)}
        </Button>
      )}
      {open && <Cells cells={row.cells} />}
    </>
  );
}

function Cells({ cells }: { cells: readonly Cell[] }) {
  const { w } = useWords();
  return (
    <Table withTableBorder className={classes.cells}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{w.history.field}</Table.Th>
          <Table.Th>{w.imports.words}</Table.Th>
          <Table.Th>{w.imports.understood}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cells.map((cell) => (
          <Table.Tr key={cell.field}>
            <Table.Th scope="row">{w.fields[cell.field] ?? cell.field}</Table.Th>
            <Table.Td>{cell.words}</Table.Td>
            <Table.Td>
              {cell.understood ?? (cell.words ? <Text c="dimmed">{w.imports.notUnderstood}</Text> : null)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
