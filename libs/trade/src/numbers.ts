/** No amount in a form is larger; what is larger is a slip of the keyboard. */
export const largestAmount = 1e9;

/**
 * A number as Vietnamese and English forms write it, or null: `1.500` and `1,500` are 1500, `0,5` and `0.5`
 * are a half, `1.500,5` and `1,500.5` are 1500.5. One mark followed by exactly three digits groups
 * thousands, unless what stands before it could not be a group (0,125).
 */
export function parseNumber(written: string): number | null {
  if (written.length > 30 || !/^\d+(?:[.,]\d+)*$/.test(written)) return null;
  const marks = written.replace(/\d/g, '');
  const decimalMark = markOfDecimals(written, marks);
  const at = decimalMark === null ? written.length : written.lastIndexOf(decimalMark);
  const groups = written.slice(0, at).split(/[.,]/);
  const grouped = groups.length > 1;
  if (grouped && !groups.every((group, place) => (place === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(group))) {
    return null;
  }
  return Number(`${groups.join('')}.${written.slice(at + 1)}0`);
}

function markOfDecimals(written: string, marks: string): string | null {
  const last = marks.at(-1);
  if (last === undefined) return null;
  if (marks.includes('.') && marks.includes(',')) return last;
  if (marks.length > 1) return null;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(written) ? null : last;
}

/**
 * A number as a Vietnamese form writes it, `1.500,5`; `parseNumber` gives it back to six decimals. Three
 * decimals get a zero behind them (`1,1250`), for `1,125` would be read as a thousand and more.
 */
export function formatNumber(amount: number): string {
  const [whole = '0', decimals = ''] = amount
    .toFixed(6)
    .replace(/\.?0+$/, '')
    .split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  if (decimals === '') return grouped;
  return `${grouped},${decimals.length === 3 ? `${decimals}0` : decimals}`;
}
