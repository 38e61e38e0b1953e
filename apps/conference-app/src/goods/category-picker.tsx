import { Select, Text } from '@mantine/core';
import { findOption } from '../parts/find-option.js';
import { useWords } from '../words/words.js';
import classes from './category-picker.module.css';
import { useGoods } from './use-goods.js';

type Props = {
  label?: string;
  description?: string;
  value: string | null;
  onChange: (code: string | null) => void;
  error?: React.ReactNode;
};

/** The tree of goods, each kind under its group; typing finds a name with or without accents. */
export function CategoryPicker({ label, description, value, onChange, error }: Props) {
  const { w } = useWords();
  const { categories } = useGoods();
  const byCode = new Map(categories.map((category) => [category.code, category]));
  return (
    <Select
      data-path="category"
      label={label ?? w.goods.category}
      description={description}
      error={error}
      data={categories.map(({ code, name }) => ({ value: code, label: name }))}
      value={value}
      onChange={onChange}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': w.goods.clearCategory }}
      maxDropdownHeight={360}
      filter={findOption(w.common.nothingFound)}
      renderOption={({ option }) => {
        const category = byCode.get(option.value);
        return (
          <div className={classes.option} data-depth={category?.depth} data-group={category?.isGroup}>
            {option.label}
            {category?.under && (
              <Text span c="dimmed" size="sm" display="block">
                {category.under}
              </Text>
            )}
          </div>
        );
      }}
    />
  );
}
