import { alternatives, readTable } from './data-file.js';
import { goodByKey, goods, isGoodWithin } from './goods.js';
import { Misspellings } from './misspellings.js';
import { type Token, tokenise, withoutTone } from './tokens.js';

export type Region = 'NORTH' | 'CENTRE' | 'SOUTH';

interface Phrase {
  plain: readonly string[];
  exact: readonly string[];
  toneless: readonly string[];
  good: number | null;
  forms: readonly string[];
  regions: ReadonlySet<string> | null;
  /** Too many other words are written the same without accents. */
  onlyAccented: boolean;
}

/** A stretch of tokens that names goods (several where the writing leaves it open), a form, or both (`cà phê nhân`). */
export interface Hit {
  start: number;
  end: number;
  goods: readonly number[];
  /** Of one writing in several states (`rang`) the good decides: see `isFormOf`. */
  forms: readonly string[];
}

interface FormName {
  form: string;
  vi: string;
  en: string;
  /** Keys (`;`) of the only goods that are sold in this state; empty: every good may be. */
  only: string;
}

type FormRow = Record<'form' | 'words' | 'vi' | 'en' | 'only' | 'note', string>;
const formRows: FormRow[] = readTable('forms.csv');
export const formNames: ReadonlyMap<string, FormName> = new Map(formRows.map((row) => [row.form, row]));

/** A word of a phrase, the words that may follow it, and the phrases that end with it. */
interface Step {
  next: Map<string, Step>;
  phrases: Phrase[];
}

const start: Step = { next: new Map(), phrases: [] };
const misspellings = new Misspellings<Phrase>();
for (const row of formRows) for (const word of alternatives(row.words)) learn(word, null, row.form);
const craft = ['woven', 'ornamental'].map((key) => goodByKey(key).at);
for (const good of goods) for (const word of good.words) learn(word, good.at, null);

function learn(writing: string, good: number | null, form: string | null): void {
  const [said = '', regions] = writing.replace('!', '').split('@');
  const [word = '', ownForm] = said.split('#');
  const tokens = tokenise(word);
  const told = form ?? ownForm;
  const phrase: Phrase = {
    plain: tokens.map((token) => token.plain),
    exact: tokens.map((token) => token.exact),
    toneless: tokens.map((token) => withoutTone(token.exact)),
    good,
    forms: told === undefined ? materialsIn(tokens, good) : [told],
    regions: regions === undefined ? null : new Set(regions.split(';')),
    onlyAccented: writing.includes('!'),
  };
  if (tokens.length === 0) return;
  let step = start;
  for (const plain of phrase.plain) {
    const next = step.next.get(plain) ?? { next: new Map(), phrases: [] };
    step.next.set(plain, next);
    step = next;
  }
  step.phrases.push(phrase);
  if (good !== null) misspellings.learn(phrase.plain, phrase);
}

/** What the name of a woven good tells that it is made of (`giỏ lục bình`), of a flower that it is cut or potted. */
function materialsIn(tokens: readonly Token[], good: number | null): string[] {
  if (good === null || !craft.some((one) => isGoodWithin(good, one))) return [];
  const said = findHits(tokens.slice(1), 'EXACT', null).flatMap((hit) => hit.forms);
  return said.filter((form) => isMaterial(form));
}

/** Whether a state is what a good is made of, or in what it stands, and so common to goods of one sort only. */
export function isMaterial(form: string): boolean {
  return /^(?:woven|ornamental)$/.test(formNames.get(form)?.only ?? '');
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
  const reached = stepsFrom(tokens, at);
  for (let words = reached.length; words > 0; words -= 1) {
    if (reached[words - 1]?.phrases.length === 0) continue;
    const said = reached[words - 1]?.phrases.filter(
      (phrase) => isHere(phrase, tokens, at, reading) && isSaidIn(phrase, region),
    );
    if (said !== undefined && said.length > 0) return hitOf(said, tokens, at, words, before);
  }
  return null;
}

function stepsFrom(tokens: readonly Token[], at: number): Step[] {
  const reached: Step[] = [];
  let step: Step | undefined = start;
  for (let next = at; ; next += 1) {
    step = step.next.get(tokens[next]?.plain ?? '');
    if (step === undefined) return reached;
    reached.push(step);
  }
}

function hitOf(
  said: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
  words: number,
  before: readonly Hit[],
): Hit {
  const [only, second] = said;
  if (second === undefined && only?.good != null)
    return { start: at, end: at + words, goods: [only.good], forms: only.forms };
  const ofGoods = said.filter((phrase) => phrase.good !== null);
  const states = formsIn(said.filter((phrase) => phrase.good === null));
  const isForm = states.length > 0 && (ofGoods.length === 0 || lastGoodBefore(tokens, at, before));
  const named = [...new Set(ofGoods.map((phrase) => phrase.good ?? -1))];
  return {
    start: at,
    end: at + words,
    goods: isForm ? [] : named,
    forms: isForm ? states : formsIn(ofGoods),
  };
}

function formsIn(phrases: readonly Phrase[]): readonly string[] {
  const [first, second] = phrases;
  if (second === undefined) return first?.forms ?? [];
  return [...new Set(phrases.flatMap((phrase) => phrase.forms))];
}

/** `muối` after a good is the state salted, at the head of its part it is the good salt. */
function lastGoodBefore(tokens: readonly Token[], at: number, hits: readonly Hit[]): boolean {
  const last = hits.findLast((hit) => hit.goods.length > 0);
  return last !== undefined && tokens.slice(last.end, at).every((token) => token.mark === null);
}

/** The phrase's plain words stand here already: whether its accents agree as far as the reading asks. */
function isHere(phrase: Phrase, tokens: readonly Token[], at: number, reading: Reading): boolean {
  if (reading === 'PLAIN') return !phrase.onlyAccented;
  return phrase.plain.every((_, offset) => {
    const exact = tokens[at + offset]?.exact ?? '';
    if (reading === 'EXACT') return exact === phrase.exact[offset];
    return withoutTone(exact) === phrase.toneless[offset];
  });
}

function isSaidIn(phrase: Phrase, region: Region | null): boolean {
  return phrase.regions === null || region === null || phrase.regions.has(region);
}

/** A good whose name is written with one slip at the start of the words: see `Misspellings`. */
export function findMisspelt(tokens: readonly Token[]): Hit | null {
  const found = misspellings.find(tokens.map((token) => token.plain));
  if (found?.good == null) return null;
  return { start: 0, end: found.plain.length, goods: [found.good], forms: formsIn([found]) };
}
