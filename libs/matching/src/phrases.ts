import { alternatives, readTable } from './data-file.js';
import { goods } from './goods.js';
import { type Token, tokenise, withoutTone } from './tokens.js';

export type Region = 'NORTH' | 'CENTRE' | 'SOUTH';

interface Phrase {
  plain: readonly string[];
  exact: readonly string[];
  toneless: readonly string[];
  text: string;
  sound: string;
  good: number | null;
  form: string | null;
  regions: ReadonlySet<string> | null;
  /** Too many other words are written the same without accents. */
  onlyAccented: boolean;
}

/** A stretch of tokens that names goods (several where the writing leaves it open), a form, or both (`cà phê nhân`). */
export interface Hit {
  start: number;
  end: number;
  goods: readonly number[];
  form: string | null;
}

export interface FormName {
  form: string;
  vi: string;
  en: string;
  /** Key of the only good that is sold in this state; empty: every good may be. */
  only: string;
}

type FormRow = Record<'form' | 'words' | 'vi' | 'en' | 'only' | 'note', string>;
const formRows: FormRow[] = readTable('forms.csv');
export const formNames: ReadonlyMap<string, FormName> = new Map(formRows.map((row) => [row.form, row]));

const byFirstWord = new Map<string, Phrase[]>();
const all: Phrase[] = [];
for (const good of goods) for (const word of good.words) learn(word, good.at, null);
for (const row of formRows) for (const word of alternatives(row.words)) learn(word, null, row.form);
for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.plain.length - a.plain.length);

function learn(writing: string, good: number | null, form: string | null): void {
  const [said = '', regions] = writing.replace('!', '').split('@');
  const [word = '', ownForm] = said.split('#');
  const tokens = tokenise(word);
  const phrase: Phrase = {
    plain: tokens.map((token) => token.plain),
    exact: tokens.map((token) => token.exact),
    toneless: tokens.map((token) => withoutTone(token.exact)),
    text: tokens.map((token) => token.plain).join(' '),
    sound: sound(tokens.map((token) => token.plain).join(' ')),
    good,
    form: form ?? ownForm ?? null,
    regions: regions === undefined ? null : new Set(regions.split(';')),
    onlyAccented: writing.includes('!'),
  };
  const first = phrase.plain[0];
  if (first === undefined) return;
  all.push(phrase);
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}

/** `EXACT`: accents must agree; `TONELESS`: all but the tones; `PLAIN`: none need to. */
export type Reading = 'EXACT' | 'TONELESS' | 'PLAIN';

/** The longest phrases of the lexicon from left to right; a word belongs to one of them only. */
export function findHits(tokens: readonly Token[], reading: Reading, region: Region | null): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = longestAt(tokens, at, reading, region, hits);
    if (hit !== null) hits.push(hit);
    at = hit?.end ?? at + 1;
  }
  return hits;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  region: Region | null,
  before: readonly Hit[],
): Hit | null {
  const phrases = byFirstWord.get(tokens[at]?.plain ?? '') ?? [];
  let length = 0;
  const named: number[] = [];
  let form: string | null = null;
  let ownForm: string | null = null;
  for (const phrase of phrases) {
    if (phrase.plain.length < length) break;
    if (reading === 'PLAIN' && phrase.onlyAccented) continue;
    if (!isHere(phrase, tokens, at, reading) || !isSaidIn(phrase, region)) continue;
    length = phrase.plain.length;
    if (phrase.good === null) form ??= phrase.form;
    else {
      if (!named.includes(phrase.good)) named.push(phrase.good);
      ownForm ??= phrase.form;
    }
  }
  if (length === 0) return null;
  const afterGood = lastGoodBefore(tokens, at, before);
  const isForm = form !== null && (named.length === 0 || afterGood);
  return { start: at, end: at + length, goods: isForm ? [] : named, form: isForm ? form : ownForm };
}

/** `muối` after a good is the state salted, at the head of its part it is the good salt. */
function lastGoodBefore(tokens: readonly Token[], at: number, hits: readonly Hit[]): boolean {
  const last = hits.findLast((hit) => hit.goods.length > 0);
  return last !== undefined && tokens.slice(last.end, at).every((token) => token.mark === null);
}

function isHere(phrase: Phrase, tokens: readonly Token[], at: number, reading: Reading): boolean {
  return phrase.plain.every((plain, offset) => {
    const token = tokens[at + offset];
    if (token === undefined || token.plain !== plain || reading === 'PLAIN') return token?.plain === plain;
    if (reading === 'EXACT') return token.exact === phrase.exact[offset];
    return withoutTone(token.exact) === phrase.toneless[offset];
  });
}

function isSaidIn(phrase: Phrase, region: Region | null): boolean {
  return phrase.regions === null || region === null || phrase.regions.has(region);
}

/**
 * Goods whose name is written with one slip at the start of the words (`xầu riêng`, `sau rieg`): sounds that
 * are spelt alike, then one letter missing, added or changed. Only for names of at least six letters.
 */
export function findMisspelt(tokens: readonly Token[]): Hit | null {
  const starts = Array.from({ length: 6 }, (_, length) =>
    tokens
      .slice(0, length)
      .map((token) => token.plain)
      .join(' '),
  );
  const sounds = starts.map(sound);
  for (const isAlike of [
    (phrase: Phrase, length: number) => phrase.text.length >= 4 && sounds[length] === phrase.sound,
    (phrase: Phrase, length: number) => isOneSlipAway(starts[length] ?? '', phrase.text),
  ]) {
    const found = all.filter((phrase) => phrase.good !== null && isAlike(phrase, phrase.plain.length));
    const longest = found.sort((a, b) => b.plain.length - a.plain.length)[0];
    if (longest?.good != null)
      return { start: 0, end: longest.plain.length, goods: [longest.good], form: longest.form };
  }
  return null;
}

function sound(words: string): string {
  return words
    .replace(/tr/g, 'ch')
    .replace(/x/g, 's')
    .replace(/gi|r/g, 'd')
    .replace(/y/g, 'i')
    .replace(/k/g, 'c');
}

/** One letter missing, added or changed in a name of at least six. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (b.length < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (a.length === b.length) return a.slice(start + 1) === b.slice(start + 1);
  return shorter.slice(start) === longer.slice(start + 1);
}
