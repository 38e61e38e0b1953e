import { describe, expect, it } from '@jest/globals';
import * as t from './index.js';
describe('first look', () => {
  it('works', () => {
    expect(t.provinces).toHaveLength(34);
    expect(t.province('TP.HCM')?.name).toBe('Hồ Chí Minh');
    expect(t.readMonths('11-2').value).toEqual([1, 2, 11, 12]);
    expect(t.formatMonths([1, 2, 11, 12])).toBe('11-2');
    expect(t.readCertificates('VIETGAP;GI;OCOP4').value).toEqual({
      held: ['VIETGAP', 'GI', 'OCOP4'],
      underWay: [],
      unknown: [],
    });
    expect(t.nearestCategory('food.grain.oats')?.code).toBe('food.grain');
    expect(t.convert(2, { unit: 'tấn', kgPerUnit: null }, { unit: 'hộp', kgPerUnit: 0.5 })).toBe(4000);
  });
});
