import { type Amount, type End, scanAmounts } from './amounts.js';
import { largestAmount } from './numbers.js';
import { isPerSomethingElse, periodOf } from './periods.js';
import type { Quantity } from './quantities.js';
import { blank, longestField, type Reading, unclear, understood, unread } from './reading.js';
import { sayMoreThanRead } from './remainder.js';
import type { Bilingual } from './text.js';
import { type Token, tokenise } from './tokens.js';
import { canonicalUnit, massOf, tidy } from './units.js';
import { writtenUnit } from './written-unit.js';

export type ReadQuantity = Quantity & { unit: string | null };

const accepted: Bilingual = {
  vi: 'Một số hoặc một khoảng, kèm đơn vị và kỳ nếu khác kg/tháng: 1500; 500-700 kg/ngày; 5 tấn/vụ',
  en: 'A number or a range, with its unit and period where they differ: 1500; 500-700 kg/day; 5 tấn/vụ',
};

const why = {
  noFigure: { vi: 'Chưa có con số', en: 'There is no figure' },
  tooLong: { vi: 'Quá dài để đọc thành một số lượng', en: 'Too long to be read as one quantity' },
  outOfRange: {
    vi: 'Số lượng phải lớn hơn 0 và không quá 1 tỷ',
    en: 'A quantity is above 0 and at most 1e9',
  },
  perElse: { vi: 'Chưa biết mỗi tháng được bao nhiêu', en: 'How much that makes a month is not known' },
  several: { vi: 'Ghi nhiều số lượng, mới đọc số đầu', en: 'Several quantities; only the first was read' },
  bound: { vi: 'Chỉ ghi mức tối thiểu hoặc tối đa', en: 'Only a minimum or a maximum is given' },
  yearly: {
    vi: 'Số lượng cả năm, đọc là chia đều các tháng có hàng',
    en: 'A yearly figure, read as spread over the months of supply',
  },
  otherUnit: {
    vi: 'Đơn vị ghi trong ô khác đơn vị của dòng',
    en: 'The unit in the field is not the unit of the row',
  },
  more: { vi: 'Còn lời ghi thêm chưa hiểu hết', en: 'There are further words not fully understood' },
};

/**
 * A quantity as a form gives it: "5 tấn/vụ", "500–700 kg/ngày", "12 nghìn quả/tháng"; a month where no period
 * is named. Masses come out in the row's unit; `unit` is null where the text names none.
 */
export function readQuantity(raw: string, rowUnit: string | null): Reading<ReadQuantity> {
  if (raw.trim() === '') return blank(raw);
  if (raw.length > longestField) return unread(raw, why.tooLong, accepted);
  const tokens = tokenise(raw);
  const row = rowUnit === null ? null : canonicalUnit(rowUnit);
  const amounts = scanAmounts(tokens, (token) => writtenUnit(token, row)).filter(
    (one) => !isFrequency(tokens, one),
  );
  const first = amounts[0];
  if (first === undefined) return unread(raw, why.noFigure, accepted);
  if (isNegative(tokens, first)) return unread(raw, why.outOfRange, accepted);
  if (isPerSomethingElse(tokens, first)) return unread(raw, why.perElse, accepted);
  const value = inRowUnit(first, row);
  if (value === null) return unread(raw, why.otherUnit, accepted);
  if (!(value.from > 0 && value.to <= largestAmount)) return unread(raw, why.outOfRange, accepted);
  const period = periodOf(tokens, first);
  const share = period.name === 'QUARTER' ? 1 / 3 : 1;
  const name =
    period.name === 'QUARTER' ? 'MONTH' : period.name === 'YEAR' ? 'CROP' : (period.name ?? 'MONTH');
  const quantity = {
    from: tidy(value.from * share),
    to: tidy(value.to * share),
    period: name,
    unit: value.unit,
  };
  const doubt = doubtOf();
  return doubt === null ? understood(raw, quantity) : unclear(raw, quantity, doubt, accepted);

  function doubtOf(): Bilingual | null {
    if (amounts.length > 1) return why.several;
    if (first?.bound != null) return why.bound;
    if (period.name === 'YEAR') return why.yearly;
    if (row !== null && value?.unit != null && value.unit !== row) return why.otherUnit;
    return first && sayMoreThanRead(tokens, [first, ...period.spans]) ? why.more : null;
  }
}

/** "2 lần", "3 chuyến", "1 tháng" count times, not goods. */
function isFrequency(tokens: readonly Token[], amount: Amount): boolean {
  const next = tokens[amount.end]?.key ?? '';
  return (
    amount.low.unit === null &&
    /^(?:lan|chuyen|dot|vu|lua|thang|tuan|ngay|nam|quy|hom|day|days|weeks?|months?|crops?)$/.test(next)
  );
}

export function isNegative(tokens: readonly Token[], first: Amount): boolean {
  return tokens[first.start - 1]?.key === '-';
}

function inRowUnit(
  amount: Amount,
  row: string | null,
): { from: number; to: number; unit: string | null } | null {
  const unit = amount.low.unit;
  const aim =
    row !== null && unit !== null && massOf(row, null) !== null && massOf(unit, null) !== null ? row : unit;
  const low = inUnit(amount.low, aim);
  const high = inUnit(amount.high, aim);
  return low === null || high === null
    ? null
    : { from: Math.min(low, high), to: Math.max(low, high), unit: aim };
}

function inUnit(end: End, unit: string | null): number | null {
  if (end.unit === unit || end.unit === null || unit === null) return tidy(end.value);
  const from = massOf(end.unit, null);
  const to = massOf(unit, null);
  return from === null || to === null ? null : tidy((end.value * from) / to);
}
