import { parseNumber } from './numbers.js';
import { fold } from './text.js';

/** A piece of what stands in a form. `key` is the folded word; `value` the number, null where it is none. */
export type Token =
  | { kind: 'NUMBER'; text: string; key: string; value: number | null }
  | { kind: 'WORD' | 'SIGN'; text: string; key: string };

/** Words, numbers and signs from left to right; `500kg/ngày` gives 500, kg, /, ngày. */
export function tokenise(text: string): Token[] {
  const written = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(
      /(?<![\d.,])(\d{1,3})((?:[ \u00a0\u202f]\d{3})+)(?![\d.,]*\d)/g,
      (_, first: string, rest: string) => first + rest.replace(/\D/g, ''),
    );
  return Array.from(written.matchAll(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|[^\s.,]/gu), ([piece]): Token => {
    const key = fold(piece);
    if (/^\d/.test(piece)) return { kind: 'NUMBER', text: piece, key, value: parseNumber(piece) };
    return { kind: /^\p{L}/u.test(piece) ? 'WORD' : 'SIGN', text: piece, key };
  });
}
