import fc from 'fast-check';
import type { DemandFeatures, OfferFeatures } from '../src/features.js';
import { criteria } from '../src/judgement.js';
import { WHOLE_YEAR } from '../src/last-month.js';
import type { Lens } from '../src/lens.js';
import { MISSING } from '../src/scale.js';
import type { Weights } from '../src/weights.js';

// Features as they may be, many of them not stated; amounts near each other, where lines bend, and far apart.

const near = fc.integer({ min: 1_900, max: 3_200 });
const log = fc.oneof(
  { weight: 5, arbitrary: near },
  { weight: 1, arbitrary: fc.integer({ min: -8_000, max: 8_000 }) },
  { weight: 1, arbitrary: fc.constant(MISSING) },
);
const shift = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -300, max: 300 }) },
  { weight: 1, arbitrary: fc.integer({ min: -8_000, max: 8_000 }) },
  { weight: 1, arbitrary: fc.constant(MISSING) },
);
const months = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 4_095 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 4_095) },
);
const held = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 65_535 }),
  fc.constantFrom(1, 3, 0x101, 0x8000),
);
const asked = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constantFrom(1, 2, 3, 0x101, 0x8000, 0xffff) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 65_535 }) },
);
const province = fc.integer({ min: 0, max: 34 });

/** Months may each hold anything: the formulas do not rely on what ends staying ended. */
const stillHeld = fc.oneof(
  { weight: 2, arbitrary: fc.constant<number[]>([]) },
  { weight: 3, arbitrary: fc.array(held, { minLength: WHOLE_YEAR, maxLength: WHOLE_YEAR }) },
);

export const anyOffer: fc.Arbitrary<OfferFeatures> = fc.record({
  measure: fc.constantFrom('kg', 'hộp|0.5', ''),
  usual: log,
  most: log,
  minOrder: log,
  months,
  held,
  stillHeld,
  underWay: held,
  province,
  prices: fc.array(log, { minLength: 35, maxLength: 35 }),
  delivery: fc.integer({ min: 0, max: 3 }),
  packaging: held,
  creditDays: fc.integer({ min: -1, max: 365 }),
});

export const anyDemand: fc.Arbitrary<DemandFeatures> = fc.record({
  months,
  lastMonth: fc.integer({ min: 0, max: WHOLE_YEAR }),
  required: asked,
  preferred: asked,
  province,
  accepted: fc.oneof(
    fc.constant<number[]>([]),
    fc.uniqueArray(fc.integer({ min: 1, max: 34 }), { maxLength: 34 }),
  ),
  least: log,
  priceAt: fc.tuple(province, province),
  wantsDelivery: fc.integer({ min: 0, max: 2 }),
  packaging: asked,
  creditDays: fc.integer({ min: -1, max: 365 }),
});

export const anyLens: fc.Arbitrary<Lens> = fc.record({
  product: fc.integer({ min: 1, max: 100 }),
  amountShift: shift,
  lotShift: shift,
  aside: fc.oneof({ weight: 5, arbitrary: fc.constant(MISSING) }, { weight: 1, arbitrary: log }),
  wanted: log,
  total: log,
  priceShift: shift,
  ceiling: log,
});

export const anyWeights: fc.Arbitrary<Weights> = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: criteria.length, maxLength: criteria.length })
  .map((values) => {
    const weights = Object.fromEntries(criteria.map((one, at) => [one, values[at] ?? 0])) as Record<
      keyof Weights,
      number
    >;
    return { ...weights, PRODUCT: Math.max(10, weights.PRODUCT) };
  });
