import { convert, type Measure } from '#trade';
import { amountsIn } from './amounts.js';
import { textOf } from './demand-sentences.js';
import type { Part } from './parts.js';

/** Goods that a demand wants a stated amount of: `5 tấn su hào`, `7 tấn khổ qua, bầu, mướp`. */
export interface Share {
  parts: readonly Part[];
  /** A month, in the demand's unit. */
  amount: number;
}

interface Figure {
  at: number;
  amount: number;
  unit: string;
}

/**
 * Shares told in one sentence. The amount stands before its goods (`8 tấn bắp sú, 5 tấn su hào`) or after them
 * (`bánh chừng 14.000 hộp, kẹo 6.000`), by whichever comes first; amounts that cannot be converted are left out.
 */
export function sharesIn(sentence: readonly Part[], measure: Measure): Share[] {
  const figures = figuresOf(sentence);
  const first = sentence.findIndex((_, at) => figures[at] != null);
  const opening = sentence[first];
  if (opening === undefined) return [];
  const goodsFirst = named(opening)
    ? opening.headAt < (figures[first]?.at ?? 0)
    : sentence.slice(0, first).some(named);
  const shares: Share[] = [];
  let parts: Part[] = [];
  let figure: Figure | null = null;
  const close = (): void => {
    const amount = figure === null ? null : convert(figure.amount, likeDemand(figure.unit, measure), measure);
    if (amount !== null && parts.length > 0) shares.push({ parts, amount });
    parts = [];
    figure = null;
  };
  sentence.forEach((part, at) => {
    const found = figures[at] ?? null;
    if (found !== null && !goodsFirst) close();
    if (named(part)) parts.push(part);
    if (found !== null) figure = found;
    if (found !== null && goodsFirst) close();
  });
  close();
  return shares;
}

function likeDemand(unit: string, measure: Measure): Measure {
  return { unit, kgPerUnit: unit === measure.unit ? measure.kgPerUnit : null };
}

function named(part: Part): boolean {
  return part.headAt !== -1;
}

/** The amount in each part, if any; a bare number repeats the unit before it; smallest lots are no shares. */
function figuresOf(sentence: readonly Part[]): (Figure | null)[] {
  let unit: string | null = null;
  return sentence.map((part, at) => {
    const text = textOf(part);
    if (/\b(?:it nhat|toi thieu) \d/.test(text)) return null;
    const amount = amountsIn(part, sentence[at + 1])[0] ?? (unit === null ? null : bareNumber(part, unit));
    if (amount === null) return null;
    unit = amount.unit;
    return { ...amount, amount: amount.amount * timesAMonth(text, sentence[at + 1]) };
  });
}

function bareNumber(part: Part, unit: string): Figure | null {
  const at = part.tokens.findIndex((token) => token.number !== null);
  const amount = part.tokens[at]?.number ?? null;
  const isLast = at === part.tokens.length - 1;
  return amount !== null && isLast && named(part) ? { at, amount, unit } : null;
}

function timesAMonth(text: string, next: Part | undefined): number {
  const per = next?.joint === '/' ? textOf(next) : '';
  if (/^ngay\b/.test(per) || /\b(?:moi|1|mot) ngay\b/.test(text)) return 30;
  if (/^tuan\b/.test(per) || /\b(?:moi|1|mot) tuan\b/.test(text)) return 30 / 7;
  return 1;
}
