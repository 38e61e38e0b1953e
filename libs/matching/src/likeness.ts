import { CHANGED } from './forms.js';
import { fieldOf, goods, isGoodWithin, isNarrow, isOfOneKind, kindOf } from './goods.js';
import { isOneSlipAway } from './misspellings.js';
import type { OfferText, PreparedDemand } from './prepare.js';
import { tokenise } from './tokens.js';

/** What two names that the lexicon does not both know have in common. */
type Likeness = { match: 'WORDS' | 'CATEGORY' | 'CLASS'; share: number } | null;

/** Words of whole classes (`cá`, `rau`, `bánh`): sharing only these makes no two goods alike. */
const classWords = new Set(
  goods
    .filter((good) => good.isClass)
    .flatMap((good) => good.words)
    .flatMap((word) => tokenise(word).map((token) => token.plain)),
);

/** Part of the points where the lexicon knows one side's good: its other names are known too, so it is less likely. */
const ONE_KNOWN = 0.6;
const TOLD_ALIKE = 0.6;

/**
 * Where a side's words name no good that the lexicon knows, it takes no veto to doubt: shared words of the names,
 * an open wish (`trái cây`) over the category of an unknown good, or the same filing with like descriptions.
 * Null: filed in different fields, or nothing in common.
 */
export function likenessOf(demand: PreparedDemand, offer: OfferText): Likeness {
  const bothFiled = demand.category !== null && offer.category !== null;
  if (bothFiled && fieldOf(demand.category ?? '') !== fieldOf(offer.category ?? '')) return null;
  const bothUnknown = !demand.sure && !offer.sure;
  const share = sharedNames(demand.nameWords, offer.nameWords, areNear(demand.category, offer.category));
  if (share >= 0.5) return { match: 'WORDS', share: share * (bothUnknown ? 1 : ONE_KNOWN) };
  if (isOpenOver(demand, offer.category)) return { match: 'CLASS', share: 1 };
  if (demand.category === null || demand.category !== offer.category) return null;
  if (isNarrowFor(demand.category, knownGoods(demand, offer))) return { match: 'CATEGORY', share: 1 };
  return isToldAlike(demand, offer) ? { match: 'CATEGORY', share: TOLD_ALIKE } : null;
}

function knownGoods(demand: PreparedDemand, offer: OfferText): readonly number[] {
  return demand.wanted.find((want) => want.mode === 'WANTED')?.goods ?? offer.goods[0]?.goods ?? [];
}

/** Filed under one kind of good: two names nobody knows are likely that, in a wide category they are likely two. */
function isNarrowFor(category: string, known: readonly number[]): boolean {
  return known.length === 0 ? isOfOneKind(category) : known.some((good) => isNarrow(category, good));
}

/** Share of the shorter name's words that the other has too, a slip of a letter forgiven; 0 where only class words are. */
function sharedNames(wanted: readonly string[], offered: readonly string[], near: boolean): number {
  if (!shareAny(wanted, offered)) return 0;
  const shared = wanted.filter((word) => offered.some((other) => other === word || isSlip(word, other)));
  const telling = shared.filter((word) => !classWords.has(word));
  const together = wanted.some((word, at) => shared.includes(word) && shared.includes(wanted[at + 1] ?? ''));
  const fewer = Math.min(wanted.length, offered.length);
  if (telling.length === 0 || fewer === 0 || !(near || together || fewer === 1)) return 0;
  return shared.length / fewer;
}

/** Quick to say no, as it mostly is. */
function shareAny(wanted: readonly string[], offered: readonly string[]): boolean {
  for (const word of wanted)
    for (const other of offered) if (other === word || isSlip(word, other)) return true;
  return false;
}

function isSlip(a: string, b: string): boolean {
  return a.length >= 5 && b.length >= 6 && isOneSlipAway(a, b);
}

function areNear(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`));
}

/** `Trái cây` is wanted, and what is offered, whatever it be, is filed under fruit. */
function isOpenOver(demand: PreparedDemand, category: string | null): boolean {
  if (category === null) return false;
  return demand.wanted.some(
    (want) =>
      want.mode === 'WANTED' &&
      want.forms.has('FRESH') &&
      want.goods.some((good) => goods[good]?.isClass === true && isUnder(category, goods[good].category)),
  );
}

function isUnder(category: string, ancestor: string): boolean {
  return ancestor !== '' && (category === ancestor || category.startsWith(`${ancestor}.`));
}

/** Three telling words at least in common, where the field is not the crowded one of things to eat. */
function isToldAlike(demand: PreparedDemand, offer: OfferText): boolean {
  if (fieldOf(demand.category ?? '') === 'food') return false;
  let common = 0;
  for (const word of demand.words) if (offer.words.has(word) && !classWords.has(word)) common += 1;
  return common >= 3;
}

/**
 * Whether an offer of one kind of good is what a buyer refuses in words that name no good of their own
 * (`ruột vàng`): in its name; or, where it is one good, in the words beside it.
 */
export function isRefusedByWords(demand: PreparedDemand, offer: OfferText): boolean {
  if (demand.refusedWords.length === 0) return false;
  const kinds = new Set(offer.goods.flatMap((one) => one.goods.map(kindOf)));
  if (offer.goods.length > 1 && kinds.size > 1) return false;
  return demand.refusedWords.some(
    ({ words, onlyInNames, about }) =>
      isAbout(offer, about) &&
      !(onlyInNames && isOfSeveral(offer)) &&
      (words.every((word) => offer.nameSet.has(word)) ||
        (!onlyInNames && offer.goods.length <= 1 && isTold(offer.told, words.join(' ')))),
  );
}

/** Several goods, or one in several states (`nấm hương tươi, nấm hương khô`): a refused name is one of them only. */
function isOfSeveral({ goods: offered }: OfferText): boolean {
  const isInSeveral = offered.some(({ forms }) => forms.size > 1 && !forms.has(CHANGED));
  return offered.length > 1 || isInSeveral;
}

function isAbout(offer: OfferText, about: readonly number[]): boolean {
  if (about.length === 0) return true;
  return offer.goods.some((one) =>
    one.goods.some((good) => about.some((other) => isGoodWithin(good, other) || isGoodWithin(other, good))),
  );
}

const absent =
  / (?:(?:khong|ko|k|chua|chang|no|not|free)(?: (?:bi|co|phai|dung|su dung|xong|xay|say|tron|pha|lay|them|lan|chua|he)){0,3}|0)$/;
const use =
  / (?:lam|nau|ep|che bien|de|dung|dung cho|hop|thich hop|phuc vu|nguyen lieu|for)(?: (?:lam|nau|ep|che bien))?$/;

/** In the words beside the name, and neither said to be absent (`không xông lưu huỳnh`) nor its use (`làm mứt`). */
function isTold(told: string, phrase: string): boolean {
  const at = told.indexOf(` ${phrase} `);
  if (at === -1) return false;
  const before = told.slice(0, at);
  return !absent.test(before) && !use.test(before);
}
