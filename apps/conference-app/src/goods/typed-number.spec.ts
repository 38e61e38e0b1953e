import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAmount, readNumber, writeNumber } from './typed-number.js';

describe('a typed number', () => {
  it.each([
    ['1.500', '1500'],
    ['1,500', '1500'],
    ['0,5', '0.5'],
    ['0.5', '0.5'],
    ['12.5', '12.5'],
    ['12,5', '12.5'],
    ['0,125', '0.125'],
    ['1.500,5', '1500.5'],
    ['1,500.5', '1500.5'],
    ['12.000.000', '12000000'],
    ['28.000,00', '28000'],
    ['1500.250', '1500.25'],
    ['12.', '12'],
    ['007', '7'],
    ['0', '0'],
    ['', ''],
  ])('%s is read as %s', (typed, plain) => expect(readNumber(typed, 3)).toBe(plain));

  it.each(['1.50.000', '10.5.2026', '1,2,3', ',', '.5', '1.2345', 'abc', '1.500.'.repeat(2)])(
    '%s is not guessed at',
    (typed) => expect(readNumber(typed, 3)).toBeNull(),
  );

  it('has no decimals where only a whole number is asked for, nor loses them silently', () => {
    expect(readNumber('28.000', 0)).toBe('28000');
    expect(readNumber('28,0', 0)).toBe('28');
    expect(readNumber('28.5', 0)).toBeNull();
  });

  it('is understood again as it is written, in both languages', () => {
    const plain = fc
      .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 9999 }))
      .map(([whole, parts]) => String(Number((whole + parts / 10_000).toFixed(4))));
    fc.assert(
      fc.property(plain, fc.constantFrom('vi' as const, 'en' as const), (number, language) => {
        expect(readNumber(writeNumber(number, language), 4)).toBe(number);
      }),
    );
  });

  it('that could not be read stays as it was typed', () => {
    expect(writeNumber('1.50.000', 'vi')).toBe('1.50.000');
  });
});

describe('a sum of money with words', () => {
  it.each([
    ['13 nghìn', '13000'],
    ['13 ngàn', '13000'],
    ['13k', '13000'],
    ['13 NGHIN', '13000'],
    ['1,2 triệu', '1200000'],
    ['1.2tr', '1200000'],
    ['1,2 triệu đồng', '1200000'],
    ['2 tỷ', '2000000000'],
    ['0,5 tỉ', '500000000'],
    ['28.000 đ', '28000'],
    ['28.000đồng', '28000'],
    ['28 000', '28000'],
    ['1 200 000 VND', '1200000'],
    ['28000', '28000'],
    ['', ''],
  ])('%s is read as %s', (typed, plain) => expect(readAmount(typed, 0, 'đ')).toBe(plain));

  it.each([
    'nghìn',
    '13 nghìn rưỡi',
    '1tr2',
    '13 tấn',
    '12-13 nghìn',
    '1,2345 nghìn',
    '-5',
    '5 6',
    '13 nghìn triệu',
  ])('%s is not read in part', (typed) => expect(readAmount(typed, 0, 'đ')).toBeNull());
});

describe('a quantity with words', () => {
  it.each([
    ['6 tấn', '6'],
    ['6tan', '6'],
    ['1.500,5 tấn', '1500.5'],
    ['12.', '12'],
    ['6', '6'],
  ])('%s is read as %s where the unit is tấn', (typed, plain) =>
    expect(readAmount(typed, 3, 'tấn')).toBe(plain),
  );

  it.each(['6 tạ', '6 kg', 'khoảng 6 tấn', '6 nghìn', '6-8', '6 tấn mỗi tuần', '1 50'])(
    '%s is not read in part',
    (typed) => expect(readAmount(typed, 3, 'tấn')).toBeNull(),
  );
});
