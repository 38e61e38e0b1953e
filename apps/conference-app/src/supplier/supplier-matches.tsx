import { useQuery } from '@apollo/client/react';
import { OffersAdvice } from '../advice/own-advice.js';
import { HiddenBuyersDocument, SupplierMatchesDocument } from '../gql/operations.js';
import { MatchCards } from '../matching/match-cards.js';
import { HiddenLink, showsHidden } from '../opinions/hidden-link.js';
import { OwnTaste } from '../opinions/own-taste.js';
import { useListState } from '../parts/list-state.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import { SupplierMatchCards } from './supplier-match-cards.js';

/** Every buyer the organisers have released to this supplier. */
export default function SupplierMatches() {
  const { w, f, pick } = useWords();
  const list = useListState();
  const hidden = useQuery(HiddenBuyersDocument).data?.supplierMatches.page.total ?? 0;
  const there = showsHidden(list);
  return (
    <>
      <PageTitle
        title={there ? w.opinions.hiddenTitle : w.parties.matchesTitle}
        help={there ? undefined : w.parties.buyersHelp}
      />
      {!there && (
        <>
          <OffersAdvice mb="md" />
          <OwnTaste />
        </>
      )}
      <HiddenLink list={list} hidden={hidden} />
      <MatchCards
        query={SupplierMatchesDocument}
        key={String(there)}
        variables={{ opinion: there ? 'NOT_INTERESTED' : null }}
        connection={(data) => data.supplierMatches}
        empty={there ? w.opinions.noneHidden : hidden ? w.opinions.allHidden : w.parties.noMatches}
        exportName="ben-mua-phu-hop"
        columns={[
          { heading: w.parties.myProduct, text: ({ product }) => product },
          { heading: w.parties.wants, text: ({ demand }) => demand.wanted },
          { heading: w.parties.buyer, text: ({ demand }) => demand.distributor },
          { heading: w.goods.province, text: ({ demand }) => demand.province },
          { heading: w.parties.quantity, text: ({ demand }) => f.quantity(demand.quantity, demand.unit) },
          { heading: w.parties.months, text: ({ demand }) => f.months(demand.months) },
          { heading: w.parties.why, text: ({ reasons }) => reasons.map(({ text }) => pick(text)).join('; ') },
        ]}
        draw={(rows) => <SupplierMatchCards matches={rows} />}
      />
    </>
  );
}
