import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState, type ReactNode } from 'react';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { Loading } from './loading.js';
import { fetchAll, type Connection } from './fetch-all.js';
import type { ListState } from './list-state.js';
import { ListView, PageButtons, type Column, type ListLook } from './list-view.js';
import { SearchBox } from './search-box.js';

type PageVariable = { page?: { first?: number | null; after?: string | null } | null };

type Props<Data, Variables extends OperationVariables & PageVariable, Row> = ListLook<Row> & {
  query: TypedDocumentNode<Data, Variables>;
  /** Everything but the page. */
  variables: Omit<Variables, 'page'>;
  pick: (data: Data) => Connection<Row>;
  list: ListState;
  exportName: string;
  exportColumns?: readonly Column<Row>[];
  /** Shown when there is nothing at all; a search without a result says so by itself. */
  empty: ReactNode;
  /** Label of the search box; without it there is none. */
  searchLabel?: string;
  filters?: ReactNode;
};

export const pageSize = 20;

/** A list of the API: searched, sorted, paged and exported, alive, in all its states. */
export function DataList<Data, Variables extends OperationVariables & PageVariable, Row>(
  props: Props<Data, Variables, Row>,
) {
  const { query, variables, pick, list, empty, searchLabel, filters, ...look } = props;
  const { w } = useWords();
  const client = useApolloClient();
  const asked = JSON.stringify(variables);
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  useEffect(() => setCursors([null]), [asked]);

  const { data, previousData, error, refetch } = useQuery(query, {
    variables: { ...variables, page: { first: pageSize, after: cursors.at(-1) } } as unknown as Variables,
  } as never);
  const shown = (data ?? previousData) as Data | undefined;
  const connection = shown ? pick(shown) : null;
  const narrowed = list.search !== '' || cursors.length > 1;

  const onPage = (page: number) =>
    setCursors((before) =>
      page > before.length ? [...before, connection?.page.endCursor ?? null] : before.slice(0, page),
    );
  return (
    <>
      {searchLabel && <SearchBox label={searchLabel} list={list} />}
      {filters}
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!connection && !error && <Loading />}
      {connection && (
        <ListView
          {...look}
          rows={connection.items}
          total={connection.page.total}
          sorting={{
            sort: list.sort,
            descending: list.descending,
            onSort: (sort, descending) => list.set({ sort, desc: descending ? '1' : null }),
          }}
          empty={narrowed ? w.common.nothingFound : empty}
          allRows={(onProgress) => fetchAll(client, query, variables, pick, onProgress)}
          foot={
            <PageButtons
              page={cursors.length}
              pages={Math.ceil(connection.page.total / pageSize)}
              onPage={onPage}
            />
          }
        />
      )}
    </>
  );
}
