import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatNumber } from './numbers.js';
import { perMonth, type Period } from './quantities.js';
import { readQuantity } from './reading-quantity.js';

const words: Record<Period, [string, string]> = {
  DAY: ['ngày', 'day'],
  WEEK: ['tuần', 'week'],
  MONTH: ['tháng', 'month'],
  CROP: ['vụ', 'crop'],
};
const amount = fc.integer({ min: 1, max: 5_000_000 }).map((hundredths) => hundredths / 100);

describe('quantities', () => {
  it('makes a month of 30 days or 30/7 weeks, and spreads a crop over its months', () => {
    expect(perMonth({ from: 500, to: 700, period: 'DAY' }, null)).toEqual({ from: 15_000, to: 21_000 });
    expect(perMonth({ from: 7, to: 7, period: 'WEEK' }, null)).toEqual({ from: 30, to: 30 });
    expect(perMonth({ from: 60, to: 60, period: 'CROP' }, [5, 6, 7])).toEqual({ from: 20, to: 20 });
  });

  it('does not know a crop’s month without its months', () => {
    expect(perMonth({ from: 60, to: 60, period: 'CROP' }, null)).toBeNull();
    expect(perMonth({ from: 60, to: 60, period: 'CROP' }, [])).toBeNull();
  });

  it('is read as a form has it, `500-700 kg/ngày`, in both languages', () => {
    const period = fc.constantFrom<Period[]>('DAY', 'WEEK', 'MONTH', 'CROP');
    fc.assert(
      fc.property(amount, amount, period, fc.constantFrom('kg', 'tấn', 'quả', 'hộp'), (a, b, name, unit) => {
        const quantity = { from: Math.min(a, b), to: Math.max(a, b), period: name };
        const { from, to } = quantity;
        const figures = from === to ? formatNumber(from) : `${formatNumber(from)}-${formatNumber(to)}`;
        for (const word of words[name]) {
          const written = `${figures} ${unit}/${word}`;
          expect(readQuantity(written, unit)).toMatchObject({ value: { ...quantity, unit }, unclear: null });
        }
      }),
    );
  });
});
