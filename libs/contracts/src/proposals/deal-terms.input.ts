import { z } from 'zod';
import { accept, optionalText, text } from '#platform';
import { canonicalUnit, massOf } from '#trade';
import { isTooBig, tenThousandths, valueTooBig } from '../line-value.js';

const largestQuantity = 1_000_000_000;

const quantity = z
  .string()
  .refine(
    (given) => Number(given) > 0,
    accept('TOO_SMALL', { vi: 'Một số lớn hơn 0.', en: 'A number above 0.' }),
  )
  .refine(
    (given) => Number(given) <= largestQuantity,
    accept('TOO_BIG', { vi: 'Không quá 1 tỷ.', en: 'At most 1,000,000,000.' }),
  )
  // As exact as it is kept; never rounded silently.
  .refine(
    (given) => /^\d+(\.\d{1,3}0*)?$/.test(given),
    accept('NOT_A_NUMBER', {
      vi: 'Nhiều nhất 3 chữ số thập phân.',
      en: 'At most 3 digits after the point.',
    }),
  );

const kgPerUnit = z.string().refine(
  (given) => Number(given) > 0 && Number(given) <= 1_000_000,
  accept('TOO_SMALL', {
    vi: 'Số kg lớn hơn 0, không quá 1 triệu.',
    en: 'Above 0 kg, at most 1,000,000.',
  }),
);

const month = accept('NOT_A_MONTH', { vi: 'Các tháng từ 1 đến 12.', en: 'Months from 1 to 12.' });
const months = z
  .array(z.number().refine((one) => Number.isInteger(one) && one >= 1 && one <= 12, month))
  .transform((list) => [...new Set(list)].sort((a, b) => a - b))
  .refine(
    (list) => list.length > 0,
    accept('REQUIRED', { vi: 'Ít nhất một tháng giao hàng.', en: 'One month of delivery at least.' }),
  );

const unit = text(30)
  .transform((given) => canonicalUnit(given) ?? '')
  .refine(
    (name) => name !== '' && name.length <= 30,
    accept('UNKNOWN_UNIT', { vi: 'Như kg, tấn, quả, hộp.', en: 'Such as kg, tấn, quả, hộp.' }),
  );

const longText = optionalText(2000).transform((words) => words ?? '');

/** What the database holds of the terms, and what a person is told before. */
export const dealTerms = z
  .object({
    goods: z
      .string()
      .transform((name) => name.normalize('NFC').replace(/\s+/g, ' '))
      .pipe(text(200)),
    quantity,
    unit,
    kgPerUnit: kgPerUnit.nullish().transform((given) => given ?? null),
    price: z
      .number()
      .nullish()
      .transform((given) => given ?? null),
    months,
    delivery: longText,
    paymentDays: z
      .number()
      .int()
      .min(0)
      .max(365)
      .nullish()
      .transform((days) => days ?? null),
    note: longText,
  })
  .refine(({ quantity: amount, price }) => price === null || !isTooBig(tenThousandths(amount, price)), {
    path: ['price'],
    ...valueTooBig,
  })
  // A mass weighs what it weighs.
  .transform((terms) => ({
    ...terms,
    kgPerUnit: massOf(terms.unit, null) === null ? terms.kgPerUnit : null,
  }));

export type CheckedTerms = z.output<typeof dealTerms>;

const mostDaysAhead = 365;

/** Is it a moment by which one may be asked to answer: from a second to a year ahead of `now`? */
export function isAnswerTime(answerBy: Date, now: Date): boolean {
  const ahead = answerBy.getTime() - now.getTime();
  return ahead >= 1_000 && ahead <= mostDaysAhead * 86_400_000;
}
