import { fold } from '../parts/fold.js';
import type { Language } from '../words/words.js';

/** Zeros that a word behind a sum of money stands for, accents and capitals aside. */
const zeros: Record<string, number> = {
  ...{ nghin: 3, ngan: 3, k: 3, thousand: 3 },
  ...{ trieu: 6, tr: 6, million: 6 },
  ...{ ty: 9, ti: 9, billion: 9 },
};
const currency = /^(.*?)\s*(?:d|dong|vnd)$/;

/**
 * What was typed in a field of the given unit, as the plain decimal the API reads, or null where it cannot be told:
 * a number, the unit behind it or not; in đồng «13 nghìn», «1,2 triệu» and «2 tỷ» too. Never a part of what was typed.
 */
export function readAmount(typed: string, digits: number, unit = ''): string | null {
  const text = fold(typed);
  if (text === '') return '';
  const money = unit === 'đ';
  const parts = /^([\d.,\s]*\d[.,]?)\s*(.*)$/.exec(money ? (currency.exec(text)?.[1] ?? text) : text);
  if (!parts) return null;
  const [, amount = '', word = ''] = parts;
  const number = amount.replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '');
  const shift = money ? zeros[word] : undefined;
  if (/\s/.test(number) || number.length > 18) return null;
  if (word === '' || (word === fold(unit) && !money)) return readNumber(number, digits);
  const read = shift === undefined ? null : readNumber(number, 9);
  return read === null || shift === undefined ? null : readNumber(shifted(read, shift), digits);
}

function shifted(plain: string, places: number): string {
  const [whole = '', decimals = ''] = plain.split('.');
  const rest = decimals.slice(places).replace(/0+$/, '');
  const moved = `${whole}${decimals.slice(0, places).padEnd(places, '0')}`.replace(/^0+(?=\d)/, '');
  return rest ? `${moved}.${rest}` : moved;
}

/**
 * A typed number as the plain decimal the API reads, or null where it cannot be told: in either language a dot
 * or a comma before groups of exactly three digits marks thousands, else the decimals (1.500 → 1500,
 * 12.5 and 12,5 → 12.5), as the import reads it. A mark at the end is one whose digits are still to come.
 */
export function readNumber(typed: string, digits: number): string | null {
  const text = typed.replace(/[.,]$/, '');
  if (text === '') return typed === '' ? '' : null;
  const mark = decimalMark(text);
  const at = mark ? text.lastIndexOf(mark) : text.length;
  const whole = text.slice(0, at);
  if (!/^(\d+|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}(,\d{3})+)$/.test(whole)) return null;
  const decimals = text.slice(at + 1).replace(/0+$/, '');
  if (!/^\d*$/.test(decimals) || decimals.length > digits) return null;
  const plain = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return decimals ? `${plain}.${decimals}` : plain;
}

function decimalMark(text: string): string | undefined {
  const marks = text.replace(/\d/g, '');
  if (new Set(marks).size === 2) return marks.at(-1);
  return marks.length === 1 && !/^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? marks : undefined;
}

/** Whether the text is a decimal as the API reads it, with no more than so many digits after the point. */
export function isPlain(text: string, digits: number): boolean {
  return /^\d+(\.\d+)?$/.test(text) && (text.split('.')[1]?.length ?? 0) <= digits;
}

/** A plain decimal in the marks of the language, so that `readNumber` gives it back; other text as it is. */
export function writeNumber(plain: string, language: Language): string {
  if (!/^\d+(\.\d+)?$/.test(plain)) return plain;
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '', decimals = ''] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  if (!decimals) return grouped;
  // Three decimals alone would be read as thousands.
  return `${grouped}${point}${decimals.length === 3 ? `${decimals}0` : decimals}`;
}

/** The whole number a text says, or null. */
export function wholeNumber(text: string | null): number | null {
  return text !== null && isPlain(text, 0) ? Number(text) : null;
}
