import type { Language } from '../words/words.js';

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
