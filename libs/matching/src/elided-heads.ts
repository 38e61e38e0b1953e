import { isRawKind } from './forms.js';
import { goods, isGoodWithin } from './goods.js';
import type { Part } from './parts.js';
import type { Token } from './tokens.js';

/** Joints that go on with a list. */
const listing = /^(?:,|\/|&|\+|:|\(|va|hoac|hay|and|or)$/;

/** The noun left out before an item of a list, and whether the list stands after a colon or in brackets. */
interface ElidedNoun {
  noun: Token;
  isUnderHeading: boolean;
}

/** `nấm` over `bào ngư` in `nấm tươi: rơm, bào ngư`; `cá` over `ngừ` in `cá thu, ngừ`. Null: nothing is listed. */
export function elidedNoun(parts: readonly Part[], at: number): ElidedNoun | null {
  let isUnderHeading = false;
  for (let place = at; place > 0; place -= 1) {
    const [part, before] = [parts[place], parts[place - 1]];
    if (part === undefined || before === undefined || part.sentence !== before.sentence) return null;
    if (!listing.test(part.joint)) return null;
    isUnderHeading ||= part.joint === ':' || (part.joint === '(' && parts[at]?.bracketed === true);
    const isOpening = isUnderHeading || place === 1 || parts[place - 2]?.sentence !== before.sentence;
    const noun = before.tokens[before.headAt];
    if (isOpening) return before.headAt === 0 && noun !== undefined ? { noun, isUnderHeading } : null;
  }
  return null;
}

/**
 * Whether an item is read with the noun of its list: where by itself it names nothing, or nothing of the kind that
 * the heading says (`nấm: đùi gà`). Without a heading the noun and the item must be all there is (`cá thu, ngừ`).
 */
export function isMeantWith(
  whole: Part,
  alone: Part,
  nounGoods: readonly number[],
  heading: boolean,
): boolean {
  const isKind = (good: number): boolean =>
    nounGoods.some((noun) => goods[noun]?.isClass === true && noun !== good && isGoodWithin(good, noun));
  if (whole.headAt !== 0 || whole.head.length === 0 || !whole.head.every(isKind)) return false;
  if (alone.head.some((good) => isKind(good) || nounGoods.includes(good))) return false;
  return heading || (alone.head.length === 0 && whole.rest.length === 0);
}

/**
 * The words that the next item of a list ends in and that may be meant of this one too: `gác bếp` and `bò gác bếp`
 * for `thịt trâu` in `thịt trâu, thịt bò gác bếp`. Only a raw good lacks them.
 */
export function elidedTails(parts: readonly Part[], at: number): (readonly Token[])[] {
  const [part, next] = [parts[at], parts[at + 1]];
  if (part === undefined || next === undefined || next.sentence !== part.sentence) return [];
  if (!listing.test(next.joint) || next.bracketed || next.joint === ':' || next.headAt !== 0) return [];
  if (!isRawKind(part.head) || isRawKind(next.head)) return [];
  return next.tokens.slice(1).map((_, from) => next.tokens.slice(from + 1));
}
