import { Group, NativeSelect, Paper, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../words/words.js';
import type { ListLook, Sorting } from './list-view.js';
import classes from './list.module.css';

type Props<Row> = ListLook<Row> & { rows: readonly Row[]; sorting?: Sorting };

/** A list on a phone: one card a row, titled by its main column. */
export function ListCards<Row>({ label, columns, rows, rowKey, rowLink, rowActions, sorting }: Props<Row>) {
  const main = columns.find((column) => column.main) ?? columns[0];
  const rest = columns.filter((column) => column !== main);
  return (
    <Stack gap="sm">
      {sorting && <SortChoice columns={columns} sorting={sorting} />}
      <ul className={classes.cards} aria-label={label}>
        {rows.map((row) => (
          <Paper component="li" withBorder p="md" key={rowKey(row)}>
            {rowLink ? (
              <Link className={`${classes.link} ${classes.cardTitle}`} to={rowLink(row)}>
                {main?.cell(row)}
              </Link>
            ) : (
              <div className={classes.cardTitle}>{main?.cell(row)}</div>
            )}
            <dl className={classes.facts}>
              {rest
                .map(({ id, heading, cell }) => ({ id, heading, shown: cell(row) }))
                .filter(({ shown }) => shown !== null)
                .map(({ id, heading, shown }) => (
                  <div key={id}>
                    <dt>{heading}</dt>
                    <dd>{shown}</dd>
                  </div>
                ))}
            </dl>
            {rowActions && <Group mt="sm">{rowActions(row)}</Group>}
          </Paper>
        ))}
      </ul>
    </Stack>
  );
}

function SortChoice<Row>({ columns, sorting }: { columns: ListLook<Row>['columns']; sorting: Sorting }) {
  const { w } = useWords();
  const sortable = columns.filter((column) => column.sort);
  if (!sortable.length) return null;
  return (
    <NativeSelect
      size="md"
      label={w.common.sortBy}
      value={sorting.sort ? `${sorting.sort}:${sorting.descending ? 1 : 0}` : ''}
      onChange={(change) => {
        const [sort, descending] = change.currentTarget.value.split(':');
        sorting.onSort(sort || null, descending === '1');
      }}
      data={[
        { value: '', label: w.common.newestFirst },
        ...sortable.flatMap((column) => [
          { value: `${column.sort}:0`, label: `${column.heading}, ${w.common.ascending}` },
          { value: `${column.sort}:1`, label: `${column.heading}, ${w.common.descending}` },
        ]),
      ]}
    />
  );
}
