import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Reading,
  readBuyerType,
  readCategory,
  readCertificates,
  readDecimal,
  readMoney,
  readMonths,
  readProvince,
  readProvinces,
  readQuantity,
  readUnit,
} from './index.js';
import { readAmount } from './reading-numbers.js';

const readers: Record<string, (raw: string) => Reading<unknown>> = {
  readAmount: (raw) => readAmount(raw, 'kg'),
  readBuyerType,
  readCategory,
  readCertificates,
  readDecimal,
  readMoney: (raw) => readMoney(raw, 'kg'),
  readMonths,
  readProvince,
  readProvinces,
  readQuantity: (raw) => readQuantity(raw, 'kg'),
  readUnit,
};

const pieces = [
  '5',
  ' tấn',
  '/',
  'vụ',
  '-',
  ',',
  '.',
  'tháng ',
  'đến',
  'k',
  'triệu',
  ';',
  'VietGAP',
  '12',
  'chờ',
  '(',
  '  ',
];
const formText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((some) => some.join('')),
);

describe.each(Object.entries(readers))('%s', (_, read) => {
  it('reads any text without failing, keeps it word for word, and says what would be clear', () => {
    fc.assert(
      fc.property(formText, (raw) => {
        const reading = read(raw);
        expect(reading.raw).toBe(raw);
        expect(reading.unclear === null).toBe(reading.accepted === null);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a blank for a blank, not for something unclear', () => {
    expect(read(' \u00a0\n').unclear).toBeNull();
  });

  it('is soon done with a very long text', () => {
    const start = performance.now();
    for (const piece of [...pieces, ' ', '1.', '1 000 ', 'aA', '\u0301']) read(piece.repeat(200_000));
    for (const piece of pieces) read(piece.repeat(40));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
