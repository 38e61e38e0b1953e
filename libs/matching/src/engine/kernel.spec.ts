import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compiledKernel, written } from '../../kernel/build.mjs';
import { scorePair } from '../judge.js';
import { specsIn } from '../specs.js';
import { anyDemand, anyLens, anyOffer, anyWeights } from '../../test/any-features.js';
import { writeEvent } from './event-table.js';
import { Kernel } from './kernel.js';
import { EVENT_BYTES } from './layout.js';
import { OfferColumns } from './offer-columns.js';
import { addLens, packedSize, writeDemand } from './packing.js';

const text = {
  ...{ goods: [], sure: true, category: null, nameWords: [], words: new Set<string>() },
  ...{ nameSet: new Set<string>(), told: ' ', specs: specsIn('') },
};

const none = { score: 0, openScore: 0 };

describe('kernel', () => {
  it('scores every pair as the readable formula does, whatever is stated or not', () => {
    const kernel = new Kernel();
    const out = kernel.allocate(4_096);
    const place = kernel.allocate(packedSize(2));
    const words = kernel.allocate(72);
    fc.assert(
      fc.property(
        fc.record({
          weights: anyWeights,
          demand: anyDemand,
          lens: anyLens,
          offers: fc.array(anyOffer, { minLength: 1, maxLength: 70 }),
          products: fc.option(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 72, maxLength: 72 })),
        }),
        ({ weights, demand, lens, offers, products }) => {
          const columns = new OfferColumns(kernel);
          const event = writeEvent(kernel, weights);
          offers.forEach((features, at) => {
            columns.put({
              id: `o${String(at).padStart(3, '0')}`,
              text,
              features: { ...features, measure: 'kg' },
            });
          });
          writeDemand(kernel, place, 7, demand);
          if (products !== null) kernel.bytes.set(products, words);
          const found = { range: 0, lens, points: null };
          const passes = addLens(kernel, place, demand, found, weights, products === null ? 0 : words);
          const scores = (open: boolean): number[] => {
            if (!passes) return offers.map(() => 0);
            kernel.calls.scoresOf(event, place, place + packedSize(0), columns.firsts, out, open);
            return [...kernel.i32.slice(out / 4, out / 4 + offers.length)];
          };
          const expected = offers.map((offer, at) => {
            const product = products?.[at] ?? lens.product;
            const isOther = products?.[at] === 0;
            return isOther ? none : scorePair(demand, { ...lens, product }, offer, weights);
          });
          expect(scores(false)).toEqual(expected.map(({ score }) => score));
          expect(scores(true)).toEqual(expected.map(({ openScore }) => openScore));
          for (let at = 0; at < offers.length; at += 1) columns.remove(`o${String(at).padStart(3, '0')}`);
          kernel.release(event, EVENT_BYTES);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is what its sources compile to', async () => {
    expect(readFileSync(written, 'utf8')).toBe(await compiledKernel());
  });
});
