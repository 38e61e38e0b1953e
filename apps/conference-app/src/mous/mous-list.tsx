import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { NeedsEvent } from '../events/needs-event.js';
import { MousDocument } from '../gql/operations.js';
import type { MouSort } from '../gql/schema.js';
import { DataList } from '../parts/data-list.js';
import { useListState } from '../parts/list-state.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import { useMouColumns } from './mou-columns.js';
import { filterNames, mouFilter, MouFilters } from './mou-filters.js';

/** Staff: a conference's memoranda; a party: its own, whatever the conference. */
export default function MousList() {
  const { role } = useViewer();
  if (role !== 'ORGANISER') return <Mous eventId={null} />;
  return <NeedsEvent>{(event) => <Mous key={event.id} eventId={event.id} />}</NeedsEvent>;
}

function Mous({ eventId }: { eventId: string | null }) {
  const { w } = useWords();
  const { role } = useViewer();
  const list = useListState();
  const { columns, forExcel } = useMouColumns();
  const narrowed = filterNames.some((name) => list.get(name));
  return (
    <>
      <PageTitle
        title={w.mous.title[role]}
        help={w.mous.help[role]}
        actions={
          role === 'ORGANISER' && (
            <Button component={Link} to="/mous/new" leftSection={<IconPlus aria-hidden />}>
              {w.mous.enter}
            </Button>
          )
        }
      />
      <DataList
        query={MousDocument}
        variables={{
          eventId,
          filter: mouFilter(list),
          sort: list.sort as MouSort | null,
          descending: list.descending,
        }}
        pick={(data) => data.mous}
        list={list}
        label={w.mous.title[role]}
        exportName="ban-ghi-nho"
        exportColumns={forExcel}
        searchLabel={w.mous.search}
        filters={<MouFilters list={list} />}
        columns={columns}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/mous/${id}`}
        empty={narrowed ? w.common.nothingFound : <Nothing />}
      />
    </>
  );
}

function Nothing() {
  const { w } = useWords();
  const { role } = useViewer();
  return (
    <Stack align="flex-start" p="lg">
      <Text maw="46rem">{w.mous.empty[role]}</Text>
      <Group>
        {role === 'ORGANISER' && (
          <Button component={Link} to="/mous/new">
            {w.mous.enter}
          </Button>
        )}
        {role === 'DISTRIBUTOR' && (
          <Button component={Link} to="/offers">
            {w.mous.toOffers}
          </Button>
        )}
        <Button component={Link} to="/proposals" variant={role === 'SUPPLIER' ? 'filled' : 'default'}>
          {w.mous.toProposals}
        </Button>
      </Group>
    </Stack>
  );
}
