import { describe, expect, it } from '@jest/globals';
import { certificateKinds, type DemandFacts, type OfferFacts, provinces } from '#trade';
import fc from 'fast-check';
import { aDemand, anOffer, judged } from '../test/rows.js';
import {
  explainReason,
  explainVeto,
  judge,
  prepareDemand,
  prepareOffer,
  supplierOrder,
  weights,
} from './index.js';
import { goods } from './goods.js';

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...goods.flatMap((good) => good.words),
        ',',
        'và',
        'không lấy',
        '5 tấn',
        'tới 9.000 đ/kg',
        '(',
        ';',
      ),
    )
    .map((some) => some.join(' ')),
);
/** Often the same good on both sides, so that more than the product is judged. */
const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Cà rốt', 'su hào, ca rot') },
  { weight: 1, arbitrary: words },
);
const figure = fc.oneof(fc.double(), fc.integer({ min: 1, max: 1e6 }), fc.constant(null));
const range = fc.option(fc.record({ from: fc.double(), to: fc.double() }));
const quantity = fc.option(
  fc.record({ from: fc.double(), to: fc.double(), period: fc.constantFrom('DAY', 'WEEK', 'MONTH', 'CROP') }),
);
const shared = {
  province: fc.oneof(fc.constantFrom(null, ...provinces.map((one) => one.name)), words),
  category: fc.constantFrom(null, 'food.fresh.fruit', 'food.grain', 'không có'),
  description: words,
  unit: fc.constantFrom(null, 'kg', 'tấn', 'quả', 'hộp', ''),
  kgPerUnit: figure,
  quantity,
  months: fc.option(fc.array(fc.integer({ min: -1, max: 14 }))),
  delivery: words,
};
const kinds = fc.uniqueArray(fc.constantFrom(...certificateKinds), { maxLength: 3 });
const anyOffer: fc.Arbitrary<OfferFacts> = fc.record({
  ...shared,
  id: fc.string(),
  supplier: words,
  product: name,
  price: range,
  minOrder: figure,
  certificates: fc.array(
    fc.record({
      kind: fc.constantFrom(...certificateKinds),
      state: fc.constantFrom('HELD', 'UNDER_WAY'),
      validUntil: fc.constantFrom(null, '2026-12-31'),
    }),
  ),
  packaging: words,
});
const anyDemand: fc.Arbitrary<DemandFacts> = fc.record({
  ...shared,
  id: fc.string(),
  buyer: words,
  buyerType: fc.constant(null),
  wanted: name,
  maxPrice: figure,
  minSupplierQuantity: figure,
  requiredCertificates: kinds,
  preferredCertificates: kinds,
  acceptedProvinces: fc.array(fc.constantFrom(...provinces.map((one) => one.name)), { maxLength: 3 }),
});

describe('judging', () => {
  it('takes any facts whatever, gives scores and points of 0..1, and says the same again', () => {
    fc.assert(
      fc.property(anyDemand, anyOffer, (demand, offer) => {
        const judgement = judge(prepareDemand(demand), prepareOffer(offer));
        expect(judge(prepareDemand(demand), prepareOffer(offer))).toEqual(judgement);
        if (judgement.veto !== null) {
          expect(explainVeto(judgement.veto, 'SUPPLIER').vi).not.toBe('');
          return;
        }
        for (const number of [
          judgement.score,
          supplierOrder(judgement),
          ...judgement.reasons.map((one) => one.points),
        ]) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(1);
        }
        for (const reason of judgement.reasons) expect(explainReason(reason, 'DISTRIBUTOR').en).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('gives a perfect pair the full score and one reason a criterion', () => {
    const judgement = judged({}, { price: { from: 8_000, to: 8_000 } });
    expect(judgement).toMatchObject({ veto: null, score: 1 });
    const named = judgement.veto === null ? judgement.reasons.map((one) => one.criterion) : [];
    expect(new Set(named)).toEqual(new Set(Object.keys(weights)));
  });

  it('weighs to one', () => {
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  });

  it('orders what suppliers see by nothing that depends on a ceiling', () => {
    const ceiling = fc.option(fc.double({ min: 0.01, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(anyDemand, anyOffer, ceiling, ceiling, (demand, offer, one, other) => {
        const order = (maxPrice: number | null): number =>
          supplierOrder(judge(prepareDemand({ ...demand, maxPrice }), prepareOffer(offer)));
        expect(order(one)).toBe(order(other));
      }),
    );
    const orderAt = (maxPrice: number): number =>
      supplierOrder(judge(prepareDemand(aDemand({ maxPrice })), prepareOffer(anOffer())));
    expect(orderAt(1)).toBe(orderAt(1e6));
  });
});
