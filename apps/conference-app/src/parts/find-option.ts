import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { finds } from './fold.js';

/**
 * The filter of a searchable Select or MultiSelect, deaf to accents. When nothing fits it offers one option
 * that cannot be chosen and says so, because a list box without options is unknown to a screen reader.
 */
export function findOption(nothingFound: string): OptionsFilter {
  return ({ options, search, limit }) =>
    orSay(
      (options as ComboboxItem[]).filter(({ label }) => finds(label, search)).slice(0, limit),
      nothingFound,
    );
}

/** The same for options that the API has already sought. */
export function asFound(nothingFound: string): OptionsFilter {
  return ({ options }) => orSay(options as ComboboxItem[], nothingFound);
}

const orSay = (found: ComboboxItem[], nothingFound: string): ComboboxItem[] =>
  found.length ? found : [{ value: '', label: nothingFound, disabled: true }];
