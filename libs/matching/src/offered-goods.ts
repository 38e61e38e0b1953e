import { canonicalUnit, type OfferFacts } from '#trade';
import { amountsIn } from './amounts.js';
import { isDenied } from './demand-sentences.js';
import { formsOf, isComposite, isRaw } from './forms.js';
import { fieldOf, goods, isGoodWithin, kindOf, shareClass } from './goods.js';
import { type Part, partsOf, type Place } from './parts.js';
import { Remembered } from './remembered.js';
import { statesAlone } from './shared-states.js';
import { soldByTheGuest } from './sold-by-the-guest.js';
import { inStateOfUnit } from './state-of-unit.js';
import { isAccented } from './tokens.js';

/** A good that an offer is for. */
export interface OfferedGood {
  /** One good; several where the writing leaves it open (`bí`). */
  goods: readonly number[];
  /** Words that name a kind of the class `goods` which the lexicon does not know; else empty. */
  own: readonly string[];
  /** Raw goods that its name tells it is made of. */
  madeOf: readonly number[];
  forms: ReadonlySet<string>;
  /** Sold beside the main goods, in the amount stated for it (in `unit`). */
  aside: { amount: number; unit: string } | null;
}

/**
 * What an offer is for, by its name; by its description where the name says no more than a class. `sure`: the name
 * itself names a good.
 */
export function offeredGoods(offer: Said, place: Place): Offered {
  const { product, description, unit } = offer;
  const key = [product, description, unit ?? '', place.region ?? '', place.category ?? ''].join('\n');
  return read.of(key, () => readGoods(offer, place));
}

interface Offered {
  goods: readonly OfferedGood[];
  sure: boolean;
}

const read = new Remembered<Offered>(8_192);

type Said = Pick<OfferFacts, 'product' | 'description' | 'unit'>;

function readGoods(offer: Said, place: Place): Offered {
  const nameParts = partsOf(offer.product, place, 'NAME');
  const description = partsOf(offer.description, place, 'DESCRIPTION').filter((part) => !isDenied(part));
  const named = soldByTheGuest(offer.unit, mainGoods(nameParts, place), [...nameParts, ...description]);
  const main = withoutHeadings(widened(named, description, place)).map((one) => refined(one, description));
  const aside = [...asideGoods(nameParts), ...asideGoods(description)].filter(
    (one) => !main.some((other) => alike(one, other)),
  );
  const goodsInForm = main.map((one) =>
    inStateOfUnit(withDescribedForms(one, nameParts, description, offer.description), offer.unit),
  );
  return { goods: [...goodsInForm, ...aside], sure: named.length > 0 };
}

/**
 * The heads of a name's parts. Raw goods listed after a made one (tea, a tour) are what it is made of; in a
 * buyer's list (`hàng khô: miến, nấm hương`) only those in brackets after it are.
 */
export function mainGoods(parts: readonly Part[], place: Place, isList = false): OfferedGood[] {
  const found: {
    goods: readonly number[];
    own: readonly string[];
    madeOf: readonly number[];
    said: string[];
  }[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.head.length === 0) last?.said.push(...part.forms);
    if (
      part.head.length === 0 ||
      isStray(part, place) ||
      part.joint === 'kem' ||
      part.joint === 'them' ||
      isLittle(part)
    )
      continue;
    const isMadeOf =
      (!isList || part.bracketed) &&
      isComposite(found[0]?.goods ?? []) &&
      isRaw(part.head, formsOf(part.head, part.forms));
    if ((isMadeOf && !filedAs(part.head, place)) || isKindOfMade(part, found.at(-1))) continue;
    const twin = found.find((other) => isAgain(part, other));
    if (twin === undefined)
      found.push({ goods: part.head, own: part.own, madeOf: part.madeOf, said: [...part.forms] });
    else twin.said.push(...(isInAnotherState(part, twin.said) ? ['FRESH'] : []), ...part.forms);
    if (twin !== undefined && isFiner(part.head, twin.goods)) {
      twin.goods = part.head;
      twin.own = isFiner(twin.goods, part.head) && part.own.length === 0 ? twin.own : part.own;
    }
  }
  return found.map(({ goods: named, own, madeOf, said }) => ({
    goods: named,
    own,
    madeOf,
    forms: formsOf(named, said, place.category),
    aside: null,
  }));
}

/**
 * A good named only after other words, far from what the row is filed under, is not what it is for:
 * `Đi bộ rừng chè` under tourism is no tea.
 */
function isStray(part: Part, place: Place): boolean {
  if (part.headAt < 1 || place.category === null) return false;
  const field = fieldOf(place.category);
  return part.head.every((good) => fieldOf(goods[good]?.category ?? '') !== field);
}

/** `Shan tuyết (trà xanh, hồng trà)`: in brackets after a made good, its kinds by another way of telling. */
function isKindOfMade(part: Part, last: { goods: readonly number[] } | undefined): boolean {
  if (!part.bracketed || last === undefined || !isComposite(last.goods)) return false;
  const isKind = (good: number): boolean => goods[good]?.isClass === false;
  return (
    part.head.every(isKind) &&
    last.goods.every(isKind) &&
    !isFiner(part.head, last.goods) &&
    part.head.some((good) => last.goods.some((other) => shareClass(good, other)))
  );
}

/** `nấm hương tươi, nấm hương khô` are two states of one good; a list names it the second time for that only. */
function isInAnotherState({ joint, bracketed, forms }: Part, said: readonly string[]): boolean {
  return !bracketed && /^(?:,|va|and|\+|&)$/.test(joint) && said.length === 0 && forms.length > 0;
}

/** The same good again, or in brackets after it another word for it. */
function isAgain(part: Part, before: { goods: readonly number[]; own: readonly string[] }): boolean {
  if (part.head.every((good) => before.goods.includes(good)))
    return part.own.join(' ') === before.own.join(' ') || part.joint === '(';
  return part.joint === '(' && (isFiner(part.head, before.goods) || isFiner(before.goods, part.head));
}

function isFiner(named: readonly number[], than: readonly number[]): boolean {
  return named.every((good) => than.some((one) => isGoodWithin(good, one)));
}

function filedAs(named: readonly number[], place: Place): boolean {
  return named.some((good) => goods[good]?.category === place.category);
}

function alike(a: OfferedGood, b: OfferedGood): boolean {
  return a.goods.some((x) => b.goods.some((y) => isGoodWithin(x, y) || isGoodWithin(y, x)));
}

/** `ít cà rốt`; not `bánh ít`, a cake. */
function isLittle(part: Part): boolean {
  return part.tokens
    .slice(0, Math.max(0, part.headAt))
    .some((token) => token.exact === 'it' || token.exact === 'it\u0301');
}

/** A name that says only a class (`Rau củ tổng hợp`), or no good at all, is filled from the description. */
function widened(named: OfferedGood[], description: readonly Part[], place: Place): OfferedGood[] {
  const isOpen = (one: OfferedGood): boolean =>
    one.own.length === 0 && one.goods.every((good) => goods[good]?.isClass === true);
  if (!named.every(isOpen)) return named;
  const within = (one: OfferedGood): boolean =>
    named.length === 0 ||
    one.goods.some((good) => named.some((open) => open.goods.some((wide) => isGoodWithin(good, wide))));
  const listed = mainGoods(description.filter(isPlainList), place).filter(
    (one) => !isOpen(one) && within(one),
  );
  return listed.length > 0 ? listed : named;
}

/** `Cà phê nhân`, told in its first sentence to be Arabica: the kind is taken for the varieties that are told. */
function refined(one: OfferedGood, description: readonly Part[]): OfferedGood {
  const isKind = one.goods.every((good) => goods[good]?.isClass === false && kindOf(good) === good);
  if (!isKind) return one;
  const finer = description
    .filter((part) => part.sentence === 0 && isPlainList(part))
    .flatMap((part) => [part.head, ...part.others].flat())
    .filter((good) => !one.goods.includes(good) && one.goods.some((kind) => isGoodWithin(good, kind)));
  return finer.length === 0 ? one : { ...one, goods: [...new Set(finer)] };
}

/** `Rau củ (cà chua, xà lách)`: the class is only the heading of the list. */
function withoutHeadings(main: readonly OfferedGood[]): OfferedGood[] {
  const isOver = (one: OfferedGood, other: OfferedGood): boolean =>
    one !== other && isFiner(other.goods, one.goods) && one.goods.every((good) => goods[good]?.isClass);
  return main.filter((one) => !main.some((other) => isOver(one, other)));
}

function isPlainList(part: Part): boolean {
  return !['kem', 'them', 'xen'].includes(part.joint);
}

/** Goods sold beside the main ones count only where their own amount is stated (`kèm trứng … 20.000 quả`). */
function asideGoods(parts: readonly Part[]): OfferedGood[] {
  return parts.flatMap((part, at): OfferedGood[] => {
    if (part.head.length === 0 || !isBeside(parts, at)) return [];
    const amount = parts
      .flatMap((other, place) =>
        place >= at && other.sentence === part.sentence ? amountsIn(other, parts[place + 1]) : [],
      )
      .at(0);
    if (amount === undefined) return [];
    const unit = canonicalUnit(amount.unit) ?? amount.unit;
    return [
      {
        goods: part.head,
        own: part.own,
        madeOf: part.madeOf,
        forms: formsOf(part.head, part.forms),
        aside: { amount: amount.amount, unit },
      },
    ];
  });
}

/** After `kèm`, `thêm`, `xen` or `ít`, to the end of the sentence. */
function isBeside(parts: readonly Part[], at: number): boolean {
  const sentence = parts[at]?.sentence;
  return parts
    .slice(0, at + 1)
    .some((part) => part.sentence === sentence && (!isPlainList(part) || isLittle(part)));
}

/** A state that only the description tells (`bán sống`, `cấp đông`) counts where the name is silent. */
function withDescribedForms(
  one: OfferedGood,
  nameParts: readonly Part[],
  description: readonly Part[],
  text: string,
): OfferedGood {
  if (nameParts.some((part) => part.forms.length > 0)) return one;
  const alone = description.flatMap((part) => (part.sentence === 0 ? statesAlone(part, one.goods) : []));
  if (alone.length > 0) return { ...one, forms: formsOf(one.goods, alone) };
  const same = description.filter((part) =>
    part.head.some((good) => one.goods.some((main) => kindOf(good) === kindOf(main))),
  );
  if (same.length === 0 || !isAccented(same.flatMap((part) => part.tokens)) || text === '') return one;
  return { ...one, forms: new Set(same.flatMap((part) => [...formsOf(part.head, part.forms)])) };
}
