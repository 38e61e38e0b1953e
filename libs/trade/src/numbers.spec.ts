import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatNumber, parseNumber } from './numbers.js';

describe('numbers', () => {
  it.each([
    ['1.500', 1500],
    ['1,500', 1500],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['1.500,5', 1500.5],
    ['1,500.5', 1500.5],
    ['12.000.000', 12_000_000],
    ['0,125', 0.125],
    ['1500', 1500],
    ['28.000,00', 28_000],
  ])('reads %s', (written, amount) => expect(parseNumber(written)).toBe(amount));

  it.each(['', '1.50.000', '10.5.2026', '1,2,3', '1.2345.678', '-1', 'abc', '1e5', '9'.repeat(40)])(
    'does not guess at %s',
    (written) => expect(parseNumber(written)).toBeNull(),
  );

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places) => {
          const amount = Number((digits / 10 ** places).toFixed(6));
          expect(parseNumber(formatNumber(amount))).toBe(amount);
        },
      ),
    );
  });
});
