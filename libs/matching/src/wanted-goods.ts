import type { DemandFacts, Measure } from '#trade';
import { isPreference, modeIn, type Mode, refusedParts, refusedWords } from './demand-sentences.js';
import { formsOf } from './forms.js';
import { goods, isGoodWithin } from './goods.js';
import { mainGoods } from './offered-goods.js';
import { isOccasion } from './own-names.js';
import { type Part, partsOf, type Place } from './parts.js';
import { limitsIn } from './price-limits.js';
import { type Share, sharesIn } from './shares.js';
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

export type RefusedGood = Pick<WantedGood, 'goods' | 'own' | 'forms'>;

export interface Wishes {
  wanted: readonly WantedGood[];
  /** The goods are named in the name itself, not only beside it. */
  sure: boolean;
  refused: readonly RefusedGood[];
  /** Words, all of which name something refused (`ruột vàng`). */
  refusedWords: readonly (readonly string[])[];
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
  const named = mainGoods(nameParts, place).map((one) => wantedGood(one, one.forms, 'WANTED'));
  const shares = sentences
    .flatMap((sentence) => sharesIn(taken(sentence), measure))
    .filter(isSensible(demand));
  const listed = named.length > 0 || shares.length > 0 ? named : namedBeside(sentences, place);
  shares.forEach((share, at) => addShare(listed, share.parts, at));
  const wanted = withoutHeadings(listed);
  addModes(wanted, sentences);
  for (const { part, limit } of sentences.flatMap((sentence) => limitsIn(sentence, measure))) {
    for (const one of wanted) if (alike(one.goods, part.head)) one.limit = limit;
  }
  const refusedHere = sentences.flatMap((sentence) => [...refusedParts(sentence)]);
  const refused = refusedHere
    .flatMap((part) => (part.headAt === -1 ? refusedStates(part, wanted) : [refusedGood(part)]))
    .filter((one) => !wanted.some((other) => isQualityOnly(one, other)));
  const name = new Set(tokenise(demand.wanted).map((token) => token.plain));
  return {
    wanted,
    sure: named.length > 0,
    refused,
    refusedWords: refusedHere
      .flatMap((part) => [refusedWords(part) ?? []])
      .filter((words) => !words.every((word) => name.has(word))),
    strict: insistsOnVariety(`${demand.wanted}. ${demand.description}`),
    shares: shares.map((share) => share.amount),
    restOfName: nameParts.flatMap((part) => part.rest).filter((word) => !isOccasion(word)),
  };
}

function refusedGood(part: Part): RefusedGood {
  return { goods: part.head, own: part.own, forms: formsOf(part.head, part.forms) };
}

/** `không lấy hàng sấy, đông lạnh`: states of what is wanted, other than those it is wanted in. */
function refusedStates(part: Part, wanted: readonly WantedGood[]): RefusedGood[] {
  return wanted.flatMap((one) => {
    const forms = part.forms.filter((form) => !one.forms.has(form));
    return forms.length === 0 ? [] : [{ goods: one.goods, own: one.own, forms: new Set(forms) }];
  });
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
    const found = mainGoods(taken(sentence), place);
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
      const spoken = part.tokens.some((token) => token.number !== null) && modeIn(part) === null;
      if (own == null || part.headAt === -1 || spoken || refused.has(part) || isPreference(part)) return;
      if (wanted.some((one) => one.mode === 'WANTED' && one.goods.some((good) => part.head.includes(good))))
        return;
      wanted.push(ofPart(part, own));
    });
  }
}

function alike(a: readonly number[], b: readonly number[]): boolean {
  return a.some((x) => b.some((y) => isGoodWithin(x, y) || isGoodWithin(y, x)));
}

/** `không nhận cà rốt nứt` where carrots are wanted speaks of quality, and refuses no product. */
function isQualityOnly(refused: RefusedGood, wanted: WantedGood): boolean {
  const covers = wanted.goods.some((good) => refused.goods.some((one) => isGoodWithin(good, one)));
  return covers && [...refused.forms].some((form) => wanted.forms.has(form));
}

/** `rau củ các loại: bắp cải, su hào`: the class is only the heading of the list. */
function withoutHeadings(wanted: readonly WantedGood[]): WantedGood[] {
  return wanted.filter((one) => !isHeading(one, wanted));
}

function isHeading(one: WantedGood, wanted: readonly WantedGood[]): boolean {
  if (one.mode !== 'WANTED' || one.own.length > 0 || !one.goods.every((good) => goods[good]?.isClass))
    return false;
  return wanted.some(
    (other) =>
      other !== one &&
      other.mode === 'WANTED' &&
      other.goods.some((good) => one.goods.some((wide) => good !== wide && isGoodWithin(good, wide))) &&
      [...other.forms].some((form) => one.forms.has(form)),
  );
}
