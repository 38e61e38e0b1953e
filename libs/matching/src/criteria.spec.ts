import { describe, expect, it } from '@jest/globals';
import type { DemandFacts, OfferFacts } from '#trade';
import fc from 'fast-check';
import { judged } from '../test/rows.js';
import type { Criterion, Reason } from './judgement.js';
import { monthBits } from './features.js';
import { orderLine } from './lot.js';
import { monthsPoints } from './months.js';
import { outletLine } from './outlet.js';
import { priceLine } from './price.js';
import { coverageLine } from './quantity.js';
import { type Line, logOf, pointsOn } from './scale.js';

function reason(criterion: Criterion, demand: Partial<DemandFacts>, offer: Partial<OfferFacts>): Reason {
  const judgement = judged(demand, offer);
  const found =
    judgement.veto === null ? judgement.reasons.find((one) => one.criterion === criterion) : undefined;
  if (found === undefined) throw new Error(`vetoed: ${JSON.stringify(judgement.veto)}`);
  return found;
}

const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 });
const shifted = (all: number[], by: number): number[] => all.map((month) => ((month - 1 + by) % 12) + 1);

describe('months', () => {
  it('are a circle: turning both seasons by the same months changes nothing', () => {
    fc.assert(
      fc.property(months, months, fc.integer({ min: 0, max: 11 }), (needed, supplied, by) => {
        const points = (turn: number): number =>
          monthsPoints(monthBits(shifted(needed, turn)), monthBits(shifted(supplied, turn)));
        expect(points(by)).toBe(points(0));
      }),
    );
  });

  it('tell the part of the need that is covered', () => {
    expect(reason('MONTHS', { months: [11, 12, 1, 2] }, { months: [12, 1] })).toMatchObject({
      points: 50,
      facts: { common: 2, needed: 4, months: '12 – 1' },
    });
  });
});

describe('quantity', () => {
  it('is compared in common units, by the stated weight of a piece only', () => {
    const tonnes = { unit: 'tấn', quantity: { from: 10, to: 10, period: 'MONTH' as const } };
    expect(reason('QUANTITY', tonnes, {}).facts).toMatchObject({ percent: 100 });
    expect(reason('QUANTITY', tonnes, { unit: 'thùng' }).level).toBe('UNKNOWN');
    expect(reason('QUANTITY', tonnes, { unit: 'thùng', kgPerUnit: 0.5 }).facts).toMatchObject({
      percent: 50,
    });
  });
});

describe('price', () => {
  it('holds stated freight to the buyer’s place where the buyer wants delivery', () => {
    const brought = { delivery: 'Giao kho Long Biên', province: 'Hà Nội' };
    const note = { delivery: 'Tại kho; Hà Nội +1.500 đ/kg; vào Nam +7.000 đ/kg' };
    expect(reason('PRICE', brought, note).facts).toMatchObject({ delivered: 9_500, freight: 1_500 });
    expect(reason('PRICE', { delivery: 'Nhận tại kho HTX' }, note).facts).toMatchObject({ delivered: 8_000 });
    expect(
      reason('PRICE', { ...brought, province: 'Cần Thơ', delivery: 'Giao Cần Thơ' }, note).facts,
    ).toMatchObject({ freight: 7_000 });
    expect(reason('PRICE', brought, { delivery: 'Giao Hà Nội, đã gồm cước' }).facts).toMatchObject({
      delivered: 8_000,
    });
    expect(Number(reason('PRICE', brought, {}).facts['freight'])).toBeGreaterThan(0);
  });

  it('is held against the ceiling that the words set for the good', () => {
    const demand = { wanted: 'cà rốt, tỏi', description: 'Giá trần cho cà rốt, tỏi chịu tới 55.000 đ/kg.' };
    const garlic = { product: 'Tỏi', price: { from: 55_000, to: 55_000 } };
    expect(reason('PRICE', demand, garlic).facts).toMatchObject({ overPercent: 0 });
    expect(reason('PRICE', demand, { price: { from: 11_000, to: 11_000 } }).facts).toMatchObject({
      overPercent: 10,
    });
  });
});

describe('a ratio', () => {
  const ratio = fc.double({ min: 0.001, max: 100, noNaN: true });
  it.each<[string, Line, 1 | -1, [number, number][]]>([
    [
      'covering more of the need is never worth less',
      coverageLine,
      1,
      [
        [1, 100],
        [0.6, 90],
        [0.2, 40],
      ],
    ],
    [
      'a higher price is never worth more',
      priceLine,
      -1,
      [
        [0.8, 100],
        [1, 90],
        [1.15, 50],
        [1.5, 10],
        [2, 0],
      ],
    ],
    [
      'a larger smallest order is never worth more',
      orderLine,
      -1,
      [
        [1, 100],
        [1.5, 60],
        [4, 0],
      ],
    ],
    [
      'taking more of the supply is never worth less',
      outletLine,
      1,
      [
        [1, 100],
        [0.25, 80],
      ],
    ],
  ])('%s', (_, line, way, nodes) => {
    const points = (of: number): number => pointsOn(line, logOf(of));
    fc.assert(fc.property(ratio, ratio, (a, b) => a > b || way * points(a) <= way * points(b)));
    for (const [of, stated] of nodes) expect(Math.abs(points(of) - stated)).toBeLessThanOrEqual(1);
  });
});

describe('terms', () => {
  const points = (criterion: Criterion, demand: Partial<DemandFacts>, offer: Partial<OfferFacts>): number =>
    reason(criterion, demand, offer).points;

  it('a smallest order above what is wanted counts against the pair', () => {
    expect(points('LOT', {}, { minOrder: 2_000 })).toBe(100);
    expect(points('LOT', {}, { minOrder: 20_000 })).toBeLessThan(40);
  });

  it('goods that must be brought fit those who bring them', () => {
    const brought = { delivery: 'Giao kho Long Biên' };
    const at = (delivery: string): number => points('DELIVERY', brought, { delivery });
    expect(at('Giao toàn quốc')).toBeGreaterThan(at('Tại kho; Hà Nội +500 đ/kg'));
    expect(at('Tại kho; Hà Nội +500 đ/kg')).toBeGreaterThan(at('Tại ruộng'));
    expect(points('DELIVERY', { delivery: 'Nhận tại kho HTX' }, { delivery: 'Tại ruộng' })).toBe(100);
  });

  it('packaging is compared where the buyer asks for one', () => {
    const asked = { description: 'Rửa sạch, đóng túi lưới 10 kg' };
    const at = (packaging: string): number => points('PACKAGING', asked, { packaging });
    expect([at('Túi lưới 20 kg'), at('tui luoi 10kg'), at(''), at('Bao 50 kg')]).toEqual([100, 100, 60, 40]);
    expect(points('PACKAGING', {}, { packaging: 'Bao 50 kg' })).toBe(100);
  });

  it('paying later than the seller can wait counts against the pair', () => {
    const pays = (days: number) => ({ description: `Công nợ ${days} ngày.` });
    expect(points('PAYMENT', pays(30), { description: 'Thanh toán trong 30 ngày.' })).toBe(100);
    expect(points('PAYMENT', pays(30), { description: 'Trả tiền mặt.' })).toBe(40);
    expect(points('PAYMENT', {}, { description: 'Trả tiền mặt.' })).toBe(100);
  });
});

describe('product', () => {
  it('falls from the variety asked for to another of the kind', () => {
    const points = (product: string): number => reason('PRODUCT', { wanted: 'ổi lê' }, { product }).points;
    expect(points('Ổi lê')).toBeGreaterThan(points('Ổi'));
    expect(points('Ổi')).toBeGreaterThan(points('Ổi nữ hoàng'));
  });

  it('asks for the stated strength and size', () => {
    const sauce = (product: string): number =>
      reason('PRODUCT', { wanted: 'nước mắm 40 độ đạm' }, { product }).points;
    expect(sauce('Nước mắm 25 độ đạm')).toBeLessThan(sauce('Nước mắm 38-40 đạm'));
    const size = (product: string): number =>
      reason('PRODUCT', { wanted: 'cà rốt size M' }, { product }).points;
    expect(size('Cà rốt size L, 2L')).toBeLessThan(size('Cà rốt size M-L'));
  });
});

describe('an unknown value', () => {
  it.each<[Criterion, Partial<DemandFacts>, Partial<OfferFacts>]>([
    ['QUANTITY', {}, { quantity: null }],
    ['QUANTITY', { quantity: null }, {}],
    ['MONTHS', {}, { months: null }],
    ['MONTHS', { months: null }, {}],
    ['PRICE', {}, { price: null }],
    ['PRICE', { maxPrice: null }, {}],
    ['DISTANCE', {}, { province: null }],
  ])('%s: neither a veto nor a full point', (criterion, demand, offer) => {
    const unknown = reason(criterion, demand, offer);
    expect(unknown.level).toBe('UNKNOWN');
    expect(unknown.points).toBeGreaterThan(20);
    expect(unknown.points).toBeLessThan(80);
    expect(reason(criterion, {}, {}).points).toBeGreaterThan(unknown.points);
  });

  it('is also a figure that is no number, or below zero', () => {
    for (const figure of [Number.NaN, Number.POSITIVE_INFINITY, -5]) {
      expect(reason('PRICE', { maxPrice: figure }, {}).level).toBe('UNKNOWN');
      expect(reason('PRICE', {}, { price: { from: figure, to: figure } }).level).toBe('UNKNOWN');
      const quantity = { from: figure, to: figure, period: 'MONTH' as const };
      expect(reason('QUANTITY', { minSupplierQuantity: 5 }, { quantity }).level).toBe('UNKNOWN');
    }
  });
});
