import { Checkbox, Chip, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PreviewFieldsFragment } from '../gql/operations.js';
import type { ImportRowKind } from '../gql/schema.js';
import { StatusBadge } from '../parts/badges.js';
import { ListView, PageButtons, type Column } from '../parts/list-view.js';
import { useWords } from '../words/words.js';
import { gistOf, RowCells, troubleText } from './row-cells.js';

export type PreviewRow = PreviewFieldsFragment['rows'][number];
type Filter = ImportRowKind | 'ALL' | 'INCOMPLETE';

type Props = {
  preview: PreviewFieldsFragment;
  overwriteLines: number[];
  takeDoubleLines: number[];
  onOverwrite: (lines: number[]) => void;
  onTakeDouble: (lines: number[]) => void;
};

const tones = {
  NEW: 'good',
  UNCHANGED: 'plain',
  CHANGED: 'busy',
  EDITED_SINCE: 'wait',
  DOUBTFUL_DOUBLE: 'wait',
  REFUSED: 'bad',
} as const;
const onOnePage = 20;

export function PreviewRows(props: Props) {
  const { preview, overwriteLines, takeDoubleLines, onOverwrite, onTakeDouble } = props;
  const speech = useWords();
  const { w, f } = speech;
  const { counts } = preview;
  const [filter, setFilter] = useState<Filter>('ALL');
  const [page, setPage] = useState(1);
  const chips: [Filter, number][] = [
    ['NEW', counts.new],
    ['CHANGED', counts.changed],
    ['EDITED_SINCE', counts.editedSince],
    ['DOUBTFUL_DOUBLE', counts.doubtful],
    ['REFUSED', counts.refused],
    ['INCOMPLETE', counts.incomplete],
    ['UNCHANGED', counts.unchanged],
  ];
  const rows = preview.rows.filter(
    (row) => filter === 'ALL' || (filter === 'INCOMPLETE' ? row.incomplete : row.kind === filter),
  );
  const nameOf = (of: Filter) =>
    of === 'INCOMPLETE' || of === 'ALL' ? w.imports.incomplete : w.imports.kinds[of];

  const tick = ({ kind, line }: PreviewRow) => {
    if (kind !== 'EDITED_SINCE' && kind !== 'DOUBTFUL_DOUBLE') return null;
    const edited = kind === 'EDITED_SINCE';
    const lines = edited ? overwriteLines : takeDoubleLines;
    const set = edited ? onOverwrite : onTakeDouble;
    const label = edited ? w.imports.overwrite : w.imports.takeDouble;
    return (
      <Checkbox
        label={label}
        aria-label={w.imports.tickLabel(label, f.number(line))}
        checked={lines.includes(line)}
        onChange={({ currentTarget }) =>
          set(currentTarget.checked ? [...lines, line] : lines.filter((other) => other !== line))
        }
      />
    );
  };
  const state = ({ kind, incomplete }: PreviewRow) =>
    [w.imports.kinds[kind], ...(incomplete ? [w.imports.incomplete] : [])].join(', ');
  const columns: Column<PreviewRow>[] = [
    {
      id: 'title',
      heading: w.imports.what,
      main: true,
      cell: ({ title, line }) => title || w.imports.lineNumber(f.number(line)),
      text: ({ title }) => title,
    },
    { id: 'line', heading: w.imports.line, cell: ({ line }) => f.number(line), text: ({ line }) => line },
    {
      id: 'organisation',
      heading: w.imports.organisation,
      cell: ({ organisation }) => organisation,
      text: ({ organisation }) => organisation,
    },
    {
      id: 'state',
      heading: w.imports.state,
      cell: (row) => (
        <Stack gap={4} align="flex-start">
          <StatusBadge tone={tones[row.kind]}>{w.imports.kinds[row.kind]}</StatusBadge>
          {row.incomplete && <StatusBadge tone="wait">{w.imports.incomplete}</StatusBadge>}
          {row.doubleOf && <Text>{w.imports.doubleOf(row.doubleOf)}</Text>}
          {tick(row)}
        </Stack>
      ),
      text: state,
    },
    {
      id: 'details',
      heading: w.imports.details,
      cell: (row) => <RowCells row={row} />,
      text: (row) => [gistOf(row, speech), ...troubleText(row, speech)].join('\n'),
    },
  ];
  return (
    <section>
      <Chip.Group
        value={filter}
        onChange={(value) => {
          setFilter(value);
          setPage(1);
        }}
      >
        <Group mb="sm" gap="xs" role="radiogroup" aria-label={w.imports.filter}>
          <Chip value="ALL" size="md" variant="outline">
            {w.imports.all(f.number(counts.total))}
          </Chip>
          {chips.map(([of, count]) =>
            count ? (
              <Chip key={of} value={of} size="md" variant="outline">
                {w.imports.chip(nameOf(of), f.number(count))}
              </Chip>
            ) : null,
          )}
        </Group>
      </Chip.Group>
      {filter !== 'ALL' && filter !== 'INCOMPLETE' && <Text mb="sm">{w.imports.kindHelp[filter]}</Text>}
      <ListView
        label={w.imports.previewTitle}
        columns={columns}
        rows={rows.slice((page - 1) * onOnePage, page * onOnePage)}
        total={rows.length}
        allRows={async () => rows}
        exportName="kiem-tra-nhap"
        empty={w.common.nothingHere}
        rowKey={({ line }) => String(line)}
        foot={<PageButtons page={page} pages={Math.ceil(rows.length / onOnePage)} onPage={setPage} />}
      />
    </section>
  );
}
