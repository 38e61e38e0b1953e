import { monthTokens, type MonthToken } from './month-words.js';
import { allYear, monthsBetween, tidyMonths } from './months.js';
import { blank, longestField, type Reading, unclear, understood, unread } from './reading.js';
import type { Bilingual } from './text.js';

const accepted: Bilingual = {
  vi: 'Các tháng dương lịch: 5-7; 11-2 (qua năm mới); 3,4,10; 1-12 hoặc quanh năm',
  en: 'Calendar months: 5-7; 11-2 (over the new year); 3,4,10; 1-12 or all year',
};

const why = {
  none: { vi: 'Chưa rõ những tháng nào', en: 'It is not clear which months' },
  tooLong: { vi: 'Quá dài để đọc thành các tháng', en: 'Too long to be read as months' },
  open: { vi: 'Chưa rõ từ tháng nào đến tháng nào', en: 'The first or the last month is not named' },
  lunar: {
    vi: 'Tháng âm lịch, đọc là tháng dương sau đó một tháng',
    en: 'Lunar months, read as one calendar month later',
  },
  date: {
    vi: 'Bảng tính đã đổi thành ngày; đọc là từ tháng đầu đến tháng sau',
    en: 'The spreadsheet made it a date; read as a range',
  },
  dayOrMonths: { vi: 'Một ngày hay hai tháng?', en: 'One day, or two months?' },
  more: { vi: 'Còn lời ghi thêm chưa hiểu hết', en: 'There are further words not fully understood' },
};

/** Months as a form gives them: "5-7", "11-2", "tháng 5 đến tháng 7", "T5–T7", "12/6-10/7", "quanh năm". */
export function readMonths(raw: string): Reading<number[]> {
  if (raw.trim() === '') return blank(raw);
  if (raw.length > longestField) return unread(raw, why.tooLong, accepted);
  const date = /^\s*\d{4}-(\d\d)-(\d\d)(?:[T ][\d:.]*Z?)?\s*$/.exec(raw);
  if (date) return readSpreadsheetDate(raw, Number(date[2]), Number(date[1]));
  if (/^\s*(?!12\/12)\d{1,2}\s*\/\s*\d{1,2}\s*$/.test(raw)) return unread(raw, why.dayOrMonths, accepted);
  const tokens = monthTokens(raw);
  if (tokens === null) return unread(raw, why.none, accepted);
  const lunar = tokens.some((token) => token === 'LUNAR');
  const { months, open, more } = gather(tokens.filter((token) => token !== 'LUNAR'));
  if (open) return unread(raw, why.open, accepted);
  if (months.length === 0) return unread(raw, why.none, accepted);
  if (lunar) return unclear(raw, tidyMonths(months.map((month) => (month % 12) + 1)), why.lunar, accepted);
  return more ? unclear(raw, months, why.more, accepted) : understood(raw, months);
}

/** "5-7" typed into a spreadsheet becomes the fifth of July. */
function readSpreadsheetDate(raw: string, day: number, month: number): Reading<number[]> {
  const isRange = day >= 1 && day <= 12 && month >= 1 && month <= 12;
  return isRange
    ? unclear(raw, monthsBetween(day, month), why.date, accepted)
    : unread(raw, why.none, accepted);
}

function gather(tokens: readonly MonthToken[]): { months: number[]; open: boolean; more: boolean } {
  const months = new Set<number>();
  let open = false;
  let more = false;
  let leaveOut = false;
  const put = (month: number): unknown => (leaveOut ? months.delete(month) : months.add(month));
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (typeof token === 'number') {
      const first = before === 'TO' ? tokens[at - 2] : undefined;
      if (typeof first === 'number') monthsBetween(first, token).forEach(put);
      else if (after !== 'TO') put(token);
    } else if (token === 'YEAR') allYear.forEach(put);
    else if (token === 'EXCEPT') leaveOut = true;
    else if (token === 'OTHER') more = true;
    else if (token === 'TO') open ||= typeof before !== 'number' || typeof after !== 'number';
    else if (token === 'FROM') open ||= typeof after !== 'number' || tokens[at + 2] !== 'TO';
    else if (token === 'ONWARD') open = true;
  });
  return { months: tidyMonths([...months]), open, more };
}
