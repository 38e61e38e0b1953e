import { NativeSelect } from '@mantine/core';
import { useViewer } from '../access/viewer.js';
import { FilterPanel } from '../goods/filter-panel.js';
import type { MouFilter, MouStatus, Partnership } from '../gql/schema.js';
import type { ListState } from '../parts/list-state.js';
import { OrganisationPicker } from '../parts/organisation-picker.js';
import { useWords } from '../words/words.js';

export const filterNames = ['status', 'partnership', 'organisationId'] as const;

/** What the address says, as the API asks it; `status` may name several, parted by `|`. */
export function mouFilter(list: ListState): MouFilter {
  const statuses = list.get('status')?.split('|').filter(Boolean) as MouStatus[] | undefined;
  return {
    search: list.search || null,
    statuses: statuses?.length ? statuses : null,
    partnership: list.get('partnership') as Partnership | null,
    organisationId: list.get('organisationId'),
  };
}

export function MouFilters({ list }: { list: ListState }) {
  const { w } = useWords();
  const staff = useViewer().role === 'ORGANISER';
  const status = list.get('status') ?? '';
  return (
    <FilterPanel list={list} names={filterNames}>
      <NativeSelect
        size="md"
        label={w.mous.status}
        value={status}
        onChange={(change) => list.set({ status: change.currentTarget.value })}
        data={[
          { value: '', label: w.mous.anyStatus },
          ...(status.includes('|')
            ? [{ value: status, label: severalStatuses(status, w.enums.mouStatus) }]
            : []),
          ...Object.entries(w.enums.mouStatus).map(([value, label]) => ({ value, label })),
        ]}
      />
      <NativeSelect
        size="md"
        label={w.mous.partnership}
        value={list.get('partnership') ?? ''}
        onChange={(change) => list.set({ partnership: change.currentTarget.value })}
        data={[
          { value: '', label: w.mous.anyPartnership },
          ...Object.entries(w.enums.partnership).map(([value, label]) => ({ value, label })),
        ]}
      />
      {staff && (
        <OrganisationPicker
          label={w.mous.organisation}
          value={list.get('organisationId')}
          onChange={(organisationId) => list.set({ organisationId })}
        />
      )}
    </FilterPanel>
  );
}

function severalStatuses(statuses: string, words: Record<MouStatus, string>): string {
  return statuses
    .split('|')
    .map((status) => words[status as MouStatus])
    .join(', ');
}
