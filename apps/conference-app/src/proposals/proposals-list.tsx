import { useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { NeedsEvent } from '../events/needs-event.js';
import { OfferDocument, ProposalsDocument } from '../gql/operations.js';
import type { ProposalFilter, ProposalSort, ProposalStatus } from '../gql/schema.js';
import { DataList } from '../parts/data-list.js';
import { useListState, type ListState } from '../parts/list-state.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import { useProposalColumns } from './proposal-columns.js';

const statuses: readonly ProposalStatus[] = [
  'AWAITS_SUPPLIER',
  'AWAITS_DISTRIBUTOR',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
  'EXPIRED',
];

/** Staff: a conference's proposals; a party: its own, whatever the conference. */
export default function ProposalsList() {
  const { role } = useViewer();
  if (role !== 'ORGANISER') return <Proposals eventId={null} />;
  return <NeedsEvent>{(event) => <Proposals key={event.id} eventId={event.id} />}</NeedsEvent>;
}

function Proposals({ eventId }: { eventId: string | null }) {
  const { w } = useWords();
  const { role } = useViewer();
  const list = useListState();
  const { columns, forExcel } = useProposalColumns();
  const offerId = list.get('offerId');
  return (
    <>
      <PageTitle title={w.proposals.title} help={w.proposals.help[role]} />
      {offerId && <OnlyAbout offerId={offerId} onAll={() => list.set({ offerId: null })} />}
      <DataList
        query={ProposalsDocument}
        variables={{
          eventId,
          filter: filterOf(list),
          sort: list.sort as ProposalSort | null,
          descending: list.sort ? list.descending : null,
        }}
        pick={(data) => data.proposals}
        list={list}
        label={w.proposals.title}
        exportName="de-nghi-hop-tac"
        searchLabel={w.proposals.search}
        filters={<Show list={list} />}
        columns={columns}
        exportColumns={forExcel}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/proposals/${id}`}
        empty={list.get('show') || offerId ? w.common.nothingFound : <Nothing />}
      />
    </>
  );
}

function filterOf(list: ListState): ProposalFilter {
  const show = list.get('show');
  const status = statuses.find((each) => each === show);
  return {
    search: list.search || null,
    offerId: list.get('offerId'),
    waiting: show === 'waiting' ? true : null,
    statuses: status ? [status] : show === 'open' ? ['AWAITS_SUPPLIER', 'AWAITS_DISTRIBUTOR'] : null,
  };
}

function Show({ list }: { list: ListState }) {
  const { w } = useWords();
  const { role } = useViewer();
  return (
    <NativeSelect
      size="md"
      mb="md"
      maw="24rem"
      label={w.proposals.show}
      value={list.get('show') ?? ''}
      onChange={(change) => list.set({ show: change.currentTarget.value })}
      data={[
        { value: '', label: w.proposals.showAll },
        ...(role === 'ORGANISER' ? [] : [{ value: 'waiting', label: w.proposals.showMine }]),
        { value: 'open', label: w.proposals.showOpen },
        ...statuses.map((status) => ({ value: status, label: w.proposals.status[status] })),
      ]}
    />
  );
}

function OnlyAbout({ offerId, onAll }: { offerId: string; onAll: () => void }) {
  const { w } = useWords();
  const { data } = useQuery(OfferDocument, { variables: { id: offerId } });
  return (
    <Group mb="md">
      <Text fw={600}>{data ? w.goods.onlyOne(data.offer.product) : w.proposals.onlyOffer}</Text>
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
      <Text>{w.proposals.empty[role]}</Text>
      <Button component={Link} to={role === 'DISTRIBUTOR' ? '/matches' : '/offers'} size="lg">
        {role === 'SUPPLIER'
          ? w.proposals.emptyGoSupplier
          : role === 'DISTRIBUTOR'
            ? w.parties.suppliers
            : w.proposals.emptyGo}
      </Button>
    </Stack>
  );
}
