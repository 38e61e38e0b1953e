import { type DemandFacts, fold, type Measure } from '#trade';
import {
  isPreference,
  modeIn,
  type Mode,
  refusedParts,
  type RefusedWords,
  refusedWords,
} from './demand-sentences.js';
import { formsOf } from './forms.js';
import { statesAlone } from './shared-states.js';
import { goods, isGoodWithin, kindOf } from './goods.js';
import { mainGoods, type OfferedGood } from './offered-goods.js';
import { isOccasion } from './own-names.js';
import { type Part, partsOf, type Place } from './parts.js';
import { limitsIn, type PriceLimit } from './price-limits.js';
import { type RefusedGood, refusedGoods } from './refused-goods.js';
import { calledShort } from './called-short.js';
import { type Share, sharesIn } from './shares.js';
import { inStateOfUnit } from './state-of-unit.js';
import { insistsOnVariety } from './uses.js';
import { tokenise } from './tokens.js';

/** A good that a demand takes. */
export interface WantedGood {
  goods: readonly number[];
  /** Words that name a kind of the class `goods` which the lexicon does not know; else empty. */
  own: readonly string[];
  forms: ReadonlySet<string>;
  mode: Mode;
  /** Number of the share it belongs to, in `shares`; null where no amount of its own is stated. */
  share: number | null;
  /** Ceiling in words for this good, VND per unit of the demand; null: the demand's own ceiling holds. */
  limit: number | null;
}

export interface Wishes {
  wanted: readonly WantedGood[];
  /** The goods are named in the name itself, not only beside it. */
  sure: boolean;
  refused: readonly RefusedGood[];
  refusedWords: readonly RefusedWords[];
  /** Another variety than the one named is no match. */
  strict: boolean;
  /** Amount a month of each share, in the demand's unit. */
  shares: readonly number[];
  /** Words of the name that name no good: variety, place, use. */
  restOfName: readonly string[];
}

/** What a demand takes and refuses, by its name and the words beside it. */
export function wishesOf(demand: DemandFacts, place: Place): Wishes {
  const measure: Measure = { unit: demand.unit ?? 'kg', kgPerUnit: demand.kgPerUnit };
  const nameParts = partsOf(demand.wanted, place, 'NAME');
  const sentences = bySentence(partsOf(demand.description, place, 'WISHES'));
  const isStateNamed = nameParts.some((part) => part.forms.length > 0);
  const named = mainGoods(nameParts, place, true)
    .map((one) => ({ ...one, forms: boughtForms(one, sentences[0] ?? [], isStateNamed) }))
    .map((one) => inStateOfUnit(one, demand.unit))
    .map((one) => wantedGood(one, one.forms, 'WANTED'));
  const shares = sentences
    .flatMap((sentence) => sharesIn(calledShort(taken(sentence), nameParts), measure))
    .filter(isSensible(demand));
  const listed = named.length > 0 || shares.length > 0 ? named : namedBeside(sentences, place);
  shares.forEach((share, at) => addShare(listed, share.parts, at));
  const wanted = withoutHeadings(listed);
  wanted.push(...exemplified(demand.wanted, wanted, place));
  addModes(wanted, sentences);
  for (const limit of sentences.flatMap((sentence) => limitsIn(sentence, measure)))
    for (const one of spokenOf(limit, wanted)) one.limit = limit.limit;
  const refusedHere = sentences.flatMap((sentence) => [...refusedParts(sentence)]);
  const name = new Set(tokenise(demand.wanted).map((token) => token.plain));
  return {
    wanted,
    sure: named.length > 0,
    refused: refusedGoods(refusedHere, wanted),
    refusedWords: refusedHere
      .flatMap(refusedWords)
      .filter(({ words }) => !words.every((word) => name.has(word))),
    strict: insistsOnVariety(demand.wanted, demand.description),
    shares: shares.map((share) => share.amount),
    restOfName: nameParts.flatMap((part) => part.rest).filter((word) => !isOccasion(word)),
  };
}

/**
 * `Lạc rang muối`, told at once to be `lạc sống`: what is bought is the state told beside the name, the name is
 * what the buyer makes of it. Words that take another state just as well, or refuse it, tell no such thing.
 */
function boughtForms(one: OfferedGood, opening: readonly Part[], isStateNamed: boolean): ReadonlySet<string> {
  if (opening.some((part) => modeIn(part) !== null || isPreference(part))) return one.forms;
  const alone = isStateNamed ? [] : taken(opening).flatMap((part) => statesAlone(part, one.goods));
  if (alone.length > 0) return formsOf(one.goods, alone);
  const told = taken(opening).find(
    (part) =>
      part.forms.length > 0 &&
      part.head.some((good) => one.goods.some((other) => kindOf(good) === kindOf(other))),
  );
  if (told === undefined) return one.forms;
  const forms = formsOf(told.head, told.forms);
  return [...forms].some((form) => one.forms.has(form)) ? one.forms : forms;
}

function taken(sentence: readonly Part[]): Part[] {
  const refused = refusedParts(sentence);
  return sentence.filter((part) => !refused.has(part));
}

/** Below a fiftieth of the whole, or above it, a figure in the words is no share but a weight or a limit. */
function isSensible(demand: DemandFacts): (share: Share) => boolean {
  const whole = demand.quantity?.to ?? null;
  return ({ amount }) => whole === null || (amount >= whole / 50 && amount <= whole * 1.05);
}

function wantedGood(
  { goods: named, own }: Pick<WantedGood, 'goods' | 'own'>,
  forms: ReadonlySet<string>,
  mode: Mode,
): WantedGood {
  return { goods: named, own, forms, mode, share: null, limit: null };
}

function ofPart(part: Part, mode: Mode): WantedGood {
  return wantedGood({ goods: part.head, own: part.own }, formsOf(part.head, part.forms), mode);
}

function bySentence(parts: readonly Part[]): Part[][] {
  const sentences: Part[][] = [];
  for (const part of parts) (sentences[part.sentence] ??= []).push(part);
  return sentences.filter((sentence) => sentence !== undefined);
}

/** Where the name names no good, the first sentence beside it that does. */
function namedBeside(sentences: readonly Part[][], place: Place): WantedGood[] {
  for (const sentence of sentences) {
    const found = mainGoods(taken(sentence).filter(isPlainlyTaken), place, true);
    if (found.length > 0) return found.map((one) => wantedGood(one, one.forms, 'WANTED'));
  }
  return [];
}

function addShare(wanted: WantedGood[], parts: readonly Part[], share: number): void {
  for (const part of parts) {
    const near = wanted.filter(
      (one) => one.mode === 'WANTED' && alike(one.goods, part.head) && !isOver(one, part),
    );
    const exact = near.filter((one) => one.goods.some((good) => part.head.includes(good)));
    const same = exact.length > 0 ? exact : near;
    for (const one of same) one.share ??= share;
    if (same.length > 0) continue;
    wanted.push({ ...ofPart(part, 'WANTED'), share });
  }
}

/** A wanted class is the heading over the goods that a share names. */
function isOver(one: WantedGood, part: Part): boolean {
  return (
    one.goods.every((good) => goods[good]?.isClass) && !one.goods.some((good) => part.head.includes(good))
  );
}

/** Goods taken under a condition: as a reserve, after a sample, or just as well. */
function addModes(wanted: WantedGood[], sentences: readonly Part[][]): void {
  for (const sentence of sentences) {
    const refused = refusedParts(sentence);
    sentence.forEach((part, at) => {
      const cue = sentence
        .slice(at)
        .map(modeIn)
        .find((mode) => mode !== null);
      const own = modeIn(part) ?? cue;
      if (own != null && part.headAt === -1 && !refused.has(part))
        wanted.push(...inOtherStates(wanted, part, own));
      const spoken = part.tokens.some((token) => token.number !== null) && modeIn(part) === null;
      if (own == null || part.headAt === -1 || spoken || refused.has(part) || isPreference(part)) return;
      const also = ofPart(part, own);
      if (!wanted.some((one) => one.mode === 'WANTED' && isSaidAgain(also, one))) wanted.push(also);
    });
  }
}

/** A state told by itself just as well: `cấp đông cũng được`, `tươi hay đông lạnh đều nhận`. */
function inOtherStates(wanted: readonly WantedGood[], part: Part, mode: Mode): WantedGood[] {
  return wanted.flatMap((one) => {
    const forms = formsOf(one.goods, statesAlone(part, one.goods));
    const isNew = one.mode === 'WANTED' && [...forms].some((form) => !one.forms.has(form));
    return isNew && statesAlone(part, one.goods).length > 0 ? [{ ...one, forms, mode }] : [];
  });
}

/** The same good, in a state it is wanted in (`trứng vịt tươi` is another wish where salted ones are wanted). */
function isSaidAgain(also: WantedGood, wanted: WantedGood): boolean {
  return (
    wanted.goods.some((good) => also.goods.includes(good)) &&
    [...also.forms].some((form) => wanted.forms.has(form))
  );
}

/** Not in brackets with a condition of its own: `trà (trà thảo mộc cũng được)`. */
function isPlainlyTaken(part: Part): boolean {
  return !part.bracketed || modeIn(part) === null;
}

/**
 * The wanted goods that a ceiling is about, of them those in the state it tells. Where the first name beside it is
 * none of them, by the next: `rieng nam rom` is no galangal.
 */
function spokenOf({ about, forms }: PriceLimit, wanted: readonly WantedGood[]): readonly WantedGood[] {
  const near = about
    .flatMap((part) => [part.head, ...part.others])
    .map((named) => wanted.filter((one) => alike(one.goods, named)))
    .find((some) => some.length > 0);
  const inState = near?.filter((one) => forms.some((form) => one.forms.has(form))) ?? [];
  return inState.length > 0 ? inState : (near ?? []);
}

function alike(a: readonly number[], b: readonly number[]): boolean {
  return a.some((x) => b.some((y) => isGoodWithin(x, y) || isGoodWithin(y, x)));
}

/** `rau củ các loại: bắp cải, su hào`: the class is only the heading of the list that follows. */
function withoutHeadings(wanted: readonly WantedGood[]): WantedGood[] {
  return wanted.filter((one, at) => !isHeading(one, wanted.slice(at + 1)));
}

const examples = /\b(?:nhu(?! cau)|vi du|chang han|etc|such as|v\.? ?v)\b|\.{3}|…/;
const beforeExamples = /^.+?(?=[(:,]| (?:như|nhu|ví dụ|vi du|chẳng hạn|chang han|such as) )/i;

/** `rau củ các loại như bắp cải, su hào`, `rau (bắp cải, su hào, v.v.)`: of examples, their class is taken as well. */
function exemplified(name: string, wanted: readonly WantedGood[], place: Place): WantedGood[] {
  const heading = examples.test(fold(name)) ? beforeExamples.exec(name.normalize('NFC'))?.[0] : undefined;
  return mainGoods(partsOf(heading ?? '', place, 'NAME'), place, true)
    .map((one) => wantedGood(one, one.forms, 'WANTED'))
    .filter((one) => isHeading(one, wanted))
    .map((one) => ({ ...one, mode: 'ALSO' }));
}

function isHeading(one: WantedGood, after: readonly WantedGood[]): boolean {
  if (one.mode !== 'WANTED' || one.own.length > 0 || !one.goods.every((good) => goods[good]?.isClass))
    return false;
  return after.some(
    (other) =>
      other.mode === 'WANTED' &&
      other.goods.some((good) => one.goods.some((wide) => good !== wide && isGoodWithin(good, wide))) &&
      [...other.forms].some((form) => one.forms.has(form)),
  );
}
