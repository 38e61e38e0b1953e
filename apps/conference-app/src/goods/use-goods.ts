import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { TreeNodeData } from '@mantine/core';
import { GoodsDocument, type GoodsQuery } from '../gql/operations.js';
import { useWords } from '../words/words.js';

type Category = GoodsQuery['reference']['categories'][number];

/** Categories, provinces and units, as the API knows them, in the chosen language. */
export function useGoods() {
  const { pick, language } = useWords();
  const { data } = useQuery(GoodsDocument, { fetchPolicy: 'cache-first' });
  return useMemo(() => {
    const categories = data?.reference.categories ?? [];
    const names = new Map(categories.map(({ code, name }) => [code, pick(name)]));
    return {
      tree: branch(categories, null, names),
      provinces: [...(data?.reference.provinces ?? [])].sort((a, b) => a.localeCompare(b, 'vi')),
      units: data?.reference.units ?? [],
      /** A category in words; a code nobody knows stays as it is. */
      categoryName: (code: string) => names.get(code) ?? code,
    };
    // `pick` is made anew with the language only.
    // eslint-disable-next-line
  }, [data, language]);
}

function branch(
  categories: readonly Category[],
  parent: string | null,
  names: Map<string, string>,
): TreeNodeData[] {
  return categories
    .filter((category) => category.parent === parent)
    .map(({ code }) => {
      const children = branch(categories, code, names);
      return { value: code, label: names.get(code) ?? code, ...(children.length ? { children } : {}) };
    });
}
