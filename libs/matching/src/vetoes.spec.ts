import { describe, expect, it } from '@jest/globals';
import { outcome } from '../test/rows.js';

const held = (kind: 'VIETGAP' | 'OCOP5' | 'HACCP') => [{ kind, state: 'HELD', validUntil: null }] as const;

describe('vetoes', () => {
  it('no common month, over the new year too', () => {
    expect(outcome({ months: [11, 12, 1] }, { months: [2, 3] })).toBe('NO_COMMON_MONTH');
    expect(typeof outcome({ months: [11, 12, 1] }, { months: [1, 2] })).toBe('number');
    expect(typeof outcome({ months: null }, { months: [2] })).toBe('number');
  });

  it('a required certificate neither held nor under way', () => {
    const globalGap = { requiredCertificates: ['VIETGAP', 'GLOBALGAP'] } as const;
    expect(outcome(globalGap, {})).toBe('CERTIFICATE_MISSING');
    expect(outcome({ requiredCertificates: ['OCOP3'] }, { certificates: held('OCOP5') })).toBeGreaterThan(
      0.9,
    );
    expect(outcome(globalGap, { description: 'Chưa có GlobalGAP.' })).toBe('CERTIFICATE_MISSING');
  });

  it('spares what is under way, by a field or by the words, and counts it as far less', () => {
    const haccp = { requiredCertificates: ['HACCP'] } as const;
    const full = outcome(haccp, { certificates: held('HACCP') });
    const field = outcome(haccp, { certificates: [{ kind: 'HACCP', state: 'UNDER_WAY', validUntil: null }] });
    const words = outcome(haccp, { description: 'Đang xây dựng HACCP, dự kiến quý 4 có giấy.' });
    expect(field).toBe(words);
    expect(field).toBeLessThan(Number(full) - 0.05);
    const stars = { requiredCertificates: ['OCOP5'], description: '' } as const;
    const rising = { description: 'OCOP 4 sao, đang nộp hồ sơ nâng hạng lên 5 sao.' };
    expect(outcome(stars, rising)).toBe(
      outcome(stars, { certificates: [{ kind: 'OCOP5', state: 'UNDER_WAY', validUntil: null }] }),
    );
    expect(outcome(stars, { description: 'OCOP 4 sao.' })).toBe('CERTIFICATE_MISSING');
  });

  it('an excluded province, by its older name too; an unknown one is not excluded', () => {
    expect(outcome({ acceptedProvinces: ['Hà Nội'] }, {})).toBe('PROVINCE_EXCLUDED');
    expect(typeof outcome({ acceptedProvinces: ['Hải Dương'] }, { province: 'Hải Phòng' })).toBe('number');
    expect(typeof outcome({ acceptedProvinces: ['Hà Nội'] }, { province: null })).toBe('number');
  });

  it('a lot below the smallest accepted, in common units; an unknown or open one is not', () => {
    const demand = { unit: 'tấn', quantity: null, minSupplierQuantity: 5 };
    const monthly = (from: number, to = from) => ({ quantity: { from, to, period: 'MONTH' as const } });
    expect(outcome(demand, monthly(4_900))).toBe('LOT_TOO_SMALL');
    expect(typeof outcome(demand, monthly(5_000))).toBe('number');
    expect(typeof outcome(demand, monthly(4_000, 6_000))).toBe('number');
    expect(typeof outcome(demand, { quantity: null })).toBe('number');
    expect(typeof outcome(demand, { ...monthly(10), unit: 'thùng' })).toBe('number');
    expect(outcome(demand, { quantity: { from: 100, to: 100, period: 'DAY' } })).toBe('LOT_TOO_SMALL');
  });

  it('another product by its words, whatever the category says', () => {
    const fruiting = { category: 'food.fresh.vegetable.fruiting' };
    expect(outcome({ wanted: 'Dưa leo', ...fruiting }, { product: 'Dưa hấu', ...fruiting })).toBe(
      'OTHER_PRODUCT',
    );
    expect(outcome({ wanted: 'Dưa hấu' }, { product: 'Dưa hấu', ...fruiting })).toBeGreaterThan(0.9);
    expect(
      outcome({ wanted: 'Dưa hấu', category: 'food' }, { product: 'Dưa hấu', category: 'craft' }),
    ).toBeGreaterThan(0.9);
  });

  it('lets words that nobody knows stand as unknown where both are filed under one product', () => {
    const lychee = { category: 'food.fresh.fruit.lychee' };
    const silent = outcome({ wanted: 'Vải thiều', ...lychee }, { product: 'Lô 12 loại A', ...lychee });
    expect(silent).toBeLessThan(
      Number(outcome({ wanted: 'Vải thiều', ...lychee }, { product: 'Vải thiều', ...lychee })),
    );
    expect(outcome({ wanted: 'Vải thiều', ...lychee }, { product: 'Lô 12 loại A', category: 'food' })).toBe(
      'OTHER_PRODUCT',
    );
  });
});
