import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readQuantity } from './reading-quantity.js';

const read = (raw: string, rowUnit: string | null = 'kg') => readQuantity(raw, rowUnit);
const quantity = (from: number, to: number, period: string, unit: string | null) => ({
  from,
  to,
  period,
  unit,
});

describe('readQuantity', () => {
  it.each([
    ['1500', quantity(1500, 1500, 'MONTH', null)],
    ['1.500', quantity(1500, 1500, 'MONTH', null)],
    ['12 500', quantity(12500, 12500, 'MONTH', null)],
    ['5-7', quantity(5, 7, 'MONTH', null)],
    ['5 tấn/vụ', quantity(5000, 5000, 'CROP', 'kg')],
    ['5 tan / 1 vu', quantity(5000, 5000, 'CROP', 'kg')],
    ['500–700 kg/ngày', quantity(500, 700, 'DAY', 'kg')],
    ['khoảng 2 tấn 1 tháng', quantity(2000, 2000, 'MONTH', 'kg')],
    ['500kg mỗi sáng', quantity(500, 500, 'DAY', 'kg')],
    ['mỗi tháng 5 tấn', quantity(5000, 5000, 'MONTH', 'kg')],
    ['500kg - 1 tấn', quantity(500, 1000, 'MONTH', 'kg')],
    ['từ 5 đến 7 tạ mỗi tuần', quantity(500, 700, 'WEEK', 'kg')],
    ['nửa tấn/tuần', quantity(500, 500, 'WEEK', 'kg')],
    ['2 tấn rưỡi', quantity(2500, 2500, 'MONTH', 'kg')],
    ['1tấn2', quantity(1200, 1200, 'MONTH', 'kg')],
    ['5 tons per month', quantity(5000, 5000, 'MONTH', 'kg')],
    ['thu mua 5 tấn', quantity(5000, 5000, 'MONTH', 'kg')],
  ])('%s is fully understood', (raw, value) => {
    expect(read(raw)).toMatchObject({ value, unclear: null });
  });

  it('counts pieces in the row’s own unit', () => {
    expect(read('12 nghìn trái/tháng', 'quả')).toMatchObject({
      value: quantity(12000, 12000, 'MONTH', 'quả'),
      unclear: null,
    });
  });

  it.each([
    ['từ 5 tấn trở lên', quantity(5000, 5000, 'MONTH', 'kg')],
    ['60 tấn/năm', quantity(60000, 60000, 'CROP', 'kg')],
    ['5 tấn tùy thời tiết', quantity(5000, 5000, 'MONTH', 'kg')],
    ['chính vụ 5 tấn/tháng, trái vụ 2 tấn/tháng', quantity(5000, 5000, 'MONTH', 'kg')],
    ['200 hộp/tháng', quantity(200, 200, 'MONTH', 'hộp')],
  ])('%s is read in part', (raw, value) => {
    const reading = read(raw);
    expect(reading.value).toEqual(value);
    expect(reading.unclear).not.toBeNull();
  });

  it.each([
    'vài tấn',
    'theo đơn đặt hàng',
    '5 tấn/ha',
    '2 tấn mỗi chuyến',
    '5 tấn/2 tháng',
    '-5',
    '0',
    '10.5.2026',
    '9999999999',
  ])('%s gives no figure', (raw) => {
    const reading = read(raw);
    expect(reading.value).toBeNull();
    expect(reading.unclear).not.toBeNull();
  });

  it('never gives an amount that is not positive, in order and within the limit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        const { value } = read(`${a} - ${b} tấn`);
        if (value === null) return;
        expect(value.from).toBeGreaterThan(0);
        expect(value.to).toBeGreaterThanOrEqual(value.from);
        expect(value.to).toBeLessThanOrEqual(1e9);
      }),
    );
  });
});
