import type { RunFieldsFragment } from '../gql/operations.js';
import { StatusBadge } from '../parts/badges.js';
import { ListView, type Column } from '../parts/list-view.js';
import { useWords } from '../words/words.js';

const tones = { QUEUED: 'wait', RUNNING: 'busy', FINISHED: 'good', FAILED: 'bad' } as const;

export function RunsList({ runs }: { runs: readonly RunFieldsFragment[] }) {
  const { w, f } = useWords();
  const took = ({ startedAt, finishedAt }: RunFieldsFragment) =>
    startedAt && finishedAt
      ? w.matching.seconds(f.number(Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 100) / 10))
      : '';
  const found = ({ matched, pairsDone }: RunFieldsFragment) =>
    w.matching.found(f.number(matched), f.number(pairsDone));
  const columns: Column<RunFieldsFragment>[] = [
    {
      id: 'at',
      heading: w.matching.requestedAt,
      main: true,
      cell: ({ requestedAt }) => f.dateTime(requestedAt),
      text: ({ requestedAt }) => f.dateTime(requestedAt),
    },
    {
      id: 'status',
      heading: w.matching.runStatus,
      cell: ({ status }) => <StatusBadge tone={tones[status]}>{w.enums.runStatus[status]}</StatusBadge>,
      text: ({ status }) => w.enums.runStatus[status],
    },
    {
      id: 'cause',
      heading: w.matching.runCause,
      cell: ({ cause }) => w.matching.cause[cause],
      text: ({ cause }) => w.matching.cause[cause],
    },
    {
      id: 'result',
      heading: w.matching.result,
      cell: found,
      text: found,
    },
    { id: 'took', heading: w.matching.duration, cell: took, text: took },
  ];
  return (
    <ListView
      label={w.matching.runs}
      columns={columns}
      rows={runs}
      total={runs.length}
      allRows={async () => runs}
      exportName="cac-lan-ghep"
      empty={w.matching.noRun}
      rowKey={({ id }) => id}
    />
  );
}
