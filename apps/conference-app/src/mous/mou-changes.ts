import type { MouFieldsFragment, MouTextFieldsFragment } from '../gql/operations.js';
import type { Speech } from '../words/words.js';

type Text = MouTextFieldsFragment;
type Saying = Pick<Speech, 'w' | 'f'>;

/** A point of a text as one reads it; `was`: how it read before, where that differs. */
export type Point = { key: string; name: string; text: string; was?: string };
/** `is`: what tells two of them apart where they may read alike. */
type Line = Point & { is: string };

/**
 * The points of `after`, with what each of them was in `before`; what `after` leaves out comes last, with an empty text.
 * Goods are held against those in the same place, or of the same name where there are more or fewer of them now.
 */
export function pointsOf(after: Text, before: Text | null | undefined, saying: Saying): Point[] {
  const byPlace = after.goods.length === (before ?? after).goods.length;
  const now = linesOf(after, byPlace, saying);
  if (!before) return now.map(({ key, name, text }) => ({ key, name, text }));
  const then = new Map(linesOf(before, byPlace, saying).map((line) => [line.key, line]));
  const points: Point[] = now.map(({ key, name, text, is }) => {
    const was = then.get(key);
    then.delete(key);
    return (was?.is ?? '') === is ? { key, name, text } : { key, name, text, was: was?.text ?? '' };
  });
  const gone = [...then.values()].filter(({ is }) => is);
  return [...points, ...gone.map(({ key, name, text }) => ({ key, name, text: '', was: text }))];
}

/** What `after` says otherwise than `before`. */
export const changesOf = (after: Text, before: Text, saying: Saying): Point[] =>
  pointsOf(after, before, saying).filter(({ was }) => was !== undefined);

function linesOf(text: Text, byPlace: boolean, { w, f }: Saying): Line[] {
  const { mous } = w;
  const line = (key: string, name: string, said: string | null, is = said): Line => ({
    ...{ key, name, text: said ?? '', is: is ?? '' },
  });
  const alone = byPlace && text.goods.length === 1;
  const seen = new Map<string, number>();
  const goods = text.goods.flatMap((one, place) => {
    const nth = (seen.get(one.goods) ?? 0) + 1;
    seen.set(one.goods, nth);
    const key = byPlace ? `goods.${place}` : `goods.${one.goods}.${nth}`;
    const quantity = one.quantity && [f.number(one.quantity), one.unit].filter(Boolean).join(' ');
    const price = one.price == null ? null : [f.money(one.price), one.unit].filter(Boolean).join('/');
    const weight = one.kgPerUnit && one.unit && mous.weighs(one.unit, f.number(one.kgPerUnit));
    const point = (part: string, name: string, said: string | null) =>
      line(`${key}.${part}`, alone ? name : mous.texts.of(one.goods, name), said);
    return [
      line(key, mous.goodsName, one.goods),
      point('quantity', mous.quantity, quantity || mous.toBeAgreed),
      point('price', mous.price, price ?? mous.toBeAgreed),
      point('value', mous.lineValue, one.value == null ? null : f.money(one.value)),
      point('weight', mous.unit, weight || null),
      point('specification', mous.specification, one.specification),
      point('origin', mous.origin, one.origin),
    ];
  });
  const parties = text.parties.flatMap((party) => {
    const key = `party.${party.organisationId}`;
    const point = (part: string, name: string, said: string | null, is?: string | null) =>
      line(`${key}.${part}`, mous.texts.of(party.name, name), said, is);
    const { signatory, mustSign, position, authority, address, province, taxCode } = party;
    const person = signatory && (signatory.fullName ?? mous.nameHidden);
    return [
      line(key, w.enums.partyRole[party.role], party.name, `${party.role} ${party.name}`),
      point('signatory', mous.signatory, person ?? mous.noSignatory, signatory?.id ?? ''),
      point('position', mous.position, position),
      point('authority', mous.authority, authority),
      point('must', mous.texts.must, mustSign ? mous.texts.yes : mous.texts.no),
      point('address', mous.paper.address, [address, province].filter(Boolean).join(', ')),
      point('taxCode', mous.paper.taxCode, taxCode),
    ];
  });
  const { paymentDays, value, months } = text;
  return [
    line('title', mous.name, text.title),
    ...goods,
    line('value', mous.value, value == null ? mous.noValue : f.money(value)),
    line('months', mous.months, months.length ? f.months(months) : ''),
    line('delivery', mous.delivery, text.delivery),
    line(
      'payment',
      mous.payment,
      paymentDays == null ? mous.toBeAgreed : mous.paymentWithin(f.number(paymentDays)),
    ),
    line('purpose', mous.purpose, text.purpose),
    line('otherTerms', mous.otherTerms, text.otherTerms),
    ...parties,
  ];
}

type Standing = Pick<MouFieldsFragment, 'status' | 'texts' | 'parties'>;
export type Lapsed = { organisationId: string; name: string; version: number };
export type Unread = {
  from: Text;
  to: Text;
  /** Those after `from`, the oldest first. */
  since: Text[];
  /** Agreements to an earlier text that count no more. */
  lapsed: Lapsed[];
};

/**
 * What somebody of this organisation has not agreed to yet of a draft that was changed: since the text it agreed to, else
 * since the first. Whoever agrees to nothing (staff, witnesses) is told since the last text that anybody agreed to, else
 * since the one before. Null where there is nothing to tell: all changes are one's own and nobody had agreed.
 */
export function unreadOf({ status, texts, parties }: Standing, organisationId: string): Unread | null {
  const [to, ...earlier] = texts ?? [];
  const first = earlier.at(-1);
  if (status !== 'DRAFT' || !to || !first) return null;
  const mine = parties.find(
    ({ organisation, mustSign }) => mustSign && organisation.organisationId === organisationId,
  );
  if (mine?.agreedAt) return null;
  const from =
    earlier.find(({ agreed }) => (mine ? agreed.includes(organisationId) : agreed.length > 0)) ??
    (mine ? first : earlier[0]) ??
    first;
  const lapsed = parties.flatMap(({ organisation: { organisationId: id, name }, agreedAt }) => {
    const text = agreedAt ? undefined : earlier.find(({ agreed }) => agreed.includes(id));
    return text ? [{ organisationId: id, name, version: text.version }] : [];
  });
  const since = (texts ?? []).filter(({ version }) => version > from.version).reverse();
  const byOthers = since.some((text) => text.organisationId !== organisationId);
  return byOthers || lapsed.length ? { from, to, since, lapsed } : null;
}
