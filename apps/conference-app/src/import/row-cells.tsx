import { Button, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CallLink } from '../parts/badges.js';
import { problemText } from '../parts/problem-text.js';
import { useWords, type Speech } from '../words/words.js';
import type { PreviewRow } from './preview-rows.js';
import classes from './row-cells.module.css';

type Cell = PreviewRow['cells'][number];

/** What a row needs said: unclear cells with what would be accepted, changes with both values. */
export function troubleText(row: PreviewRow, speech: Speech): string[] {
  const { w } = speech;
  return row.cells.flatMap((cell) => {
    const name = w.fields[cell.field] ?? cell.field;
    const { why, accepted, before, words, understood } = cell;
    if (why) return [`${name}${words ? ` «${words}»` : ''}: ${problemText({ why, accepted }, speech)}`];
    if (before !== null && before !== undefined)
      return [`${name}: ${w.imports.beforeAfter(before, understood ?? words)}`];
    return [];
  });
}

const gist = ['quantity', 'months', 'price', 'maxPrice'];

/** How much, when and for how much, as it was understood. */
export function gistOf(row: PreviewRow, { w }: Speech): string {
  return row.cells
    .filter(({ field, understood }) => gist.includes(field) && understood)
    .sort((a, b) => gist.indexOf(a.field) - gist.indexOf(b.field))
    .map(({ field, understood }) => (field === 'months' ? w.common.months(understood ?? '') : understood))
    .join(' · ');
}

export function RowCells({ row }: { row: PreviewRow }) {
  const speech = useWords();
  const { w } = speech;
  const [open, { toggle }] = useDisclosure(false);
  const trouble = troubleText(row, speech);
  const cell = (field: string) => row.cells.find((one) => one.field === field)?.understood;
  const telephone = cell('contactTelephone');
  return (
    <>
      <Text>{gistOf(row, speech)}</Text>
      {trouble.length > 0 && (
        <ul className={classes.trouble}>
          {trouble.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {row.incomplete && telephone && (
        <div>
          <CallLink name={cell('contactName') ?? row.organisation} telephone={telephone} />
        </div>
      )}
      {row.cells.length > 0 && (
        <Button variant="subtle" px={0} aria-expanded={open} onClick={toggle}>
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
