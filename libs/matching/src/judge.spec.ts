import { describe, expect, it } from '@jest/globals';
import { certificateKinds, type DemandFacts, type OfferFacts, provinces } from '#trade';
import fc from 'fast-check';
import { judged } from '../test/rows.js';
import {
  criteria,
  defaultWeights,
  explainReason,
  explainVeto,
  judge,
  keysOfDemand,
  keysOfOffer,
  lensOf,
  loadDemand,
  loadOffer,
  prepareDemand,
  prepareOffer,
  scorePair,
  shownOpenScore,
  shownScore,
  storeDemand,
  storeOffer,
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
      state: fc.constantFrom('HELD', 'ENDED', 'UNDER_WAY'),
      validUntil: fc.constantFrom(null, '2026-12-31'),
    }),
  ),
  asOf: fc.constantFrom(null, '2026-11', '2027-01'),
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
  it('takes any facts whatever, gives points of 0..100 and scores of 0..1, and says the same again', () => {
    fc.assert(
      fc.property(anyDemand, anyOffer, (demand, offer) => {
        const judgement = judge(prepareDemand(demand), prepareOffer(offer));
        expect(judge(prepareDemand(demand), prepareOffer(offer))).toEqual(judgement);
        if (judgement.veto !== null) {
          expect(explainVeto(judgement.veto, 'SUPPLIER').vi).not.toBe('');
          return;
        }
        const shown = [
          shownScore(judgement.score, defaultWeights),
          shownOpenScore(judgement.openScore, defaultWeights),
          ...judgement.reasons.map((one) => one.points / 100),
        ];
        expect(shown.every((number) => number >= 0 && number <= 1)).toBe(true);
        expect(judgement.reasons.every((one) => Number.isInteger(one.points))).toBe(true);
        for (const reason of judgement.reasons) expect(explainReason(reason, 'DISTRIBUTOR').en).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('gives a perfect pair the full score and one reason a criterion', () => {
    const judgement = judged({}, { price: { from: 8_000, to: 8_000 } });
    if (judgement.veto !== null) throw new Error(judgement.veto.code);
    expect(shownScore(judgement.score, defaultWeights)).toBe(1);
    expect(judgement.reasons.map((one) => one.criterion)).toEqual(criteria);
  });

  it('is the same by features alone, and of what was stored and loaded', () => {
    fc.assert(
      fc.property(anyDemand, anyOffer, (demand, offer) => {
        const [one, other] = [prepareDemand(demand), prepareOffer(offer)];
        const judgement = judge(one, other);
        const lens = lensOf(one, other.text, other.features.measure);
        const scored = lens === null ? null : scorePair(one.features, lens, other.features, defaultWeights);
        if (judgement.veto === null)
          expect(scored).toEqual({ veto: null, score: judgement.score, openScore: judgement.openScore });
        else expect(scored?.veto ?? 'OTHER_PRODUCT').toBe(judgement.veto.code);
        const loaded = loadOffer(other.id, storeOffer(other), new Map());
        expect(judge(loadDemand(one.id, storeDemand(one)), loaded)).toEqual(judgement);
      }),
      { numRuns: 200 },
    );
  });

  it('finds by their keys every two that are of one product', () => {
    fc.assert(
      fc.property(anyDemand, anyOffer, (demand, offer) => {
        const [one, other] = [prepareDemand(demand), prepareOffer(offer)];
        const keys = new Set(keysOfDemand(one));
        if (lensOf(one, other.text, 'kg') !== null)
          expect(keysOfOffer(other.text).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is no match where one side gains next to nothing, however well the other does', () => {
    const even = judged({}, { minOrder: 10_000 });
    const oneSided = judged({}, { minOrder: 40_000, description: 'Trả tiền mặt.' });
    if (even.veto !== null || oneSided.veto !== null) throw new Error('vetoed');
    expect(oneSided.score).toBeLessThan(even.score * 0.9);
  });

  it('orders what suppliers see by nothing that depends on a ceiling', () => {
    const ceiling = fc.option(fc.double({ min: 0.01, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(anyDemand, anyOffer, ceiling, ceiling, (demand, offer, one, other) => {
        const order = (maxPrice: number | null): number | null => {
          const judgement = judge(prepareDemand({ ...demand, maxPrice }), prepareOffer(offer));
          return judgement.veto === null ? judgement.openScore : null;
        };
        expect(order(one)).toBe(order(other));
      }),
    );
  });
});
