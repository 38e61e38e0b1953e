import { fold, province, provinces } from '#trade';
import { alternatives, readTable } from './data-file.js';

const towns = new Map(
  readTable<'place' | 'province'>('places.csv').map((row) => [fold(row.place), row.province]),
);
const regions = readTable<'words' | 'region'>('regions.csv').flatMap((row) =>
  alternatives(row.words).map((word) => [fold(word), row.region] as const),
);
/** Words of the names of provinces and towns by their first word, the longest first: `Nam Định` before `Nam`. */
const names = new Map<string, string[][]>();
for (const name of new Set([...provinces.map((one) => fold(one.name)), ...towns.keys()])) {
  const words = name.split(' ');
  const alike = [...(names.get(words[0] ?? '') ?? []), words];
  names.set(
    words[0] ?? '',
    alike.sort((a, b) => b.length - a.length),
  );
}

/** How many of the words from here on, without accents, are the name of a province or a town; 0 if they are none. */
export function placeAt(words: readonly string[], at: number): number {
  const name = names
    .get(words[at] ?? '')
    ?.find((one) => one.every((word, next) => words[at + next] === word));
  return name?.length ?? 0;
}

/** Provinces and parts of the country (`NORTH`, `CENTRE`, `SOUTH`, `ALL`) that a delivery note names. */
export function placesIn(text: string): Set<string> {
  const found = new Set<string>();
  if (text === '') return found;
  const folded = ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `
    .replace(' tp hcm ', ' hcm ')
    .replace(' tphcm ', ' hcm ');
  const words = folded.trim().split(' ');
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = placeAt(words, at);
    const name = words.slice(at, at + length).join(' ');
    const known = length === 0 ? undefined : (towns.get(name) ?? province(name)?.name);
    if (known !== undefined) found.add(known);
    rest.push(length === 0 ? (words[at] ?? '') : ',');
    at += Math.max(0, length - 1);
  }
  const others = ` ${rest.join(' ')} `;
  for (const [word, region] of regions) if (others.includes(` ${word} `)) found.add(region);
  return found;
}
