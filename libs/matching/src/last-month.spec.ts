import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allYear } from '#trade';
import { lastMonthOf, nextTime, WHOLE_YEAR } from './last-month.js';

describe('the last month of need', () => {
  it('is where a season ends, over the new year too, and before the longest pause where there are several', () => {
    expect(lastMonthOf([2, 3, 4, 5, 6])).toBe(6);
    expect(lastMonthOf([1, 2, 11, 12])).toBe(2);
    expect(lastMonthOf([3, 4, 10])).toBe(4);
    expect(lastMonthOf([1, 7])).toBe(7);
    expect(lastMonthOf([9])).toBe(9);
    expect(lastMonthOf(null)).toBe(0);
    expect(lastMonthOf(allYear)).toBe(WHOLE_YEAR);
  });

  it('comes next in one of the twelve months from the current one on', () => {
    expect(nextTime(6, '2026-11')).toBe('2027-06');
    expect(nextTime(11, '2026-11')).toBe('2026-11');
    expect(nextTime(12, '2026-11')).toBe('2026-12');
    expect(nextTime(10, '2026-11')).toBe('2027-10');
    expect(nextTime(WHOLE_YEAR, '2026-11')).toBe('2027-10');
    expect(nextTime(WHOLE_YEAR, '2026-01')).toBe('2026-12');
  });

  it('is a month of need after which none follows, in whatever order the months are given', () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(months, (needed) => {
        const last = lastMonthOf(needed);
        expect(needed).toContain(last);
        expect(needed).not.toContain((last % 12) + 1);
        expect(lastMonthOf([...needed].reverse())).toBe(last);
      }),
    );
  });
});
