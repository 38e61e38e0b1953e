import { describe, expect, it } from '@jest/globals';
import { readMoney } from './reading-money.js';

const price = (from: number, to: number, unit: string | null) => ({ from, to, unit });

describe('readMoney', () => {
  it.each([
    ['28000', price(28000, 28000, null)],
    ['28.000 đ/kg', price(28000, 28000, 'kg')],
    ['25-30k/kg', price(25000, 30000, 'kg')],
    ['30-25k', price(25000, 30000, null)],
    ['25.000đ - 30.000đ/kg', price(25000, 30000, 'kg')],
    ['2,3 triệu/tạ', price(23000, 23000, 'kg')],
    ['2 triệu rưỡi/tạ', price(25000, 25000, 'kg')],
    ['12000000 đ/tấn', price(12000, 12000, 'kg')],
    ['2tr3', price(2_300_000, 2_300_000, null)],
    ['28 nghìn một cân', price(28000, 28000, 'kg')],
    ['28k 1kg', price(28000, 28000, 'kg')],
    ['20 ngan dong / ky', price(20000, 20000, 'kg')],
    ['28.000,00 VND', price(28000, 28000, null)],
    ['tối đa 30k', price(30000, 30000, null)],
  ])('%s is fully understood', (raw, value) => {
    expect(readMoney(raw, 'kg')).toMatchObject({ value, unclear: null });
  });

  it.each([
    ['từ 25k', price(25000, 25000, null)],
    ['dưới 30.000', price(30000, 30000, null)],
    ['thị trường, khoảng 25k', price(25000, 25000, null)],
    ['25-30k tùy loại', price(25000, 30000, null)],
    ['loại 1: 30k, loại 2: 25k', price(30000, 30000, null)],
    ['3.000 đ/quả', price(3000, 3000, 'quả')],
  ])('%s is read in part', (raw, value) => {
    const reading = readMoney(raw, 'kg');
    expect(reading.value).toEqual(value);
    expect(reading.unclear).not.toBeNull();
  });

  it.each([
    'giá thị trường',
    'thỏa thuận',
    'liên hệ',
    '28',
    '$2/kg',
    '-5000',
    '0',
    '900 - 1,2 triệu',
    '99999999999999',
  ])('%s gives no price', (raw) => {
    const reading = readMoney(raw, 'kg');
    expect(reading.value).toBeNull();
    expect(reading.unclear).not.toBeNull();
  });
});
