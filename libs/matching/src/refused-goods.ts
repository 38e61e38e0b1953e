import { isByContent, refusedWords } from './demand-sentences.js';
import { formsOf, isOfOneSort } from './forms.js';
import { isGoodWithin } from './goods.js';
import type { Part } from './parts.js';
import type { WantedGood } from './wanted-goods.js';

/** A good that a demand does not take; without forms in no state of it. */
export type RefusedGood = Pick<WantedGood, 'goods' | 'own' | 'forms'>;

/** What the refused parts of a demand's words refuse, beside what it wants. */
export function refusedGoods(parts: readonly Part[], wanted: readonly WantedGood[]): RefusedGood[] {
  return parts
    .filter((part) => !(isByContent(part) && refusedWords(part).length > 0))
    .flatMap((part) => (part.headAt === -1 ? refusedStates(part, wanted) : [refusedGood(part, wanted)]))
    .filter((one) => !wanted.some((other) => isQualityOnly(one, other) || isOnlyOver(one, other)));
}

/** `không lấy robusta` where arabica is wanted: in whatever state. Of what is wanted too, only the state it says. */
function refusedGood({ head, own, forms }: Part, wanted: readonly WantedGood[]): RefusedGood {
  const isWantedToo = wanted.some((one) => isCovered(one.goods, head));
  const every = forms.length === 0 && !isWantedToo;
  return { goods: head, own, forms: every ? new Set() : formsOf(head, forms) };
}

/** `không lấy hàng sấy, đông lạnh`: states of what is wanted, other than those it is wanted in. */
function refusedStates(part: Part, wanted: readonly WantedGood[]): RefusedGood[] {
  return wanted.flatMap((one) => {
    const forms = part.forms.filter((form) => !one.forms.has(form));
    return forms.length === 0 ? [] : [{ goods: one.goods, own: one.own, forms: new Set(forms) }];
  });
}

/** `không nhận cà rốt nứt` where carrots are wanted speaks of quality, and refuses no product. */
function isQualityOnly(refused: RefusedGood, wanted: WantedGood): boolean {
  return isCovered(wanted.goods, refused.goods) && [...refused.forms].some((form) => wanted.forms.has(form));
}

/** `không lấy cây cảnh` where cut flowers are wanted: the class over both says no state, and refuses nothing wanted. */
function isOnlyOver(refused: RefusedGood, wanted: WantedGood): boolean {
  const isUntold = refused.forms.size === 1 && refused.forms.has('FRESH');
  return isUntold && [...wanted.forms].every(isOfOneSort) && isCovered(wanted.goods, refused.goods);
}

function isCovered(wanted: readonly number[], refused: readonly number[]): boolean {
  return wanted.some((good) => refused.some((one) => isGoodWithin(good, one)));
}
