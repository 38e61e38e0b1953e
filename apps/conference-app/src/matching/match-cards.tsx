import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Group, Text } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { ExportButton } from '../parts/export-button.js';
import type { ExportColumn } from '../parts/export-xlsx.js';
import { fetchAll, type Connection } from '../parts/fetch-all.js';
import { PageButtons } from '../parts/list-view.js';
import { Loading } from '../parts/loading.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';

type Props<Data, Variables extends OperationVariables, Row> = {
  query: TypedDocumentNode<Data, Variables>;
  variables: Omit<Variables, 'page'>;
  connection: (data: Data) => Connection<Row>;
  exportName: string;
  columns: readonly ExportColumn<Row>[];
  draw: (rows: readonly Row[]) => ReactNode;
  /** Said where there is nothing. */
  empty: string;
};

const pageSize = 20;

/** Pairs as cards, page by page, with their export; what changes shows by itself. */
export function MatchCards<Data, Variables extends OperationVariables, Row>(
  props: Props<Data, Variables, Row>,
) {
  const { query, variables, connection, exportName, columns, draw, empty } = props;
  const { w, f } = useWords();
  const client = useApolloClient();
  const [page, setPage] = useState(1);
  const asked = JSON.stringify(variables);
  useEffect(() => setPage(1), [asked]);
  const { data, previousData, error, refetch } = useQuery(query, {
    variables: {
      ...variables,
      page: { first: pageSize, after: page > 1 ? String((page - 1) * pageSize) : null },
    } as unknown as Variables,
  } as never);
  const shown = (data ?? previousData) as Data | undefined;
  if (error && !shown) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!shown) return <Loading />;
  const { items, page: info } = connection(shown);
  if (!items.length) return <Text p="lg">{empty}</Text>;
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Text role="status">{w.common.rows(f.number(info.total))}</Text>
        <ExportButton
          name={exportName}
          total={info.total}
          columns={columns.map((column) => ({ ...column, id: column.heading, cell: column.text }))}
          allRows={(onProgress) => fetchAll(client, query, variables, connection, onProgress)}
        />
      </Group>
      {draw(items)}
      <PageButtons page={page} pages={Math.ceil(info.total / pageSize)} onPage={setPage} />
    </>
  );
}
