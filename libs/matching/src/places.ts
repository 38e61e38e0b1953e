import { fold, province, provinces } from '#trade';
import { alternatives, readTable } from './data-file.js';

const towns = new Map(
  readTable<'place' | 'province'>('places.csv').map((row) => [fold(row.place), row.province]),
);
const regions = readTable<'words' | 'region'>('regions.csv').flatMap((row) =>
  alternatives(row.words).map((word) => [fold(word), row.region] as const),
);
/** Names of provinces and towns, longest first, so that `Nam Định` is not looked for in `Nam`. */
const names = [...new Set([...provinces.map((one) => fold(one.name)), ...towns.keys()])].sort(
  (a, b) => b.length - a.length,
);

/** Provinces and parts of the country (`NORTH`, `CENTRE`, `SOUTH`, `ALL`) that a delivery note names. */
export function placesIn(text: string): Set<string> {
  const found = new Set<string>();
  let rest = ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `
    .replace(' tp hcm ', ' hcm ')
    .replace(' tphcm ', ' hcm ');
  for (const name of names) {
    if (!rest.includes(` ${name} `)) continue;
    rest = rest.replaceAll(` ${name} `, ' , ');
    const known = towns.get(name) ?? province(name)?.name;
    if (known !== undefined) found.add(known);
  }
  for (const [word, region] of regions) if (rest.includes(` ${word} `)) found.add(region);
  return found;
}
