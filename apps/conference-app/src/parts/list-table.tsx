import { Paper, Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Column, ListLook, Sorting } from './list-view.js';
import classes from './list.module.css';

type Props<Row> = ListLook<Row> & { rows: readonly Row[]; sorting?: Sorting };

export function ListTable<Row>({ label, columns, rows, rowKey, rowLink, rowActions, sorting }: Props<Row>) {
  return (
    <Paper withBorder className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <Table verticalSpacing="sm" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} sorting={sorting} />
            ))}
            {rowActions && <Table.Td />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={rowKey(row)}>
              {columns.map((column) => (
                <Table.Td key={column.id} ta={column.right ? 'right' : undefined}>
                  {column.main && rowLink ? (
                    <Link className={classes.link} to={rowLink(row)}>
                      {column.cell(row)}
                    </Link>
                  ) : (
                    column.cell(row)
                  )}
                </Table.Td>
              ))}
              {rowActions && <Table.Td className={classes.actions}>{rowActions(row)}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function HeadCell<Row>({ column, sorting }: { column: Column<Row>; sorting?: Sorting }) {
  const side = column.right ? 'right' : undefined;
  if (!sorting || !column.sort) return <Table.Th ta={side}>{column.heading}</Table.Th>;
  const chosen = sorting.sort === column.sort;
  const Icon = !chosen ? IconArrowsSort : sorting.descending ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th ta={side} aria-sort={!chosen ? 'none' : sorting.descending ? 'descending' : 'ascending'}>
      <UnstyledButton
        className={classes.sort}
        onClick={() => sorting.onSort(column.sort ?? null, chosen && !sorting.descending)}
      >
        {column.heading} <Icon aria-hidden size={18} />
      </UnstyledButton>
    </Table.Th>
  );
}
