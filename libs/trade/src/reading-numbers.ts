import { scanAmounts } from './amounts.js';
import { largestAmount, parseNumber } from './numbers.js';
import { blank, longestField, type Reading, unclear, understood, unread } from './reading.js';
import { isNegative } from './reading-quantity.js';
import { sayMoreThanRead } from './remainder.js';
import { type Bilingual, fold } from './text.js';
import { tokenise } from './tokens.js';
import { canonicalUnit, massOf, tidy } from './units.js';
import { writtenUnit } from './written-unit.js';

const acceptedDecimal: Bilingual = { vi: 'Một số: 0,9; 12; 1.500', en: 'A number: 0.9; 12; 1,500' };
const acceptedAmount: Bilingual = {
  vi: 'Một số lượng: 50; 50 kg; 0,5 tấn',
  en: 'One amount: 50; 50 kg; 0.5 tấn',
};

const why = {
  noNumber: { vi: 'Không phải một số', en: 'Not a number' },
  outOfRange: { vi: 'Số phải từ 0 đến 1 tỷ', en: 'A number is from 0 to 1e9' },
  thousands: {
    vi: 'Dấu chấm, phẩy là phần lẻ hay hàng nghìn?',
    en: 'Do the marks set off decimals or thousands?',
  },
  noFigure: { vi: 'Chưa có con số', en: 'There is no figure' },
  part: { vi: 'Còn lời ghi thêm chưa hiểu hết', en: 'There are further words not fully understood' },
  otherUnit: {
    vi: 'Đơn vị ghi trong ô khác đơn vị của dòng',
    en: 'The unit in the field is not the unit of the row',
  },
};

/** A number alone, as `kg_per_unit`: "0,9". Where "1.125" might also be a thousand it is 1.125, and unclear. */
export function readDecimal(raw: string): Reading<number> {
  const written = fold(raw.slice(0, longestField));
  if (written === '') return blank(raw);
  if (/^[-\u2212]\s?\d/.test(written)) return unread(raw, why.outOfRange, acceptedDecimal);
  const value = raw.length > longestField ? null : parseNumber(written);
  if (value === null) return unread(raw, why.noNumber, acceptedDecimal);
  if (value > largestAmount) return unread(raw, why.outOfRange, acceptedDecimal);
  const mayBeEither = /^\d{1,3}[.,]\d\d[1-9]$/.test(written);
  return mayBeEither
    ? unclear(raw, Number(written.replace(',', '.')), why.thousands, acceptedDecimal)
    : understood(raw, value);
}

const anyAmount =
  /^(?:khong|ko|khong co|khong yeu cau|khong gioi han|khong han che|bao nhieu cung duoc|tuy|any|none|no minimum)$/;

/**
 * One amount in the row's unit, as the smallest order: "50", "từ 50 kg/đơn", "0,5 tấn". Of a range the lower
 * end. "Không yêu cầu" is understood and has no value.
 */
export function readAmount(raw: string, rowUnit: string | null): Reading<number> {
  if (raw.trim() === '' || (raw.length < longestField && anyAmount.test(fold(raw)))) return blank(raw);
  if (raw.length > longestField) return unread(raw, why.noNumber, acceptedAmount);
  const row = rowUnit === null ? null : canonicalUnit(rowUnit);
  const tokens = tokenise(raw);
  const amounts = scanAmounts(tokens, (token) => writtenUnit(token, row));
  const first = amounts[0];
  if (first === undefined) return unread(raw, why.noFigure, acceptedAmount);
  const { unit } = first.low;
  const from = unit === null ? 1 : massOf(unit, null);
  const to = unit === null || row === null ? 1 : massOf(row, null);
  const alike = unit === null || unit === row || row === null;
  if (!alike && (from === null || to === null)) return unread(raw, why.otherUnit, acceptedAmount);
  const value = alike ? first.low.value : tidy((first.low.value * (from ?? 1)) / (to ?? 1));
  if (isNegative(tokens, first) || value > largestAmount) return unread(raw, why.outOfRange, acceptedAmount);
  const whole =
    amounts.length === 1 && first.low.value === first.high.value && !sayMoreThanRead(tokens, [first]);
  return whole ? understood(raw, value) : unclear(raw, value, why.part, acceptedAmount);
}
