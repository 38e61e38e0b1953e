import { TreeSelect, type TreeNodeData } from '@mantine/core';
import { useWords } from '../words/words.js';
import { fold } from './fold.js';
import { useGoods } from './use-goods.js';

type Props = {
  label?: string;
  description?: string;
  value: string | null;
  onChange: (code: string | null) => void;
  error?: string;
};

/** The tree of goods; typing finds a name with or without accents. */
export function CategoryPicker({ label, description, value, onChange, error }: Props) {
  const { w } = useWords();
  const { tree } = useGoods();
  return (
    <TreeSelect
      size="md"
      data-field="category"
      label={label ?? w.goods.category}
      description={description}
      error={error}
      data={tree}
      value={value}
      onChange={(code) => onChange(code)}
      searchable
      clearable
      defaultExpandAll
      maxDropdownHeight={340}
      nothingFoundMessage={w.common.nothingFound}
      clearButtonProps={{ 'aria-label': w.goods.clearCategory }}
      chevronAriaLabels={{ expand: w.goods.expand, collapse: w.goods.collapse }}
      filter={(query: string, node: TreeNodeData) => fold(String(node.label)).includes(fold(query))}
    />
  );
}
