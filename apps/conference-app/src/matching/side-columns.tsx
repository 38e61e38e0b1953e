import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { MatchFieldsFragment } from '../gql/operations.js';
import type { Column } from '../parts/list-view.js';
import { useWords } from '../words/words.js';

/** The two sides of a pair that was ruled out. */
export function useSideColumns<Row extends Pick<MatchFieldsFragment, 'offer' | 'demand'>>(): Column<Row>[] {
  const { w, f } = useWords();
  return [
    {
      id: 'demand',
      heading: w.matching.demand,
      main: true,
      cell: ({ demand }) => (
        <span>
          <Anchor component={Link} to={`/demands/${demand.id}`} fw={600}>
            {demand.wanted}
          </Anchor>
          <Text>{demand.distributor}</Text>
          <Text c="dimmed" fw={400}>
            {f.quantity(demand.quantity, demand.unit)} · {f.months(demand.months)}
          </Text>
        </span>
      ),
      text: ({ demand }) => `${demand.wanted} (${demand.distributor})`,
    },
    {
      id: 'offer',
      heading: w.matching.offer,
      cell: ({ offer }) => (
        <>
          <Anchor component={Link} to={`/offers/${offer.id}`} fw={600}>
            {offer.product}
          </Anchor>
          <Text>{offer.supplier}</Text>
          <Text c="dimmed">
            {f.quantity(offer.quantity, offer.unit)} · {f.months(offer.months)}
          </Text>
        </>
      ),
      text: ({ offer }) => `${offer.product} (${offer.supplier})`,
    },
  ];
}
