import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum out of a list of words; `words` describes each. */
export function enumOf<W extends string>(
  name: string,
  description: string,
  words: Record<W, string>,
): { [K in W]: K } {
  const values = Object.fromEntries(Object.keys(words).map((word) => [word, word])) as { [K in W]: K };
  registerEnumType(values, {
    name,
    description,
    valuesMap: Object.fromEntries(
      Object.entries(words).map(([word, text]) => [word, { description: text as string }]),
    ) as Record<W, { description: string }>,
  });
  return values;
}
