import { alternatives, readTable } from './data-file.js';
import { goods } from './goods.js';
import type { Hit } from './phrases.js';
import { placeAt } from './places.js';
import { type Token, tokenise } from './tokens.js';

const rows = readTable<'kind' | 'words'>('qualifiers.csv');

function wordsOf(kinds: readonly string[]): Set<string> {
  const words = rows.filter((row) => kinds.includes(row.kind)).flatMap((row) => alternatives(row.words));
  return new Set(words.flatMap((word) => tokenise(word).map((token) => token.plain)));
}

/** Words that tell how, where or for what goods are, and so begin no name of a kind. */
const qualifiers = wordsOf(rows.map((row) => row.kind));
const occasions = wordsOf(['season', 'use']);
const states = wordsOf(['state', 'number']);

/** Whether a word tells a time, a use or how goods are packed: who else says it need not be nearer to what is wanted. */
export function isOccasion(plain: string): boolean {
  return occasions.has(plain) || states.has(plain);
}

const MOST_WORDS = 3;

/**
 * The words that make a class's noun the name of a kind the lexicon does not know: `zô rung` of `cá zô rung tươi`.
 * Only after one-syllable nouns of what is eaten or drunk (`cá`, `rau`, `bánh`); empty where a place, a quality
 * or a use follows (`cá tươi`, `rau Đà Lạt`).
 */
export function ownNameAfter(
  noun: Hit,
  tokens: readonly Token[],
  hits: readonly Hit[],
  end: number,
): string[] {
  if (noun.end - noun.start !== 1 || !noun.goods.every(isEatenClass)) return [];
  const plain = tokens.map((token) => token.plain);
  const own: string[] = [];
  for (let at = noun.end; at < end && own.length < MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^\p{L}{2,}$/u.test(token.plain) || qualifiers.has(token.plain)) break;
    if (hits.some((hit) => hit.start <= at && at < hit.end) || placeAt(plain, at) > 0) break;
    if (own.length === 0 && isProperName(tokens, at)) break;
    own.push(token.plain);
  }
  return own;
}

function isEatenClass(good: number): boolean {
  return goods[good]?.isClass === true && /^(?:food|drink)\b/.test(goods[good].category);
}

/** Capitals in a text that has words without: a place or a brand (`Rau Tân Phú sạch`), unless all are capitals. */
function isProperName(tokens: readonly Token[], at: number): boolean {
  const others = tokens.slice(1).filter((token) => token.mark === null && token.number === null);
  return tokens[at]?.capital === true && (others.some((token) => !token.capital) || at + 1 === tokens.length);
}
