import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { NeedsEvent } from '../events/needs-event.js';
import { CategoryPicker } from '../goods/category-picker.js';
import { FilterPanel } from '../goods/filter-panel.js';
import { DemandsDocument } from '../gql/operations.js';
import type { DemandSort } from '../gql/schema.js';
import { DataList } from '../parts/data-list.js';
import { useListState, type ListState } from '../parts/list-state.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import { useDemandColumns } from './demand-columns.js';

const filterNames = ['category', 'incomplete', 'withdrawn', 'distributorId'] as const;

/** Staff: a conference's demands; a distributor: its own, whatever the conference. */
export default function DemandsList() {
  const { role } = useViewer();
  if (role !== 'ORGANISER') return <Demands eventId={null} />;
  return <NeedsEvent>{(event) => <Demands key={event.id} eventId={event.id} />}</NeedsEvent>;
}

function Demands({ eventId }: { eventId: string | null }) {
  const { w } = useWords();
  const { role } = useViewer();
  const list = useListState();
  const columns = useDemandColumns();
  const own = role !== 'ORGANISER';
  return (
    <>
      <PageTitle
        title={own ? w.demands.ownTitle : w.demands.title}
        help={own ? w.demands.ownHelp : w.demands.help}
        actions={
          <Button component={Link} to="/demands/new" leftSection={<IconPlus aria-hidden />}>
            {w.demands.add}
          </Button>
        }
      />
      <DataList
        query={DemandsDocument}
        variables={{
          eventId,
          filter: {
            search: list.search || null,
            category: list.get('category'),
            distributorId: list.get('distributorId'),
            incompleteOnly: list.get('incomplete') ? true : null,
            withdrawn: list.get('withdrawn') ? true : own ? null : false,
          },
          sort: list.sort as DemandSort | null,
          descending: list.descending,
        }}
        pick={(data) => data.demands}
        list={list}
        label={own ? w.demands.ownTitle : w.demands.title}
        exportName="nhu-cau"
        searchLabel={w.demands.search}
        filters={<Filters list={list} />}
        columns={columns}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/demands/${id}`}
        empty={filterNames.some((name) => list.get(name)) ? w.common.nothingFound : <Nothing own={own} />}
      />
    </>
  );
}

function Filters({ list }: { list: ListState }) {
  const { w } = useWords();
  const tick = (name: string) => (change: { currentTarget: HTMLInputElement }) =>
    list.set({ [name]: change.currentTarget.checked ? '1' : null });
  return (
    <FilterPanel list={list} names={filterNames}>
      <CategoryPicker value={list.get('category')} onChange={(category) => list.set({ category })} />
      <div>
        <Checkbox
          label={w.goods.incompleteOnly}
          checked={list.get('incomplete') !== null}
          onChange={tick('incomplete')}
        />
        <Checkbox
          label={w.goods.withdrawnOnly}
          checked={list.get('withdrawn') !== null}
          onChange={tick('withdrawn')}
        />
      </div>
    </FilterPanel>
  );
}

function Nothing({ own }: { own: boolean }) {
  const { w } = useWords();
  return (
    <Stack align="flex-start" p="lg">
      <Text>{own ? w.demands.ownEmpty : w.demands.empty}</Text>
      <Group>
        {!own && (
          <Button component={Link} to="/import?kind=demands">
            {w.offers.importFile}
          </Button>
        )}
        <Button component={Link} to="/demands/new" variant={own ? undefined : 'default'}>
          {w.demands.add}
        </Button>
      </Group>
    </Stack>
  );
}
