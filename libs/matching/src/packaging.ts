import { fold } from '#trade';
import { alternatives, readTable } from './data-file.js';
import { levelOf, type Reason } from './judgement.js';

/** Kinds of packaging: at most 16, a bit each. */
export const packagings = readTable<'packaging' | 'en' | 'words'>('packaging.csv').map((row) => ({
  vi: row.packaging,
  en: row.en,
  words: alternatives(row.words).map((word) => ` ${fold(word)} `),
}));

/** Bits of the kinds that a text names; longer names first, so that `túi lưới` is no `túi`. */
export function packagingsIn(text: string): number {
  let rest = ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `;
  let bits = 0;
  for (const [word, at] of names) {
    if (!rest.includes(word)) continue;
    rest = rest.replaceAll(word, '  ');
    bits |= 1 << at;
  }
  return bits;
}

const names = packagings
  .flatMap(({ words }, at) => words.map((word) => [word, at] as const))
  .sort(([a], [b]) => b.length - a.length);

/** What a buyer's words ask for: only after a word of packing, as `bánh gói` is no packaging. */
export function packagingsAsked(text: string): number {
  const asked = fold(text).matchAll(
    /\b(?:dong(?: goi| trong)?|bao bi|dung trong|quy cach|packed in)\b([^.;,]{0,40})/g,
  );
  let bits = 0;
  for (const [, words = ''] of asked) bits |= packagingsIn(words);
  return bits;
}

/** Full where none is asked for; 60 where the seller does not say; 40 where it packs otherwise, which can be changed. */
export function packagingPoints(asked: number, offered: number): number {
  if (asked === 0 || (asked & offered) !== 0) return 100;
  return offered === 0 ? 60 : 40;
}

export function packagingReason(asked: number, offered: number, points: number): Reason {
  const facts = { asked: named(asked), offered: named(offered) };
  const isOpen = asked !== 0 && offered === 0;
  return { criterion: 'PACKAGING', level: isOpen ? 'UNKNOWN' : levelOf(points), points, facts };
}

function named(bits: number): string[] {
  return packagings.flatMap(({ vi }, at) => (((bits >> at) & 1) === 1 ? [vi] : []));
}
