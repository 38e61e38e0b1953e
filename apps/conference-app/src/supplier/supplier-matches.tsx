import { SimpleGrid } from '@mantine/core';
import { SupplierMatchesDocument } from '../gql/operations.js';
import { MatchCards } from '../matching/match-cards.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import { SupplierMatchCard, type SupplierMatch } from './supplier-match-card.js';

/** Every buyer the organisers have released to this supplier. */
export default function SupplierMatches() {
  const { w, f, pick } = useWords();
  return (
    <>
      <PageTitle title={w.parties.matchesTitle} help={w.parties.buyersHelp} />
      <MatchCards
        query={SupplierMatchesDocument}
        variables={{}}
        connection={(data) => data.supplierMatches}
        empty={w.parties.noMatches}
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
        draw={(rows: readonly SupplierMatch[]) => (
          <SimpleGrid component="ul" cols={{ base: 1, md: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
            {rows.map((match) => (
              <SupplierMatchCard key={match.id} match={match} />
            ))}
          </SimpleGrid>
        )}
      />
    </>
  );
}
