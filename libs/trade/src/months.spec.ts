import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allYear, formatMonths, monthsBetween, tidyMonths } from './months.js';
import { readMonths } from './reading-months.js';

const month = fc.integer({ min: 1, max: 12 });
const someMonths = fc.array(month, { minLength: 1, maxLength: 12 }).map(tidyMonths);

describe('months', () => {
  it('wraps over the new year', () => {
    expect(monthsBetween(11, 2)).toEqual([1, 2, 11, 12]);
    expect(formatMonths([1, 2, 11, 12])).toBe('11 – 2');
  });

  it('holds both ends of a range and as many months as lie between them', () => {
    fc.assert(
      fc.property(month, month, (first, last) => {
        const months = monthsBetween(first, last);
        expect(months).toEqual(expect.arrayContaining([first, last]));
        expect(months).toHaveLength(((last - first + 12) % 12) + 1);
      }),
    );
  });

  it('writes what follows on as a range, over the new year too, and lists what does not', () => {
    expect(formatMonths([5, 6, 7])).toBe('5 – 7');
    expect(formatMonths([1, 2, 3, 12])).toBe('12 – 3');
    expect(formatMonths([1, 4, 5, 12])).toBe('4 – 5, 12 – 1');
    expect(formatMonths([3, 4, 10])).toBe('3 – 4, 10');
    expect(formatMonths([6])).toBe('6');
    expect(formatMonths(allYear)).toBe('1 – 12');
    expect(formatMonths([])).toBe('');
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(someMonths, (months) => {
        expect(readMonths(formatMonths(months))).toMatchObject({ value: months, unclear: null });
      }),
    );
  });
});
