import { fold } from './text.js';

/** What counts in a field of months: a month, words that join them, and the rest. */
export type MonthToken = number | 'TO' | 'FROM' | 'ONWARD' | 'YEAR' | 'EXCEPT' | 'LUNAR' | 'OTHER';

const named: Record<string, number> = {
  gieng: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
  chap: 12,
  mot: 1,
};

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const roman: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Each writing and what it becomes, tried in order where the last one ended. All are anchored and short. */
const writings: [RegExp, (match: RegExpExecArray) => MonthToken[] | null][] = [
  [
    /(?:quanh nam|ca nam|12 thang|12\/12|all year(?: round)?|year[ -]round|tat ca cac thang|thang nao cung co|lien tuc)(?: ?\/ ?nam| trong nam)?\b/y,
    () => ['YEAR'],
  ],
  [/6 thang dau nam|nua dau nam/y, () => [1, 'TO', 6]],
  [/6 thang cuoi nam|nua cuoi nam/y, () => [7, 'TO', 12]],
  [
    /(?:quy|q) ?(\d|iv|i{1,3})\b(?: ?(?:-|den|va|,|toi) ?(?:quy|q)? ?(\d|iv|i{1,3})\b)?/y,
    (match) => quarters(match),
  ],
  [
    /(\d{1,2}) ?\/ ?(\d{1,2})(?: ?\/ ?(?:20)?\d\d)?(?!\d)/y,
    (match) => month(Number(match[2]), Number(match[1]) >= 1 && Number(match[1]) <= 31),
  ],
  [/(?:thang |t)?(\d{1,2}) ?\/ ?20\d\d\b/y, (match) => month(Number(match[1]))],
  [/\d{1,2} thang(?! ?\d)(?: lien| mot nam| moi nam| ?\/ ?nam)?\b/y, () => null],
  [/thang (gieng|chap)\b/y, (match) => ['LUNAR', named[match[1] ?? ''] ?? 1]],
  [
    /(?:thang )(muoi mot|muoi hai|hai|ba|tu|nam|sau|bay|tam|chin|muoi|mot)\b/y,
    (match) => month(named[match[1] ?? ''] ?? 0),
  ],
  [/(?:(?:thang|th|t|m) ?\.?)?(\d{1,2})(?![\d.]*\d)/y, (match) => month(Number(match[1]))],
  [
    /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/y,
    (match) => month(english.indexOf(match[1] ?? '') + 1),
  ],
  [/(?:am lich|al)\b/y, () => ['LUNAR']],
  [
    /(?:nam (?:sau|nay|truoc|toi)|duong lich|dl|hang nam|moi nam|cac|thang|dau|cuoi|giua|het|ra|vao|trong|khoang|chinh vu|thu hoach|mua vu|ro|vu|va|and|in|co hang|ban)\b/y,
    () => [],
  ],
  [/(?:-|~|=>|->|(?:den|toi|to|until|till|qua|sang)\b)/y, () => ['TO']],
  [/(?:tu|from|bat dau)\b/y, () => ['FROM']],
  [/(?:tro di|tro ve sau|onwards?)\b/y, () => ['ONWARD']],
  [/(?:tru|nghi|ngoai tru|ngung|except|khong co)\b/y, () => ['EXCEPT']],
  [/[\s.,;:&+()/*]+/y, () => []],
  [/[^\s.,;:&+()/*-]+/y, () => ['OTHER']],
  [/./y, () => ['OTHER']],
];

/** The field from left to right, or null where something stands in it that cannot be a month. */
export function monthTokens(text: string): MonthToken[] | null {
  const written = fold(text).replace(/[\u2010-\u2015\u2212]/g, '-');
  const tokens: MonthToken[] = [];
  for (let at = 0; at < written.length;) {
    let length = 0;
    for (const [writing, meaning] of writings) {
      writing.lastIndex = at;
      const match = writing.exec(written);
      if (match === null || match[0] === '') continue;
      const meant = meaning(match);
      if (meant === null) return null;
      tokens.push(...meant);
      length = match[0].length;
      break;
    }
    at += Math.max(1, length);
  }
  return tokens;
}

function month(number: number, plausible = true): MonthToken[] | null {
  return plausible && number >= 1 && number <= 12 ? [number] : null;
}

function quarters(match: RegExpExecArray): MonthToken[] | null {
  const [first, last] = [match[1], match[2] ?? match[1]].map((one = '') => roman[one] ?? Number(one));
  if (!first || !last || first > 4 || last > 4) return null;
  return [first * 3 - 2, 'TO', last * 3];
}
