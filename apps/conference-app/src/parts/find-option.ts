import type { ComboboxItem, OptionsFilter } from '@mantine/core';

/** «Hải Phòng» → «hai phong»: what is typed without accents finds it. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();
}

/**
 * The filter of a searchable Select or MultiSelect, deaf to accents. When nothing fits it offers one option
 * that cannot be chosen and says so, because a list box without options is unknown to a screen reader.
 */
export function findOption(nothingFound: string): OptionsFilter {
  return ({ options, search, limit }) => {
    const wanted = withoutAccents(search).trim();
    const found = (options as ComboboxItem[]).filter((option) =>
      withoutAccents(option.label).includes(wanted),
    );
    return found.length ? found.slice(0, limit) : [{ value: '', label: nothingFound, disabled: true }];
  };
}
