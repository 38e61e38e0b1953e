import { Text } from '@mantine/core';
import { wholeNumber } from '../goods/typed-number.js';
import { MatchesDocument, type MatchFieldsFragment } from '../gql/operations.js';
import type { MatchDecision, MatchSort, ReleaseState } from '../gql/schema.js';
import type { ListState } from '../parts/list-state.js';
import { SearchBox } from '../parts/search-box.js';
import { useWords } from '../words/words.js';
import { GroupedPairs } from './grouped-pairs.js';
import { MatchCards } from './match-cards.js';
import { MatchFilters, matchFilterNames } from './match-filters.js';
import { useMatchExport } from './match-export.js';

/** The pairs of a conference, by demand unless asked otherwise, with what staff may do to each. */
export function MatchesList({ eventId, list }: { eventId: string; list: ListState }) {
  const { w } = useWords();
  const columns = useMatchExport();
  const minScore = wholeNumber(list.get('minScore'));
  const sort = (list.get('order') ?? 'DEMAND') as MatchSort;
  const variables = {
    eventId,
    filter: {
      search: list.search || null,
      demandId: list.get('demandId'),
      offerId: list.get('offerId'),
      decision: list.get('decision') as MatchDecision | null,
      released: list.get('released') as ReleaseState | null,
      minScore: minScore === null ? null : Math.min(100, minScore) / 100,
      topPerDemand: wholeNumber(list.get('top')) || null,
    },
    sort,
  };
  const narrowed = list.search !== '' || matchFilterNames.some((name) => list.get(name));
  return (
    <>
      <Text c="dimmed" mb="md">
        {w.matching.listHelp}
      </Text>
      <SearchBox label={w.matching.search} list={list} />
      <MatchFilters eventId={eventId} list={list} />
      <MatchCards
        query={MatchesDocument}
        variables={variables}
        connection={(data) => data.matches}
        exportName="cap-ket-noi"
        columns={columns}
        empty={narrowed ? w.common.nothingFound : w.matching.empty}
        draw={(rows: readonly MatchFieldsFragment[]) => (
          <GroupedPairs eventId={eventId} matches={rows} byDemand={sort === 'DEMAND'} />
        )}
      />
    </>
  );
}
