import type { Amount } from './amounts.js';
import type { Period } from './quantities.js';
import type { Token } from './tokens.js';

/** A stretch of tokens that has been understood, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

type Named = Period | 'YEAR' | 'QUARTER';

const periods: Record<string, Named> = {
  ngay: 'DAY',
  hom: 'DAY',
  sang: 'DAY',
  dem: 'DAY',
  chieu: 'DAY',
  day: 'DAY',
  daily: 'DAY',
  tuan: 'WEEK',
  week: 'WEEK',
  weekly: 'WEEK',
  thang: 'MONTH',
  th: 'MONTH',
  month: 'MONTH',
  monthly: 'MONTH',
  vu: 'CROP',
  mua: 'CROP',
  lua: 'CROP',
  crop: 'CROP',
  season: 'CROP',
  nam: 'YEAR',
  year: 'YEAR',
  yearly: 'YEAR',
  quy: 'QUARTER',
  quarter: 'QUARTER',
};

const each = new Set([
  '/',
  'moi',
  'hang',
  'mot',
  '1',
  'per',
  'a',
  'trong',
  'tung',
  'ca',
  'cho',
  'each',
  'every',
]);

/** Words that are a period even without "mỗi" or "/" where they touch the figure: "5 tấn tháng". */
const plain =
  /^(?:ngày|ngay|tuần|tuan|tháng|thang|th|vụ|vu|mùa|lứa|năm|day|daily|week|weekly|month|monthly|yearly|crop)$/;

/** The period the goods are counted for, null where none is named, and where it stands. */
export function periodOf(tokens: readonly Token[], amount: Amount): { name: Named | null; spans: Span[] } {
  const behind = tokens.map((_, at) => at).filter((at) => at >= amount.end);
  const before = tokens.map((_, at) => at).filter((at) => at < amount.start);
  for (const at of [...behind, ...before.reverse()]) {
    const token = tokens[at];
    const name = periods[token?.key ?? ''];
    if (token === undefined || name === undefined) continue;
    const marked = each.has(tokens[at - 1]?.key ?? '');
    const touches = plain.test(token.text) && (at === amount.end || at + 1 === amount.start);
    const namesAMonth = tokens[at + 1]?.kind === 'NUMBER' && at + 1 !== amount.start;
    if ((marked || touches) && !namesAMonth) {
      const start = marked && tokens[at - 2]?.key === '/' ? at - 2 : marked ? at - 1 : at;
      return { name, spans: [{ start, end: at + 1 }] };
    }
  }
  return { name: null, spans: [] };
}

const isInside = (at: number, span: Span): boolean => at >= span.start && at < span.end;

const otherCounts =
  /^(?:ha|hec|hecta|sao|cong|mau|cay|goc|ho|chuyen|lan|dot|don|xe|container|cont|gian|m|trip|order|farm)$/;

/** "5 tấn/ha", "2 tấn mỗi chuyến", "3 tấn/2 tháng", "0,9 kg/quả": not counted for one of the periods. */
export function isPerSomethingElse(tokens: readonly Token[], amount: Amount): boolean {
  return tokens.some((token, at) => {
    const before = tokens[at - 1]?.key ?? '';
    if (isInside(at, amount) || !each.has(before)) return false;
    const known = periods[token.key] !== undefined;
    if (token.kind === 'NUMBER')
      return token.text !== '1' && periods[tokens[at + 1]?.key ?? ''] !== undefined;
    if (before === '/') return at - 1 === amount.end && token.kind === 'WORD' && !known;
    return otherCounts.test(token.key);
  });
}
