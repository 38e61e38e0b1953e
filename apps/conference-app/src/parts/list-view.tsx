import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.js';
import { ExportButton } from './export-button.js';
import { ListCards } from './list-cards.js';
import { ListTable } from './list-table.js';
import { useWide } from './use-wide.js';

export type Column<Row> = {
  id: string;
  heading: string;
  /** What the screen shows. */
  cell: (row: Row) => ReactNode;
  /** What Excel gets; a column without it stays out of the file. */
  text?: (row: Row) => string | number | null;
  /** The API's sort value; a column without it cannot be sorted. */
  sort?: string;
  /** The column that names the row: a card's title, and the link to the row. */
  main?: boolean;
  /** Numbers stand right. */
  right?: boolean;
};

export type Sorting = {
  sort: string | null;
  descending: boolean;
  onSort: (sort: string | null, descending: boolean) => void;
};

export type ListLook<Row> = {
  /** Names the list for a screen reader. */
  label: string;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** Where a row leads to. */
  rowLink?: (row: Row) => string;
  /** Buttons of a row. */
  rowActions?: (row: Row) => ReactNode;
};

type Props<Row> = ListLook<Row> & {
  rows: readonly Row[];
  total: number;
  sorting?: Sorting;
  /** Fetches every row for Excel; `onProgress` hears how many are there. */
  allRows: (onProgress: (done: number) => void) => Promise<readonly Row[]>;
  exportName: string;
  /** Further columns that only Excel gets. */
  exportColumns?: readonly Column<Row>[];
  empty: ReactNode;
  foot?: ReactNode;
};

/** Rows as a table on a desktop and as cards on a phone, with their export. */
export function ListView<Row>(props: Props<Row>) {
  const { rows, total, exportName, allRows, columns, exportColumns = [], empty, foot } = props;
  const { w, f } = useWords();
  const wide = useWide();
  if (!rows.length) return typeof empty === 'string' ? <Text p="lg">{empty}</Text> : <>{empty}</>;
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Text role="status">{w.common.rows(f.number(total))}</Text>
        <ExportButton
          name={exportName}
          columns={[...columns, ...exportColumns]}
          total={total}
          allRows={allRows}
        />
      </Group>
      {wide ? <ListTable {...props} /> : <ListCards {...props} />}
      {foot}
    </>
  );
}

export function PageButtons(props: { page: number; pages: number; onPage: (page: number) => void }) {
  const { page, pages, onPage } = props;
  const { w } = useWords();
  if (pages < 2) return null;
  return (
    <Group justify="center" mt="lg">
      <Button variant="default" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {w.common.previousPage}
      </Button>
      <Text>{w.common.page(page, pages)}</Text>
      <Button variant="default" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {w.common.nextPage}
      </Button>
    </Group>
  );
}
