import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { GoodsDocument, type GoodsQuery } from '../gql/operations.js';
import { useWords } from '../words/words.js';

type Given = GoodsQuery['reference']['categories'][number];

export type GoodsCategory = {
  code: string;
  name: string;
  /** 0 for a root. */
  depth: number;
  isGroup: boolean;
  /** The group it stands in, or '' for a root. */
  under: string;
};

/** Categories (a group before what is in it), provinces and units, as the API knows them, in the chosen language. */
export function useGoods() {
  const { pick, language } = useWords();
  const { data } = useQuery(GoodsDocument, { fetchPolicy: 'cache-first' });
  return useMemo(() => {
    const given = data?.reference.categories ?? [];
    const names = new Map(given.map(({ code, name }) => [code, pick(name)]));
    return {
      categories: under(given, null, 0, names),
      provinces: [...(data?.reference.provinces ?? [])].sort((a, b) => a.localeCompare(b, 'vi')),
      units: data?.reference.units ?? [],
      /** A category in words; a code nobody knows stays as it is. */
      categoryName: (code: string) => names.get(code) ?? code,
    };
    // `pick` is made anew with the language only.
  }, [data, language]);
}

function under(
  given: readonly Given[],
  parent: string | null,
  depth: number,
  names: Map<string, string>,
): GoodsCategory[] {
  return given
    .filter((category) => (category.parent ?? null) === parent)
    .flatMap(({ code }) => {
      const below = under(given, code, depth + 1, names);
      const name = names.get(code) ?? code;
      const group = parent ? (names.get(parent) ?? parent) : '';
      return [{ code, name, depth, isGroup: below.length > 0, under: group }, ...below];
    });
}
