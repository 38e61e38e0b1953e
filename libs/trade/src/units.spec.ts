import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalUnit, convert, massOf } from './units.js';

const measure = fc.oneof(
  fc.constantFrom('kg', 'tạ', 'tấn', 'yến', 'g').map((unit) => ({ unit, kgPerUnit: null })),
  fc.record({
    unit: fc.constantFrom('quả', 'chai', 'con', 'lít'),
    kgPerUnit: fc.integer({ min: 1, max: 5000 }).map((grams) => grams / 1000),
  }),
);

describe('units', () => {
  it.each([
    ['Kg', 'kg'],
    ['TẤN', 'tấn'],
    ['ta', 'tạ'],
    ['trái', 'quả'],
    ['hột', 'quả'],
    ['cái', 'chiếc'],
    ['cân', 'kg'],
    ['can', 'can'],
    ['bộ', 'bộ'],
    ['l', 'lít'],
    [' Mâm ', 'mam'],
  ])('%s is %s', (written, unit) => expect(canonicalUnit(written)).toBe(unit));

  it('names nothing where nothing is written', () => expect(canonicalUnit(' . ')).toBeNull());

  it('weighs masses by themselves and the rest by the stated weight only', () => {
    expect(massOf('tạ', 3)).toBe(100);
    expect(massOf('hộp', 0.25)).toBe(0.25);
    expect(massOf('hộp', null)).toBeNull();
    expect(massOf('hộp', 0)).toBeNull();
  });

  it('converts through the weight of both sides', () => {
    expect(convert(2, { unit: 'tấn', kgPerUnit: null }, { unit: 'chai', kgPerUnit: 0.5 })).toBe(4000);
    expect(convert(0.3, { unit: 'tạ', kgPerUnit: null }, { unit: 'kg', kgPerUnit: null })).toBe(30);
  });

  it('never converts silently what has no stated weight', () => {
    expect(convert(10, { unit: 'hộp', kgPerUnit: null }, { unit: 'kg', kgPerUnit: null })).toBeNull();
    expect(convert(10, { unit: 'hộp', kgPerUnit: null }, { unit: 'hộp', kgPerUnit: 0.5 })).toBeNull();
    expect(convert(10, { unit: 'bó', kgPerUnit: null }, { unit: 'giỏ', kgPerUnit: null })).toBeNull();
  });

  it('counts tens and dozens of things, and a plant in a pot, a basket or by itself as one', () => {
    expect(convert(5, { unit: 'chục', kgPerUnit: 0.45 }, { unit: 'trứng', kgPerUnit: null })).toBe(50);
    expect(convert(24, { unit: 'con', kgPerUnit: null }, { unit: 'tá', kgPerUnit: null })).toBe(2);
    expect(convert(7, { unit: 'giỏ', kgPerUnit: null }, { unit: 'chậu', kgPerUnit: null })).toBe(7);
    expect(convert(7, { unit: 'giỏ', kgPerUnit: null }, { unit: 'chiếc', kgPerUnit: null })).toBeNull();
  });

  it('counts pieces as pieces whatever they weigh, boxes by what is in them', () => {
    expect(convert(10, { unit: 'trái', kgPerUnit: 0.9 }, { unit: 'quả', kgPerUnit: 1.1 })).toBe(10);
    expect(convert(10, { unit: 'hộp', kgPerUnit: 0.5 }, { unit: 'hộp', kgPerUnit: 0.25 })).toBe(20);
  });

  it('comes back to the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), measure, measure, (amount, from, to) => {
        const there = convert(amount, from, to);
        expect(there).not.toBeNull();
        expect(convert(there ?? 0, to, from)).toBeCloseTo(amount, 3);
      }),
    );
  });
});
