import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { DemandsAdvice } from '../advice/own-advice.js';
import { DemandsDocument, DistributorMatchesDocument, HiddenOffersDocument } from '../gql/operations.js';
import { MatchCards } from '../matching/match-cards.js';
import { HiddenLink, showsHidden } from '../opinions/hidden-link.js';
import { OwnTaste } from '../opinions/own-taste.js';
import { useListState } from '../parts/list-state.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import { GroupedMatches } from './grouped-matches.js';

/** Every offer the organisers have released to this buyer, by demand. */
export default function DistributorMatches() {
  const { w, f, pick } = useWords();
  const list = useListState();
  const demandId = list.get('demandId');
  const demands =
    useQuery(DemandsDocument, { variables: { page: { first: 100 } } }).data?.demands.items ?? [];
  const hidden =
    useQuery(HiddenOffersDocument, { variables: { demandId } }).data?.distributorMatches.page.total ?? 0;
  const there = showsHidden(list);
  return (
    <>
      <PageTitle
        title={there ? w.opinions.hiddenTitle : w.parties.matchesTitle}
        help={there ? undefined : w.parties.suppliersHelp}
      />
      {demands.length > 1 && (
        <NativeSelect
          size="md"
          maw="32rem"
          mb="md"
          label={w.parties.ofDemand}
          value={demandId ?? ''}
          onChange={(change) => list.set({ demandId: change.currentTarget.value })}
          data={[
            { value: '', label: w.parties.allDemandsFilter },
            ...demands.map(({ id, wanted }) => ({ value: id, label: wanted })),
          ]}
        />
      )}
      {!there && (
        <>
          <DemandsAdvice demandId={demandId} mb="md" />
          <OwnTaste />
        </>
      )}
      <HiddenLink list={list} hidden={hidden} />
      <MatchCards
        key={String(there)}
        query={DistributorMatchesDocument}
        variables={{ demandId, opinion: there ? 'NOT_INTERESTED' : null }}
        connection={(data) => data.distributorMatches}
        empty={there ? w.opinions.noneHidden : hidden ? w.opinions.allHidden : w.parties.noMatches}
        exportName="nguon-cung-phu-hop"
        columns={[
          { heading: w.parties.wants, text: ({ wanted }) => wanted },
          { heading: w.offers.product, text: ({ offer }) => offer.product },
          { heading: w.offers.supplier, text: ({ offer }) => offer.supplier },
          { heading: w.goods.province, text: ({ offer }) => offer.province },
          { heading: w.goods.quantity, text: ({ offer }) => f.quantity(offer.quantity, offer.unit) },
          { heading: w.goods.months, text: ({ offer }) => f.months(offer.months) },
          { heading: w.offers.price, text: ({ offer }) => f.price(offer.price, offer.unit) },
          { heading: w.parties.why, text: ({ reasons }) => reasons.map(({ text }) => pick(text)).join('; ') },
        ]}
        draw={(rows) => <GroupedMatches matches={rows} />}
      />
    </>
  );
}
