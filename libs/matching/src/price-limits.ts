import { convert, type Measure } from '#trade';
import { textOf } from './demand-sentences.js';
import type { Part } from './parts.js';

/** A ceiling that stands only in words, for one of the goods: `tỏi chịu tới 55.000 đ/kg`. As private as the field. */
export interface PriceLimit {
  /** The part it stands in where that names a good; else those before it in the sentence that do, nearest first. */
  about: readonly Part[];
  /** States told beside it: `loại tươi chỉ trả 3.200 đ`. */
  forms: readonly string[];
  /** VND per unit of the demand. */
  limit: number;
}

const factor: Readonly<Record<string, number>> = {
  d: 1,
  dong: 1,
  vnd: 1,
  k: 1e3,
  nghin: 1e3,
  ngan: 1e3,
  trieu: 1e6,
};

export function limitsIn(sentence: readonly Part[], measure: Measure): PriceLimit[] {
  return sentence.flatMap((part, at): PriceLimit[] => {
    const amount = moneyUpTo(part);
    const before = sentence.slice(0, at).filter((other) => other.headAt !== -1);
    const about = part.headAt !== -1 ? [part] : before.toReversed();
    if (amount === null || about.length === 0) return [];
    const next = sentence[at + 1];
    const unit = next?.joint === '/' ? (next.tokens[0]?.exact ?? measure.unit) : measure.unit;
    const kgPerUnit = unit === measure.unit ? measure.kgPerUnit : null;
    const each = convert(1, measure, { unit, kgPerUnit });
    return each === null ? [] : [{ about, forms: part.forms, limit: amount * each }];
  });
}

/** `tới 40.000 đ`, `không quá 55 nghìn`: whole VND. */
function moneyUpTo(part: Part): number | null {
  const at = part.tokens.findIndex((token) => token.number !== null);
  const number = part.tokens[at]?.number ?? null;
  const times = factor[part.tokens[at + 1]?.plain ?? ''];
  const before = textOf({ ...part, tokens: part.tokens.slice(0, at) });
  if (number === null || times === undefined) return null;
  return /\b(?:toi|den|khong qua|toi da|duoi|tran|cao nhat|chi tra|up to)$/.test(before)
    ? number * times
    : null;
}
