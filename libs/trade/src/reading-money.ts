import { type Amount, scanAmounts } from './amounts.js';
import { blank, longestField, type Reading, unclear, understood, unread } from './reading.js';
import { isNegative } from './reading-quantity.js';
import { sayMoreThanRead } from './remainder.js';
import type { Bilingual } from './text.js';
import type { Span } from './periods.js';
import { type Token, tokenise } from './tokens.js';
import { canonicalUnit, massOf } from './units.js';
import { writtenUnit } from './written-unit.js';

/** Whole VND per `unit`; `unit` is null where the text names none and the row's unit is meant. */
export interface Price {
  from: number;
  to: number;
  unit: string | null;
}

/** A price above this, in VND per unit, is a slip of the keyboard. */
export const highestPrice = 1e10;

/** Below this no goods are sold: who writes 28 means 28,000, but it is for them to say. */
const lowestBarePrice = 500;

const accepted: Bilingual = {
  vi: 'Số tiền bằng đồng cho một đơn vị của dòng, hoặc một khoảng: 28000; 25.000-30.000 đ/kg; 2,3 triệu/tạ',
  en: 'An amount in VND for one unit of the row, or a range: 28000; 25.000-30.000 đ/kg; 2,3 triệu/tạ',
};

const why = {
  noFigure: { vi: 'Chưa có giá bằng số', en: 'There is no price in figures' },
  tooLong: { vi: 'Quá dài để đọc thành một giá', en: 'Too long to be read as one price' },
  outOfRange: {
    vi: 'Giá phải lớn hơn 0 và không quá 10 tỷ đồng',
    en: 'A price is above 0 and at most 1e10 VND',
  },
  foreign: { vi: 'Giá không bằng đồng Việt Nam', en: 'The price is not in Vietnamese đồng' },
  tooSmall: {
    vi: 'Giá quá nhỏ: có phải tính bằng nghìn đồng?',
    en: 'Very small: is it in thousands of VND?',
  },
  several: { vi: 'Ghi nhiều giá, mới đọc giá đầu', en: 'Several prices; only the first was read' },
  bound: { vi: 'Chỉ ghi mức tối thiểu hoặc tối đa', en: 'Only a minimum or a maximum is given' },
  otherUnit: {
    vi: 'Giá tính theo đơn vị khác đơn vị của dòng',
    en: 'The price is for another unit than the row’s',
  },
  rounded: { vi: 'Giá lẻ dưới một đồng, đã làm tròn', en: 'A fraction of a đồng was rounded' },
  wide: {
    vi: 'Hai đầu giá quá xa nhau: có ghi thiếu nghìn hay triệu?',
    en: 'The two ends are too far apart',
  },
  more: { vi: 'Còn lời ghi thêm chưa hiểu hết', en: 'There are further words not fully understood' },
};

/**
 * A price as a form gives it: "28.000 đ/kg", "25-30k/kg", "2,3 triệu/tạ". A price for another mass than the
 * row's comes out for the row's unit; "giá thị trường" has no value and is unclear.
 */
export function readMoney(raw: string, rowUnit: string | null): Reading<Price> {
  if (raw.trim() === '') return blank(raw);
  if (raw.length > longestField) return unread(raw, why.tooLong, accepted);
  const tokens = tokenise(raw);
  const row = rowUnit === null ? null : canonicalUnit(rowUnit);
  const all = scanAmounts(tokens, currencyAt);
  const amounts = all.filter((one) => !countsUnits(tokens, one, row));
  const first = amounts[0];
  if (
    tokens.some((token) => /^(?:\$|€|¥|usd|eur|cny|rmb|do|te|dollar|dollars|euro|yuan)$/.test(token.text))
  ) {
    return unread(raw, why.foreign, accepted);
  }
  if (first === undefined) return unread(raw, why.noFigure, accepted);
  if (isNegative(tokens, first)) return unread(raw, why.outOfRange, accepted);
  const per = unitAfter(tokens, first, row);
  const times = timesToRowUnit(per.unit, row);
  const ends = [first.low.value * times, first.high.value * times];
  const price = { from: Math.round(Math.min(...ends)), to: Math.round(Math.max(...ends)), unit: per.unit };
  if (times !== 1) price.unit = row;
  if (!(price.from > 0 && price.to <= highestPrice)) return unread(raw, why.outOfRange, accepted);
  if (price.to > 20 * price.from) return unread(raw, why.wide, accepted);
  const named = first.low.unit !== null || first.low.value !== bareValue(tokens, first);
  if (!named && first.low.value < lowestBarePrice) return unread(raw, why.tooSmall, accepted);
  const doubt = doubtOf();
  return doubt === null ? understood(raw, price) : unclear(raw, price, doubt, accepted);

  function doubtOf(): Bilingual | null {
    if (amounts.length > 1) return why.several;
    if (first?.bound === 'AT_LEAST' || (first?.bound === 'AT_MOST' && tokens.some(isLoosely)))
      return why.bound;
    if (row !== null && price.unit !== null && price.unit !== row) return why.otherUnit;
    if (times === 1 && ends.some((end) => !Number.isInteger(end))) return why.rounded;
    return first && sayMoreThanRead(tokens, [first, ...per.spans]) ? why.more : null;
  }
}

/** "dưới 30k" leaves the price open; "tối đa 30k" is a ceiling and says it all. */
const isLoosely = (token: Token): boolean => token.key === 'duoi' || token.key === '<';

function currencyAt(token: Token | undefined): string | null {
  return token !== undefined && /^(?:d|đ|vnd|vnđ|dong|₫)$/.test(token.key) ? 'VND' : null;
}

function bareValue(tokens: readonly Token[], amount: Amount): number | null {
  const token = tokens[amount.start];
  return token?.kind === 'NUMBER' ? token.value : null;
}

/** The "1 kg" in "28 nghìn 1 kg". */
function countsUnits(tokens: readonly Token[], amount: Amount, row: string | null): boolean {
  return (
    tokens[amount.start]?.text === '1' &&
    amount.low.unit === null &&
    writtenUnit(tokens[amount.end], row) !== null
  );
}

/** The unit a price is for: after "/", "một", "mỗi", "1", or straight behind the figure. */
function unitAfter(
  tokens: readonly Token[],
  amount: Amount,
  row: string | null,
): { unit: string | null; spans: Span[] } {
  for (let at = amount.end; at < Math.min(tokens.length, amount.end + 3); at++) {
    const unit = writtenUnit(tokens[at], row);
    const leads = tokens
      .slice(amount.end, at)
      .every((token) => /^(?:\/|mot|moi|1|per|cho|a|each|d|dong)$/.test(token.key));
    if (unit !== null && leads) return { unit, spans: [{ start: amount.end, end: at + 1 }] };
  }
  return { unit: null, spans: [] };
}

function timesToRowUnit(per: string | null, row: string | null): number {
  const priced = per === null ? null : massOf(per, null);
  const wanted = row === null ? null : massOf(row, null);
  return priced === null || wanted === null ? 1 : wanted / priced;
}
