import { NativeSelect } from '@mantine/core';
import { FilterPanel } from '../goods/filter-panel.js';
import { NumberField } from '../goods/number-field.js';
import type { ListState } from '../parts/list-state.js';
import { useWords } from '../words/words.js';
import { DemandPicker, OfferPicker } from './pick-one.js';

export const matchFilterNames = ['demandId', 'offerId', 'minScore', 'top', 'decision', 'released', 'order'];

export function MatchFilters({ eventId, list }: { eventId: string; list: ListState }) {
  const { w } = useWords();
  const choice = (name: string, label: string, words: Record<string, string>, first?: string) => (
    <NativeSelect
      size="md"
      label={label}
      value={list.get(name) ?? ''}
      onChange={(change) => list.set({ [name]: change.currentTarget.value })}
      data={[
        ...(first === undefined ? [{ value: '', label: w.matching.any }] : []),
        ...Object.entries(words).map(([value, said]) => ({
          value: value === first ? '' : value,
          label: said,
        })),
      ]}
    />
  );
  return (
    <FilterPanel list={list} names={matchFilterNames}>
      <DemandPicker
        eventId={eventId}
        label={w.matching.demand}
        value={list.get('demandId')}
        onChange={(demandId) => list.set({ demandId })}
      />
      <OfferPicker
        eventId={eventId}
        label={w.matching.offer}
        value={list.get('offerId')}
        onChange={(offerId) => list.set({ offerId })}
      />
      <NumberField
        label={w.matching.minScore}
        digits={0}
        value={list.get('minScore') ?? ''}
        onChange={(minScore) => list.set({ minScore })}
      />
      <NumberField
        label={w.matching.topPerDemand}
        digits={0}
        value={list.get('top') ?? ''}
        onChange={(top) => list.set({ top })}
      />
      {choice('decision', w.matching.decisionFilter, w.matching.decision)}
      {choice('released', w.matching.releasedFilter, w.matching.released)}
      {choice('order', w.common.sortBy, w.matching.sort, 'DEMAND')}
    </FilterPanel>
  );
}
