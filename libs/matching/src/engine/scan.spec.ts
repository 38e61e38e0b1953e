import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { madeUpEvent } from '../../../../test/bench-matching/made-up.js';
import { bruteForce } from '../../test/brute-force.js';
import { anyWeights } from '../../test/any-features.js';
import { prepareDemand } from '../prepare-demand.js';
import { prepareOffer } from '../prepare-offer.js';
import type { PreparedDemand, PreparedOffer } from '../prepare.js';
import type { Weights } from '../weights.js';
import { OfferColumns } from './offer-columns.js';
import { listsOfDemands, OfferScan } from './scan.js';

describe('scan', () => {
  it('lists for each demand and each offer what judging every pair would list', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 6 }), anyWeights, (seed, goods, weights) => {
        const event = madeUpEvent(seed, { offers: 150, demands: 25, goods });
        const offers = event.offers.map(prepareOffer);
        const demands = event.demands.map(prepareDemand);
        const columns = new OfferColumns();
        for (const offer of offers) columns.put(offer);
        expect(columns.order.ranks).not.toBe(0);
        agree(columns, offers, demands, weights);
      }),
      { numRuns: 4 },
    );
  });

  it('does so where numbers compare as ids do, and many score the same', () => {
    fc.assert(
      fc.property(fc.nat(), anyWeights, (seed, weights) => {
        const event = madeUpEvent(seed, { offers: 40, demands: 12, goods: 1 });
        const offers = twins(event.offers.map(prepareOffer), 4);
        const demands = twins(event.demands.map(prepareDemand), 4);
        const columns = OfferColumns.of(offers);
        expect(columns.order.ranks).toBe(0);
        agree(columns, offers, demands, weights);
      }),
      { numRuns: 6 },
    );
  });
});

/** Each as often under ids of its own, all in the order of their ids. */
function twins<One extends { id: string }>(all: readonly One[], count: number): One[] {
  const times = Array.from({ length: count }, (_, twin) => twin);
  const every = times.flatMap((twin) => all.map((one) => ({ ...one, id: `${twin}-${one.id}` })));
  return every.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function agree(
  columns: OfferColumns,
  offers: readonly PreparedOffer[],
  demands: readonly PreparedDemand[],
  weights: Weights,
): void {
  const expected = bruteForce(offers, demands, weights);
  const ofDemands = [...listsOfDemands(columns, demands, weights)];
  expect(new Map(ofDemands.map(({ id, list }) => [id, list]))).toEqual(expected.demands);

  const scan = new OfferScan(columns, weights);
  scan.add(demands.slice(0, 10));
  scan.add(demands.slice(10));
  expect(new Map([...scan.results()].map(({ id, list }) => [id, list]))).toEqual(expected.offers);
}
