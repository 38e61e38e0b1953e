import { MatchesDocument } from '../gql/operations.js';
import type { MatchDecision, MatchSort, ReleaseState } from '../gql/schema.js';
import { DataList } from '../parts/data-list.js';
import type { ListState } from '../parts/list-state.js';
import { useWords } from '../words/words.js';
import { MatchActions } from './match-actions.js';
import { useMatchColumns } from './match-columns.js';
import { MatchFilters, matchFilterNames } from './match-filters.js';

/** The pairs of a conference, with what staff may do to each. */
export function MatchesList({ eventId, list }: { eventId: string; list: ListState }) {
  const { w } = useWords();
  const columns = useMatchColumns();
  const number = (name: string) => (list.get(name) ? Number(list.get(name)) : null);
  const minScore = number('minScore');
  return (
    <DataList
      query={MatchesDocument}
      variables={{
        eventId,
        filter: {
          search: list.search || null,
          demandId: list.get('demandId'),
          offerId: list.get('offerId'),
          decision: list.get('decision') as MatchDecision | null,
          released: list.get('released') as ReleaseState | null,
          minScore: minScore === null ? null : Math.min(100, minScore) / 100,
          topPerDemand: number('top'),
        },
        sort: list.get('order') as MatchSort | null,
      }}
      pick={(data) => data.matches}
      list={list}
      label={w.matching.viewMatches}
      exportName="cap-ket-noi"
      searchLabel={w.matching.search}
      filters={<MatchFilters eventId={eventId} list={list} />}
      columns={columns}
      rowKey={({ demand, offer }) => `${demand.id}.${offer.id}`}
      rowLink={({ demand }) => `/demands/${demand.id}`}
      rowActions={(match) => <MatchActions eventId={eventId} match={match} />}
      empty={matchFilterNames.some((name) => list.get(name)) ? w.common.nothingFound : w.matching.empty}
    />
  );
}
