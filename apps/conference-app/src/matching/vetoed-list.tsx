import { useQuery } from '@apollo/client/react';
import { NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { VetoedPairsDocument, type VetoedPairsQuery } from '../gql/operations.js';
import type { VetoCode } from '../gql/schema.js';
import { StatusBadge } from '../parts/badges.js';
import { DataList, pageSize } from '../parts/data-list.js';
import type { ListState } from '../parts/list-state.js';
import type { Column } from '../parts/list-view.js';
import { useWords } from '../words/words.js';
import { useSideColumns } from './side-columns.js';
import { DemandPicker, OfferPicker } from './pick-one.js';

type Vetoed = VetoedPairsQuery['vetoedPairs']['items'][number];
const filterNames = ['demandId', 'offerId', 'veto'];
/** A pair of another product is no pair at all, so it is not listed. */
const shownVetoes = [
  'NO_COMMON_MONTH',
  'CERTIFICATE_MISSING',
  'PROVINCE_EXCLUDED',
  'LOT_TOO_SMALL',
] as const satisfies readonly VetoCode[];

/** The pairs of the right product that are ruled out, each with its veto in words. */
export function VetoedList({ eventId, list }: { eventId: string; list: ListState }) {
  const { w, f, pick } = useWords();
  const asked = {
    eventId,
    demandId: list.get('demandId'),
    offerId: list.get('offerId'),
    veto: list.get('veto') as VetoCode | null,
  };
  // The first page of the list, which is asked for once.
  const { data } = useQuery(VetoedPairsDocument, {
    variables: { ...asked, page: { first: pageSize, after: null } },
  });
  const otherProduct = data?.vetoedPairs.otherProduct ?? 0;
  const sides = useSideColumns<Vetoed>();
  const columns: Column<Vetoed>[] = [
    ...sides,
    {
      id: 'veto',
      heading: w.matching.vetoFilter,
      cell: ({ veto, text }) => (
        <>
          <StatusBadge tone="bad">{w.matching.veto[veto]}</StatusBadge>
          <Text>{pick(text)}</Text>
        </>
      ),
      text: ({ veto, text }) => `${w.matching.veto[veto]}: ${pick(text)}`,
    },
  ];
  return (
    <>
      <Text mb="md">
        {w.matching.vetoedHelp}
        {otherProduct > 0 && ` ${w.matching.otherProducts(f.number(otherProduct))}`}
      </Text>
      <DataList
        query={VetoedPairsDocument}
        variables={asked}
        pick={(data) => data.vetoedPairs}
        list={list}
        label={w.matching.viewVetoed}
        exportName="cap-bi-loai"
        columns={columns}
        rowKey={({ demand, offer }) => `${demand.id}.${offer.id}`}
        filters={
          <SimpleGrid cols={{ base: 1, sm: 3 }} mb="md">
            <DemandPicker
              eventId={eventId}
              label={w.matching.demand}
              placeholder={w.matching.any}
              value={list.get('demandId')}
              onChange={(demandId) => list.set({ demandId })}
            />
            <OfferPicker
              eventId={eventId}
              label={w.matching.offer}
              placeholder={w.matching.any}
              value={list.get('offerId')}
              onChange={(offerId) => list.set({ offerId })}
            />
            <NativeSelect
              size="md"
              label={w.matching.vetoFilter}
              value={list.get('veto') ?? ''}
              onChange={(change) => list.set({ veto: change.currentTarget.value })}
              data={[
                { value: '', label: w.matching.any },
                ...shownVetoes.map((value) => ({ value, label: w.matching.veto[value] })),
              ]}
            />
          </SimpleGrid>
        }
        empty={filterNames.some((name) => list.get(name)) ? w.common.nothingFound : w.matching.emptyVetoed}
      />
    </>
  );
}
