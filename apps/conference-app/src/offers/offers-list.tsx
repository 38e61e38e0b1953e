import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { NeedsEvent } from '../events/needs-event.js';
import { OffersDocument, SupplierDocument } from '../gql/operations.js';
import type { OfferSort } from '../gql/schema.js';
import { DataList } from '../parts/data-list.js';
import { useListState } from '../parts/list-state.js';
import { PageTitle } from '../parts/page-title.js';
import { ProposeLink } from '../proposals/propose-link.js';
import { useWords } from '../words/words.js';
import { useOfferColumns } from './offer-columns.js';
import { filterNames, offerFilter } from './offer-filter.js';
import { OfferFilters } from './offer-filters.js';

/** Staff: a conference's offers; a distributor: those it may buy; a supplier: its own, whatever the conference. */
export default function OffersList() {
  const { role } = useViewer();
  if (role === 'SUPPLIER') return <Offers eventId={null} />;
  return <NeedsEvent>{(event) => <Offers key={event.id} eventId={event.id} />}</NeedsEvent>;
}

function Offers({ eventId }: { eventId: string | null }) {
  const { w } = useWords();
  const { role } = useViewer();
  const list = useListState();
  const columns = useOfferColumns();
  const supplierId = list.get('supplierId');
  const add = role !== 'DISTRIBUTOR' && (
    <Button component={Link} to="/offers/new" leftSection={<IconPlus aria-hidden />}>
      {w.offers.add}
    </Button>
  );
  const narrowed = filterNames.some((name) => list.get(name));
  return (
    <>
      <PageTitle title={w.offers.title[role]} help={w.offers.help[role]} actions={add} />
      {supplierId && <OnlyOf id={supplierId} onAll={() => list.set({ supplierId: null })} />}
      <DataList
        query={OffersDocument}
        variables={{
          eventId,
          filter: offerFilter(list, role === 'ORGANISER'),
          sort: list.sort as OfferSort | null,
          descending: list.descending,
        }}
        pick={(data) => data.offers}
        list={list}
        label={w.offers.title[role]}
        exportName="nguon-cung"
        searchLabel={w.offers.search}
        filters={<OfferFilters list={list} />}
        columns={columns}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/offers/${id}`}
        rowActions={
          role === 'DISTRIBUTOR'
            ? ({ id, product }) => <ProposeLink offerId={id} of={product} quiet />
            : undefined
        }
        empty={narrowed ? w.common.nothingFound : <Nothing />}
      />
    </>
  );
}

function OnlyOf({ id, onAll }: { id: string; onAll: () => void }) {
  const { w } = useWords();
  const { data } = useQuery(SupplierDocument, { variables: { id } });
  return (
    <Group mb="md">
      <Text fw={600}>{w.goods.onlyOne(data?.organisation.name ?? w.common.loading)}</Text>
      <Button variant="default" onClick={onAll}>
        {w.goods.showAll}
      </Button>
    </Group>
  );
}

function Nothing() {
  const { w } = useWords();
  const { role } = useViewer();
  return (
    <Stack align="flex-start" p="lg">
      <Text>{w.offers.empty[role]}</Text>
      {role === 'ORGANISER' && (
        <Group>
          <Button component={Link} to="/import?kind=offers">
            {w.offers.importFile}
          </Button>
          <Button component={Link} to="/offers/new" variant="default">
            {w.offers.add}
          </Button>
        </Group>
      )}
      {role === 'SUPPLIER' && (
        <Button component={Link} to="/offers/new" size="lg">
          {w.offers.add}
        </Button>
      )}
      {role === 'DISTRIBUTOR' && (
        <Button component={Link} to="/demands/new" size="lg">
          {w.demands.add}
        </Button>
      )}
    </Stack>
  );
}
