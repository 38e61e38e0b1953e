import { z } from 'zod';
import { accept, optionalText, text, type ErrorCode } from '#platform';
import { canonicalUnit, massOf, type Bilingual } from '#trade';
import { isTooBig, tenThousandths, valueTooBig } from '../line-value.js';
import { plain } from './mou-terms.js';

/** What PostgreSQL and JSON hold alike, and no longer than it is typed: no control character, no half of a surrogate pair. */
const storable = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
const required = (max: number) => z.string().transform(storable).pipe(text(max));
const optional = (max: number) =>
  z
    .string()
    .nullish()
    .transform((words) => words && storable(words))
    .pipe(optionalText(max));
const long = (max: number) => optional(max).transform((words) => words ?? '');
export const reasonInput = z.object({ reason: required(500) });

export const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
  .transform((id) => id.toLowerCase());

const above = (least: number, most: number, accepted: Bilingual) =>
  z
    .string()
    .refine((value) => Number(value) >= least && Number(value) <= most, accept('TOO_SMALL', accepted))
    .transform(plain)
    .nullish()
    .transform((value) => value ?? null);

const goods = z
  .object({
    goods: required(200),
    specification: optional(300),
    origin: optional(200),
    quantity: above(0.0001, 99_999_999_999, { vi: 'Số lượng lớn hơn 0.', en: 'A quantity above 0.' }),
    unit: optional(30).transform((unit) => unit && canonicalUnit(unit)),
    kgPerUnit: above(0.0001, 1_000_000, {
      vi: 'Số kg lớn hơn 0, không quá 1 triệu.',
      en: 'Above 0 kg, at most 1,000,000.',
    }),
    price: z
      .number()
      .nullish()
      .transform((price) => price ?? null),
  })
  .refine(({ quantity, price, unit }) => unit !== null || (quantity === null && price === null), {
    path: ['unit'],
    ...accept('REQUIRED', {
      vi: 'Đơn vị tính của số lượng và đơn giá.',
      en: 'The unit of quantity and price.',
    }),
  })
  .transform((line) => ({
    ...line,
    kgPerUnit: line.unit && massOf(line.unit, null) ? null : line.kgPerUnit,
  }));

const party = z
  .object({
    organisationId: uuid,
    role: z.enum(['SELLER', 'BUYER', 'COORDINATOR', 'WITNESS']),
    mustSign: z.boolean().nullish(),
    signatoryId: uuid.nullish().transform((id) => id ?? null),
    position: optional(120),
    authority: optional(300),
    signingConsentOnForm: z
      .boolean()
      .nullish()
      .transform((ticked) => ticked ?? false),
  })
  .transform((given) => ({ ...given, mustSign: given.mustSign ?? given.role !== 'WITNESS' }))
  .refine(({ role, mustSign }) => role === 'WITNESS' || mustSign, {
    path: ['mustSign'],
    ...accept('REQUIRED', {
      vi: 'Chỉ bên chứng kiến có thể không ký.',
      en: 'Only a witness may leave it unsigned.',
    }),
  });
export type CheckedParty = z.output<typeof party>;

const month: Bilingual = { vi: 'Các tháng từ 1 đến 12.', en: 'Months from 1 to 12.' };
const issue = (path: (string | number)[], code: ErrorCode, accepted: Bilingual) => ({
  code: 'custom' as const,
  path,
  ...accept(code, accepted),
});

export const mouInput = z.object({
  title: required(200),
  purpose: long(2000),
  goods: z
    .array(goods)
    .max(50)
    .superRefine((lines, context) => {
      let sum = 0n;
      for (const [at, { quantity, price }] of lines.entries()) {
        if (quantity !== null && price !== null) sum += tenThousandths(quantity, price);
        if (isTooBig(sum)) return context.addIssue({ code: 'custom', path: [at, 'price'], ...valueTooBig });
      }
    }),
  months: z
    .array(
      z
        .number()
        .refine((one) => Number.isInteger(one) && one >= 1 && one <= 12, accept('NOT_A_MONTH', month)),
    )
    .nullish()
    .transform((list) => [...new Set(list ?? [])].sort((a, b) => a - b)),
  delivery: long(2000),
  paymentDays: z
    .number()
    .int()
    .min(0)
    .max(365)
    .nullish()
    .transform((days) => days ?? null),
  statedValue: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  otherTerms: long(5000),
  parties: z
    .array(party)
    .min(2)
    .max(10)
    .superRefine((parties, context) => {
      parties.forEach(({ organisationId }, at) => {
        if (parties.findIndex((one) => one.organisationId === organisationId) < at) {
          context.addIssue(
            issue([at, 'organisationId'], 'TAKEN', {
              vi: 'Mỗi đơn vị là một bên, một lần.',
              en: 'Each organisation once.',
            }),
          );
        }
      });
      if (!parties.some(({ mustSign }) => mustSign)) {
        context.addIssue(
          issue([], 'REQUIRED', { vi: 'Ít nhất một bên phải ký.', en: 'At least one party that must sign.' }),
        );
      }
    }),
});
export type CheckedMou = z.output<typeof mouInput>;
