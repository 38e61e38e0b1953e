import { isMass } from '../goods/masses.js';
import type { TermsFieldsFragment } from '../gql/operations.js';
import type { DealTermsInput } from '../gql/schema.js';
import { onBehalfOf, type OnBehalfValue } from '../parts/on-behalf-value.js';

/** Terms while they are being typed, their fields named as the API names them. */
export type TermsValues = {
  goods: string;
  months: number[];
  quantity: string;
  unit: string;
  kgPerUnit: string;
  price: string;
  priceLater: boolean;
  delivery: string;
  paymentDays: string;
  paymentLater: boolean;
  note: string;
  /** YYYY-MM-DD, to the end of that day. */
  answerBy: string;
  /** The demand a new proposal answers; '' for none. */
  demandId: string;
  onBehalf: OnBehalfValue;
};

export function termsValues(terms: TermsFieldsFragment, answererId: string | null): TermsValues {
  const { goods, quantity, unit, kgPerUnit, price, months, delivery, paymentDays, note } = terms;
  return {
    goods,
    months,
    quantity: tidy(quantity),
    unit,
    kgPerUnit: kgPerUnit ? tidy(kgPerUnit) : '',
    price: price === null ? '' : String(price),
    priceLater: price === null,
    delivery,
    paymentDays: paymentDays === null ? '' : String(paymentDays),
    paymentLater: paymentDays === null,
    note,
    answerBy: inDays(7),
    demandId: '',
    onBehalf: onBehalfOf(answererId),
  };
}

/** Without the zeros that a database writes behind the point. */
const tidy = (decimal: string): string => String(Number(decimal));

export function toTerms(values: TermsValues): DealTermsInput {
  const { goods, quantity, unit, months, delivery, note } = values;
  return {
    goods,
    quantity,
    unit: unit.trim(),
    kgPerUnit: isMass(unit) ? null : values.kgPerUnit || null,
    price: values.priceLater ? null : Number(values.price),
    months,
    delivery,
    paymentDays: values.paymentLater ? null : Number(values.paymentDays),
    note,
  };
}

/** The end of a day in Vietnam, as the API takes it. */
export const endOfDay = (day: string): string => `${day}T23:59:59+07:00`;

/** So many days from today, in Vietnam. */
export function inDays(days: number): string {
  const then = new Date(Date.now() + days * 86_400_000);
  return then.toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
}

/** How many days are left until the day of the moment, in Vietnam; negative once it is over. */
export function daysUntil(moment: string): number {
  const day = new Date(moment).toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  return Math.round((Date.parse(day) - Date.parse(inDays(0))) / 86_400_000);
}
