import { MultiSelect, Select } from '@mantine/core';
import { findOption } from '../parts/find-option.js';
import { useWords } from '../words/words.js';
import { useGoods } from './use-goods.js';

type Common = { label: string; description?: string; error?: React.ReactNode; path?: string };
type One = Common & { value: string | null; onChange: (province: string | null) => void };
type Several = Common & { value: readonly string[]; onChange: (provinces: string[]) => void };

export function ProvincePicker({ path, ...input }: One) {
  const { w } = useWords();
  const { provinces } = useGoods();
  return (
    <Select
      {...input}
      data-path={path}
      data={provinces}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': w.goods.clearProvince }}
      filter={findOption(w.common.nothingFound)}
    />
  );
}

export function ProvincesPicker({ path, value, ...input }: Several) {
  const { w } = useWords();
  const { provinces } = useGoods();
  return (
    <MultiSelect
      {...input}
      data-path={path}
      data={provinces}
      value={[...value]}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': w.goods.clearProvince }}
      hidePickedOptions
      filter={findOption(w.common.nothingFound)}
    />
  );
}
