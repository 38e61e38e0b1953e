import type { TermsFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';

export type TermsLine = { field: string; name: string; text: string };

/** Terms as one reads them, a line a point; points of which nothing is said have an empty text. */
export function useTermsWords() {
  const { w, f } = useWords();
  const quantity = ({ quantity, unit, kgPerUnit }: TermsFieldsFragment) => {
    const amount = `${f.number(quantity)} ${unit}`;
    return kgPerUnit ? w.proposals.weighs(amount, f.number(kgPerUnit)) : amount;
  };
  const price = ({ price, unit }: TermsFieldsFragment) =>
    price === null ? w.proposals.later : w.proposals.priceOf(f.money(price), unit);
  /** A sum with its millions or billions beside it, so that nobody has to count the zeros. */
  const sum = (vnd: number) => {
    const [unit, say] = vnd >= 1e9 ? [1e9, w.proposals.inBillions] : [1e6, w.proposals.inMillions];
    if (vnd < 1e6) return f.money(vnd);
    const rounded = Math.round((vnd / unit) * 1000) / 1000;
    const short = say(f.number(rounded));
    return `${f.money(vnd)} (${rounded * unit === vnd ? short : w.proposals.about(short)})`;
  };
  const lines = (terms: TermsFieldsFragment): TermsLine[] => [
    { field: 'goods', name: w.proposals.goods, text: terms.goods },
    { field: 'quantity', name: w.proposals.quantity, text: quantity(terms) },
    { field: 'price', name: w.proposals.price, text: price(terms) },
    { field: 'value', name: w.proposals.value, text: terms.value === null ? '' : sum(terms.value) },
    { field: 'months', name: w.proposals.months, text: f.months(terms.months) },
    { field: 'delivery', name: w.proposals.delivery, text: terms.delivery },
    {
      field: 'payment',
      name: w.proposals.payment,
      text: terms.paymentDays === null ? w.proposals.later : w.proposals.paidAfter(terms.paymentDays),
    },
    { field: 'note', name: w.proposals.note, text: terms.note },
  ];
  /** The points of `after` that read otherwise in `before`, with both texts. */
  const changes = (before: TermsFieldsFragment, after: TermsFieldsFragment) => {
    const old = lines(before);
    return lines(after).flatMap((line, index) => {
      const was = old[index]?.text ?? '';
      return was === line.text ? [] : [{ ...line, was }];
    });
  };
  return { quantity, price, sum, lines, changes };
}
