import { Checkbox, Group } from '@mantine/core';
import { useViewer } from '../access/viewer.js';
import { CategoryPicker } from '../goods/category-picker.js';
import { CertificateKindsPicker } from '../goods/certificate-kinds-picker.js';
import { FilterPanel } from '../goods/filter-panel.js';
import { MonthsField } from '../goods/months-field.js';
import { NumberField } from '../goods/number-field.js';
import { ProvincesPicker } from '../goods/province-picker.js';
import type { CertificateKind } from '../gql/schema.js';
import type { ListState } from '../parts/list-state.js';
import { useWords } from '../words/words.js';
import { filterNames, severalOf } from './offer-filter.js';

/** What to narrow the offers by; the owner's marks only for staff and the supplier itself. */
export function OfferFilters({ list }: { list: ListState }) {
  const { w } = useWords();
  const { role } = useViewer();
  const several = (name: string) => (values: readonly (string | number)[]) =>
    list.set({ [name]: values.join('|') });
  return (
    <FilterPanel list={list} names={filterNames}>
      <CategoryPicker value={list.get('category')} onChange={(category) => list.set({ category })} />
      <ProvincesPicker
        label={w.offers.provinces}
        value={severalOf(list, 'provinces')}
        onChange={several('provinces')}
      />
      <MonthsField
        label={w.offers.availableIn}
        value={severalOf(list, 'months').map(Number)}
        onChange={several('months')}
      />
      <CertificateKindsPicker
        label={w.offers.certificates}
        value={severalOf(list, 'certificates') as CertificateKind[]}
        onChange={several('certificates')}
      />
      <Group grow align="flex-end">
        <NumberField
          label={w.goods.priceFrom}
          digits={0}
          value={list.get('from') ?? ''}
          onChange={(from) => list.set({ from })}
        />
        <NumberField
          label={w.goods.priceTo}
          digits={0}
          value={list.get('to') ?? ''}
          onChange={(to) => list.set({ to })}
        />
      </Group>
      {role !== 'DISTRIBUTOR' && (
        <div>
          <Checkbox
            label={w.goods.incompleteOnly}
            checked={list.get('incomplete') !== null}
            onChange={(change) => list.set({ incomplete: change.currentTarget.checked ? '1' : null })}
          />
          <Checkbox
            label={w.goods.withdrawnOnly}
            checked={list.get('withdrawn') !== null}
            onChange={(change) => list.set({ withdrawn: change.currentTarget.checked ? '1' : null })}
          />
        </div>
      )}
    </FilterPanel>
  );
}
