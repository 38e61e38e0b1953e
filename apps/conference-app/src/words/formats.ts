import { monthRuns } from './month-runs.js';
import type { Period } from '../gql/schema.js';
import type { Language, Words } from './words.js';

type QuantityRead = { from: string; to: string; period: Period };
type PriceRead = { from: number; to: number };

export type Formats = ReturnType<typeof formats>;

/** How numbers, dates and amounts are written; dates and times stand in Asia/Ho_Chi_Minh. */
export function formats(language: Language, w: Words) {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
  // As many digits as the API takes: what is signed may not read otherwise than what is counted.
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const days = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    ...zone,
  });
  const longDays = new Intl.DateTimeFormat(locale, { dateStyle: 'full', ...zone });
  const times = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...zone,
  });

  const number = (value: number | string) => numbers.format(Number(value));
  const range = (from: string, to: string) => (from === to ? from : `${from} – ${to}`);
  const money = (vnd: number) => `${number(vnd)} đ`;
  return {
    number,
    /** +84912345678 as it is dialled at home: 0912 345 678. */
    telephone: (e164: string) => e164.replace(/^\+84/, '0').replace(/^(\d{4})(\d{3})(\d+)$/, '$1 $2 $3'),
    money,
    percent: (share: number) => `${number(Math.round(share * 100))} %`,
    /** A `Date` (YYYY-MM-DD) or a `DateTime`. */
    date: (value: string) => days.format(new Date(value)),
    longDate: (value: string) => longDays.format(new Date(value)),
    dateTime: (value: string) => times.format(new Date(value)),
    /** The day alone where something runs to that day's end, else with the hour. */
    deadline: (value: string) => {
      const moment = new Date(value);
      const time = moment.toLocaleTimeString('sv-SE', { ...zone, hour: '2-digit', minute: '2-digit' });
      return (time === '23:59' ? days : times).format(moment);
    },
    /** Months 1–12 as runs, over the new year too: [1,2,3,12] → "tháng 12 – 3". */
    months: (months: readonly number[] | null | undefined) =>
      months?.length ? w.common.months(monthRuns(months)) : w.common.unknown,
    quantity: (quantity: QuantityRead | null | undefined, unit: string | null | undefined) =>
      quantity
        ? `${range(number(quantity.from), number(quantity.to))} ${unit ?? ''}/${w.enums.period[quantity.period]}`
        : w.common.unknown,
    price: (price: PriceRead | null | undefined, unit: string | null | undefined) =>
      price ? `${range(number(price.from), number(price.to))} đ${unit ? `/${unit}` : ''}` : w.common.unknown,
  };
}
