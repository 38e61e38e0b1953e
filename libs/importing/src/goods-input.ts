import { z } from 'zod';
import { accept, optionalText } from '#platform';
import { canonicalUnit, category, province, provinces, type Bilingual } from '#trade';

const given = <T>(value: T | null | undefined): T | null => value ?? null;

/** As much as the database holds exactly; `Decimal` has checked that it is a number. */
const largest = 1_000_000_000;
const decimal = z
  .string()
  .refine(
    (value) => Number(value) <= largest,
    accept('TOO_BIG', { vi: 'Không quá 1 tỷ.', en: 'At most 1,000,000,000.' }),
  );

const quantity = z
  .object({ from: decimal, to: decimal.nullish(), period: z.enum(['DAY', 'WEEK', 'MONTH', 'CROP']) })
  .transform(({ from, to, period }) => ({ from, to: to ?? from, period }))
  .refine(({ from, to }) => Number(to) >= Number(from), {
    path: ['to'],
    ...accept('TOO_SMALL', { vi: 'Không nhỏ hơn mức thấp nhất.', en: 'Not below the lowest.' }),
  });

const month: Bilingual = { vi: 'Các tháng từ 1 đến 12.', en: 'Months from 1 to 12.' };
const months = z
  .array(
    z.number().refine((one) => Number.isInteger(one) && one >= 1 && one <= 12, accept('NOT_A_MONTH', month)),
  )
  .transform((list) => [...new Set(list)].sort((a, b) => a - b))
  .nullish()
  .transform((list) => (list?.length ? list : null));

const unitsInForce = provinces.map(({ name }) => name).join(', ');
/** A province by its name of today or before the mergers, as it is called today. */
export const provinceInput = z
  .string()
  .refine(
    (name) => name.trim() === '' || province(name) !== null,
    accept('UNKNOWN_PROVINCE', { vi: `Một trong: ${unitsInForce}.`, en: `One of: ${unitsInForce}.` }),
  )
  .transform((name) => province(name)?.name ?? null);

/** What offers and demands say alike, as people fill it in on the screen; for spreading into a zod object. */
export const goodsInput = {
  category: optionalText(100).refine(
    (code) => code === null || category(code) !== null,
    accept('UNKNOWN_CATEGORY', { vi: 'Một nhóm hàng trong danh mục.', en: 'A category of the tree.' }),
  ),
  unit: optionalText(30).transform((unit) => unit && canonicalUnit(unit)),
  kgPerUnit: decimal
    .refine(
      (value) => Number(value) >= 0.0001 && Number(value) <= 1_000_000,
      accept('TOO_SMALL', {
        vi: 'Số kg lớn hơn 0, không quá 1 triệu.',
        en: 'Above 0 kg, at most 1,000,000.',
      }),
    )
    .nullish()
    .transform(given),
  quantity: quantity.nullish().transform(given),
  months,
  province: provinceInput.nullish().transform(given),
};

/** A smallest order or lot, in the row's unit. */
export const amountInput = decimal.nullish().transform(given);
