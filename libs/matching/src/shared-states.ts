import { formsOf, isComposite, isFormOf, isOfOneSort } from './forms.js';
import { kindOf, shareClass } from './goods.js';
import type { Part } from './parts.js';
import { isAccented } from './tokens.js';

const listing = /^(?:,|\/|&|\+|va|hoac|hay|and|or)$/;

/**
 * A state said once for a whole list: over it (`Cấp đông: tôm, mực`, `trái cây sấy (mít, chuối)`) or, in a name,
 * after the last of several alike (`tôm sú, tôm thẻ đông lạnh`).
 */
export function withSharedStates(parts: Part[], isName: boolean): Part[] {
  if (parts.length < 2 || !parts.some((part) => part.forms.length > 0)) return parts;
  return parts.map((part, at) => {
    if (part.headAt === -1 || part.forms.length > 0) return part;
    const said = headingStates(parts, at) ?? (isName ? lastStates(parts, at) : []);
    const forms = said.filter((form) => form !== 'FRESH' && isFormOf(form, part.head));
    return forms.length === 0 ? part : { ...part, forms };
  });
}

/** The states of the words before the colon or the bracket that a part stands after. */
function headingStates(parts: readonly Part[], at: number): readonly string[] | null {
  for (let place = at; place > 0; place -= 1) {
    const [part, before] = [parts[place], parts[place - 1]];
    if (part === undefined || before === undefined || part.sentence !== before.sentence) return null;
    const isOpening = part.joint === ':' || (part.joint === '(' && parts[at]?.bracketed === true);
    if (isOpening) return isHeading(before) ? before.forms : null;
    if (!listing.test(part.joint)) return null;
  }
  return null;
}

/** Nothing but a state, or a class and its state: `Hàng cấp đông`, `Trái cây sấy`. */
function isHeading({ headAt, head, forms, rest }: Part): boolean {
  const isOnlyState = headAt === -1 && rest.every((word) => /^(?:hang|do|loai|dang|san|pham)$/.test(word));
  return isOnlyState || (headAt === 0 && !isComposite(head) && formsOf(head, forms).size > 0);
}

/** The states of the last item of the list that a part stands in, where all items up to it are goods of one class. */
function lastStates(parts: readonly Part[], at: number): readonly string[] {
  for (let place = at + 1; place < parts.length; place += 1) {
    const [first, part] = [parts[at], parts[place]];
    if (first === undefined || part === undefined || part.sentence !== first.sentence) return [];
    if (!listing.test(part.joint) || part.bracketed || !areAlike(first, part) || isSame(first, part))
      return [];
    if (part.forms.length > 0) return part.forms;
  }
  return [];
}

/** `nấm hương tươi, nấm hương khô`: a good named twice is told apart by the second's state. */
function isSame(one: Part, other: Part): boolean {
  return one.head.every((good) => other.head.includes(good)) && one.own.join(' ') === other.own.join(' ');
}

function areAlike(one: Part, other: Part): boolean {
  return one.head.some((a) => other.head.some((b) => kindOf(a) === kindOf(b) || shareClass(a, b)));
}

/** States that goods are bought and sold in by themselves, not what is done to them at the buyer's. */
const traded = new Set([
  'DRIED',
  'FROZEN',
  'SALTED',
  'POWDER',
  'LIVE',
  'FRESH',
  'INSHELL',
  'KERNEL',
  'ROASTED',
  'GREEN',
]);
const around =
  /^(?:hang|loai|dang|lay|nhan|mua|can|cung|deu|duoc|dc|ok|nguyen|con|cat|khuc|ban|chi|chuyen|nang|phoi|1|lat|mieng|xem|nhe|chi|to|nho|dep|sach|thom|ngon|co|\d.*)$/;

/** What a part that names no good tells of the state of goods: `khô, loại 1`; nothing where it tells more than that. */
export function statesAlone(part: Part, goodsMeant: readonly number[]): string[] {
  if (part.headAt !== -1 || !isAccented(part.tokens) || !part.rest.every((word) => around.test(word)))
    return [];
  const isMade = isComposite(goodsMeant);
  return part.forms.filter(
    (form) => traded.has(form) && isFormOf(form, goodsMeant) && (!isMade || isOfOneSort(form)),
  );
}
