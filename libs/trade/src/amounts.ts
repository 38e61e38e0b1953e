import type { Token } from './tokens.js';

/** Whether the writer set only a floor or only a ceiling. */
type Bound = 'AT_LEAST' | 'AT_MOST';

export interface End {
  value: number;
  unit: string | null;
}

/** A figure or a range in a row of tokens, from token `start` up to before token `end`. */
export interface Amount {
  low: End;
  high: End;
  bound: Bound | null;
  start: number;
  end: number;
}

interface Figure extends End {
  bare: number;
  times: number;
  end: number;
}

const multipliers: Record<string, number> = {
  chuc: 10,
  tram: 100,
  nghin: 1e3,
  ngan: 1e3,
  ng: 1e3,
  k: 1e3,
  thousand: 1e3,
  van: 1e4,
  tr: 1e6,
  trieu: 1e6,
  million: 1e6,
  ty: 1e9,
  ti: 1e9,
};

const numberWords: Record<string, number> = {
  nua: 0.5,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};

const between = new Set(['-', 'den', 'toi', 'to', '~', 'until']);

/** How the reader at hand names the unit at a token (kg, quả; or đồng for money), null where none stands. */
type UnitAt = (token: Token | undefined) => string | null;

/** All figures and ranges, left to right; each token is looked at a bounded number of times. */
export function scanAmounts(tokens: readonly Token[], unitAt: UnitAt): Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = figureAt(tokens, at, unitAt);
    if (first === null || isLabel(tokens, at, first)) continue;
    const joined = between.has(tokens[first.end]?.key ?? '');
    const second = joined ? figureAt(tokens, first.end + 1, unitAt) : null;
    const amount = second === null ? single(first, at) : range(first, second, at);
    amount.bound = second === null ? boundOf(tokens, amount) : null;
    found.push(amount);
    at = amount.end - 1;
  }
  return found;
}

/** The 1 of "loại 1" and the 3 of "lần 3" count nothing. */
function isLabel(tokens: readonly Token[], at: number, figure: Figure): boolean {
  const labels = /^(?:loai|hang|size|co|lan|dot|so|cap|grade)$/;
  return figure.unit === null && figure.times === 1 && labels.test(tokens[at - 1]?.key ?? '');
}

function figureAt(tokens: readonly Token[], at: number, unitAt: UnitAt): Figure | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let end = at + 1;
  const times = multipliers[tokens[end]?.key ?? ''] ?? 1;
  if (times !== 1) end++;
  const unit = unitAt(tokens[end]);
  const bare = token.kind === 'NUMBER' ? token.value : (numberWords[token.key] ?? null);
  const spelledAlone = token.kind === 'WORD' && times === 1 && unit === null;
  if (bare === null || spelledAlone) return null;
  if (unit !== null) end++;
  const extra = partAfter(tokens, end, times !== 1 || unit === 'tấn' || unit === 'tạ');
  if (extra !== null) end++;
  const closingUnit = extra !== null && unit === null ? unitAt(tokens[end]) : null;
  if (closingUnit !== null) end++;
  return { value: (bare + (extra ?? 0)) * times, bare, times, unit: unit ?? closingUnit, end };
}

/** "2 triệu 3" is 2.3 million, "1 tấn 2" 1.2 tonnes, "triệu rưỡi" a million and a half. */
function partAfter(tokens: readonly Token[], at: number, divisible: boolean): number | null {
  const token = tokens[at];
  if (!divisible || token === undefined) return null;
  if (token.text === 'rưỡi' || token.text === 'rưởi') return 0.5;
  const next = tokens[at + 1];
  const closes = next === undefined || next.key === '/' || ['d', 'dong', 'vnd', 'vnđ'].includes(next.key);
  const digit = token.kind === 'NUMBER' && /^[1-9]$/.test(token.text);
  return digit && closes ? Number(token.text) / 10 : null;
}

function single(figure: Figure, start: number): Amount {
  const end = { value: figure.value, unit: figure.unit };
  return { low: end, high: end, bound: null, start, end: figure.end };
}

/** "25-30k" and "5-7 tấn": what only one side says holds for both. */
function range(first: Figure, second: Figure, start: number): Amount {
  const unit = { first: first.unit ?? second.unit, second: second.unit ?? first.unit };
  const sharesTimes = first.unit === null && first.times === 1 && first.bare <= second.bare * 10;
  const givesTimes = second.times === 1 && second.unit === null && second.bare >= first.bare;
  const low = { value: sharesTimes ? first.bare * second.times : first.value, unit: unit.first };
  const high = { value: givesTimes ? second.bare * first.times : second.value, unit: unit.second };
  return { low, high, bound: null, start, end: second.end };
}

const floors = /(?:^| )(?:tren|hon|it nhat|toi thieu|tu|min|from|at least|>|> =|≥)$/;
const ceilings = /(?:^| )(?:duoi|toi da|khong qua|max|up to|at most|<|< =|≤|tran)$/;

function boundOf(tokens: readonly Token[], amount: Amount): Bound | null {
  const keys = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map((token) => token.key)
      .join(' ');
  const before = keys(amount.start - 2, amount.start);
  const after = keys(amount.end, amount.end + 2);
  if (ceilings.test(before) || after === 'tro xuong') return 'AT_MOST';
  return floors.test(before) || after === 'tro len' || after.startsWith('+') ? 'AT_LEAST' : null;
}
