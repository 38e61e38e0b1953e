import { fieldOf, isGoodWithin, goodByKey, goods } from './goods.js';
import { isComposite, isFormOf, isRawKind } from './forms.js';
import { elidedNoun, elidedTails, isMeantWith } from './elided-heads.js';
import { ownNameAfter } from './own-names.js';
import { withSharedStates } from './shared-states.js';
import { findHits, findMisspelt, type Hit, type Region } from './phrases.js';
import { isAccented, type Token, tokenise } from './tokens.js';
import { type Cut, cutUp } from './cuts.js';
import { usesBegin } from './uses.js';

/** A stretch of a text between commas, brackets and joining words, and the goods it names. */
export interface Part {
  tokens: readonly Token[];
  /** Position of its sentence in the text. */
  sentence: number;
  /** The joining word or mark before it, without accents: `,`, `va`, `hoac`, `kem`, `(` … */
  joint: string;
  bracketed: boolean;
  /** What it is about: the first good named, made more precise by the others. Empty: none is named. */
  head: readonly number[];
  /** Where the head is only the noun of a class: the words that make it the name of an unknown kind (`cá zô rung`). */
  own: readonly string[];
  /** Raw goods that the head's own name tells it is made of: rươi in `chả rươi`. */
  madeOf: readonly number[];
  /** Goods named after the head: flavour, material, use. */
  others: readonly (readonly number[])[];
  forms: readonly string[];
  /** Where the first good stands among `tokens`; -1 where none is named. */
  headAt: number;
  /** Where its name ends. */
  headEnd: number;
  /** Words that name neither good nor form, without accents: places, brands, use. */
  rest: readonly string[];
}

export interface Place {
  region: Region | null;
  /** Category the row is filed under: decides between goods of one writing, nothing else. */
  category: string | null;
}

/**
 * NAME: a product's or a demand's name, read with more patience: slips of accents and letters are forgiven.
 * DESCRIPTION: what an offer tells beside it; `kèm`, `thêm`, `xen` open a list of goods beside the main ones.
 * WISHES: what a demand tells beside it.
 */
type TextKind = 'NAME' | 'DESCRIPTION' | 'WISHES';

export function partsOf(text: string, place: Place, kind: TextKind): Part[] {
  const tokens = tokenise(text);
  const accented = isAccented(tokens);
  const cut = cutUp(tokens, kind !== 'WISHES');
  const parts = cut.map((part) => {
    const exact = findHits(part.tokens, accented ? 'EXACT' : 'PLAIN', place.region);
    if (kind !== 'NAME' || !accented) return read(part, exact, place);
    const slips = (['PLAIN', 'TONELESS'] as const).map((reading) =>
      findHits(part.tokens, reading, place.region),
    );
    const hits = slips.find((some, at) => isSlip(exact, some, at === 0 ? 2 : 1, place)) ?? exact;
    return read(part, withMisspelt(part, hits, place), place);
  });
  if (kind !== 'NAME' || parts.some((part) => part.head.length > 0)) {
    const reading = accented ? 'EXACT' : 'PLAIN';
    const whole = parts.map((part, at) => withElidedNoun(parts, at, reading, place, kind) ?? part);
    return withSharedStates(whole, kind === 'NAME');
  }
  return cut.map((part) => {
    const slip = findMisspelt(part.tokens);
    const hits = findHits(part.tokens, 'PLAIN', place.region);
    return read(part, slip === null || !isOfField(slip, place) ? hits : startingWith(slip, hits), place);
  });
}

/** An item of a list read with the words that are said only once: `nấm: rơm, bào ngư`, `thịt trâu, thịt bò gác bếp`. */
function withElidedNoun(
  parts: readonly Part[],
  at: number,
  reading: 'EXACT' | 'PLAIN',
  place: Place,
  kind: TextKind,
): Part | null {
  const [part, elided] = [parts[at], elidedNoun(parts, at)];
  if (part === undefined) return null;
  if (elided === null) return kind === 'NAME' ? withElidedTail(parts, at, reading, place) : null;
  const nouns = findHits([elided.noun], reading, place.region)[0]?.goods ?? [];
  const tokens = [elided.noun, ...part.tokens];
  const hits = findHits(tokens, reading, place.region);
  if (nouns.length === 0 || (hits[0]?.end ?? 0) < 2) return null;
  const whole = read({ ...part, tokens }, hits, place);
  return isMeantWith(whole, part, nouns, elided.isUnderHeading) ? whole : null;
}

function withElidedTail(
  parts: readonly Part[],
  at: number,
  reading: 'EXACT' | 'PLAIN',
  place: Place,
): Part | null {
  const part = parts[at];
  for (const tail of elidedTails(parts, at)) {
    const tokens = [...(part?.tokens ?? []), ...tail];
    const hits = findHits(tokens, reading, place.region);
    const made = hits[0]?.goods ?? [];
    if (part !== undefined && hits[0]?.end === tokens.length && isComposite(made))
      return read({ ...part, tokens }, hits, place);
  }
  return null;
}

/**
 * `hảu sữa`, `ốc bưu`: words that name nothing stand before a good, or after the noun of a class, and with it
 * they are a name but for one slip.
 */
function withMisspelt(part: Cut, hits: readonly Hit[], place: Place): readonly Hit[] {
  const first = hits.find((hit) => hit.goods.length > 0);
  if (first === undefined || hits[0] !== first) return hits;
  if (first.start === 0 && ownNameAfter(first, part.tokens, hits, part.tokens.length).length === 0)
    return hits;
  const slip = findMisspelt(part.tokens);
  const isMeant = slip !== null && slip.end >= Math.max(first.end, 2) && isOfField(slip, place);
  return isMeant ? startingWith(slip, hits) : hits;
}

/** A slip is no name of another field: `Sọt bèo` among crafts is no `sốt bơ`. */
function isOfField(slip: Hit, { category }: Place): boolean {
  if (category === null) return true;
  return slip.goods.some((good) => fieldOf(goods[good]?.category ?? '') === fieldOf(category));
}

function startingWith(slip: Hit, hits: readonly Hit[]): Hit[] {
  return [slip, ...hits.filter((hit) => hit.start >= slip.end)];
}

/**
 * `bắp cãi`: read with more patience the part begins with a longer name, or with a name at all. One syllable is
 * too little to overlook more than its tone (`Bươi`, not `Lô` for `lọ`).
 */
function isSlip(exact: readonly Hit[], patient: readonly Hit[], leastWords: number, place: Place): boolean {
  const first = patient[0];
  if (first === undefined || first.start !== 0 || first.goods.length === 0 || first.end < leastWords)
    return false;
  if (!isOfField(first, place)) return false;
  const named = exact.find((hit) => hit.goods.length > 0);
  return named === undefined || (named.start === 0 && named.end < first.end);
}

const none: readonly never[] = [];

function read(part: Cut, found: readonly Hit[], place: Place): Part {
  const uses = usesBegin(part.tokens, found);
  const { tokens, sentence, joint, bracketed } = part;
  if (found.length === 0) return nothingNamed(part, wordsBetween(tokens, none, uses));
  const hits = found.filter((hit) => hit.start < uses);
  const naming = hits.filter((hit) => hit.goods.length > 0);
  const named = naming.map((hit) => likeliest(hit.goods, place.category));
  const [first = [], ...others] = named;
  const head = others.reduce<readonly number[]>(compose, first);
  const forms: string[] = [];
  hits.forEach((hit, at) => {
    if (hit.forms.length === 0 || isOfNext(hits, at)) return;
    for (const form of hit.forms) if (head.length === 0 || isFormOf(form, head)) forms.push(form);
  });
  const rest = wordsBetween(part.tokens, hits, uses);
  const noun = naming[0];
  const own = noun === undefined || others.length > 0 ? [] : ownNameAfter(noun, part.tokens, hits, uses);
  const madeOf =
    noun === undefined ? [] : ingredientsOf(part.tokens.slice(noun.start + 1, noun.end), head, place);
  const headAt = noun?.start ?? -1;
  const headEnd = noun?.end ?? -1;
  // Field by field: most of the time of reading was once spent on spreading objects here.
  return { tokens, sentence, joint, bracketed, head, own, madeOf, others, forms, headAt, headEnd, rest };
}

function nothingNamed({ tokens, sentence, joint, bracketed }: Cut, rest: readonly string[]): Part {
  return {
    tokens,
    sentence,
    joint,
    bracketed,
    head: none,
    own: none,
    madeOf: none,
    others: none,
    forms: none,
    headAt: -1,
    headEnd: -1,
    rest,
  };
}

/** `miến 100 % tinh bột dong riềng`: a state apart from the head, straight before another good, is that good's. */
function isOfNext(hits: readonly Hit[], at: number): boolean {
  const [before, hit, next] = [hits[at - 1], hits[at], hits[at + 1]];
  if (hit === undefined || hit.goods.length > 0 || before === undefined || next === undefined) return false;
  return before.end < hit.start && next.goods.length > 0 && next.start === hit.end;
}

function ingredientsOf(tokens: readonly Token[], head: readonly number[], place: Place): number[] {
  if (tokens.length === 0 || !isComposite(head)) return [];
  const reading = isAccented(tokens) ? 'EXACT' : 'PLAIN';
  return findHits(tokens, reading, place.region).flatMap((hit) =>
    hit.goods.filter((good) => isRawKind([good])),
  );
}

function wordsBetween(tokens: readonly Token[], hits: readonly Hit[], end: number): string[] {
  const words: string[] = [];
  let from = 0;
  for (const hit of [...hits, { start: end, end }]) {
    for (let at = from; at < Math.min(hit.start, end); at += 1) words.push(tokens[at]?.plain ?? '');
    from = Math.max(from, hit.end);
  }
  return words;
}

/** Of goods that are written alike, those filed near the row's own category; all of them where none is. */
function likeliest(named: readonly number[], category: string | null): readonly number[] {
  if (named.length < 2 || category === null) return named;
  const near = named.filter((good) => areNear(goods[good]?.category ?? '', category));
  return near.length > 0 ? near : named;
}

function areNear(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

const tea = goodByKey('tea').at;
const herbalTea = goodByKey('tea-herbal').at;
const infused = [goodByKey('herb').at, goodByKey('fruit').at, goodByKey('vegetable').at];

const textile = goodByKey('textile').at;
const brocade = goodByKey('brocade').at;

/** `Sầu riêng … (Dona)` is Dona durian; tea of a herb is herbal tea; a scarf of brocade is brocade. */
function compose(head: readonly number[], next: readonly number[]): readonly number[] {
  const finer = next.filter((good) => head.some((one) => good !== one && isGoodWithin(good, one)));
  if (finer.length > 0) return finer;
  const isHerbal = head.includes(tea) && next.some((good) => infused.some((one) => isGoodWithin(good, one)));
  if (next.includes(brocade) && head.some((one) => isGoodWithin(one, textile))) return [brocade];
  return isHerbal ? [herbalTea] : head;
}
