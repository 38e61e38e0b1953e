import { describe, expect, it } from '@jest/globals';
import { lineValue, sumOf } from './line-value.js';

describe('the value of a line of goods', () => {
  it.each([
    ['10', '13000', 130_000n],
    ['0.5', '3', 2n],
    ['0.499', '1', 0n],
    ['12.345', '1000', 12_345n],
    ['0.1234', '10000', 1234n],
    // More than a float can hold.
    ['99999999999.999', '1000000000', 99_999_999_999_999_000_000n],
  ])('%s × %s = %s, exactly, halves up', (quantity, price, value) =>
    expect(lineValue({ quantity, price })).toBe(value),
  );

  it.each([
    ['', '13000'],
    ['10', ''],
    ['1.50.000', '1'],
    ['10', '12.5'],
  ])('%s × %s is not known', (quantity, price) => expect(lineValue({ quantity, price })).toBeNull());

  it('is summed only where every line has one', () => {
    const known = { quantity: '2', price: '1000' };
    expect(sumOf([known, known])).toBe(4000n);
    expect(sumOf([known, { quantity: '2', price: '' }])).toBeNull();
    expect(sumOf([])).toBeNull();
  });
});
