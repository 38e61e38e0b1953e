import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { madeUpEvent } from '../../../../test/bench-matching/made-up.js';
import { bruteForce } from '../../test/brute-force.js';
import { anyWeights } from '../../test/any-features.js';
import { prepareDemand } from '../prepare-demand.js';
import { prepareOffer } from '../prepare-offer.js';
import { OfferColumns } from './offer-columns.js';
import { listsOfDemands, OfferScan } from './scan.js';

describe('scan', () => {
  it('lists for each demand and each offer what judging every pair would list', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 6 }), anyWeights, (seed, goods, weights) => {
        const event = madeUpEvent(seed, { offers: 150, demands: 25, goods });
        const offers = event.offers.map(prepareOffer);
        const demands = event.demands.map(prepareDemand);
        const expected = bruteForce(offers, demands, weights);

        const columns = new OfferColumns();
        for (const offer of offers) columns.put(offer);
        const ofDemands = [...listsOfDemands(columns, demands, weights)];
        expect(new Map(ofDemands.map(({ id, list }) => [id, list]))).toEqual(expected.demands);

        const scan = new OfferScan(columns, weights);
        scan.add(demands.slice(0, 10));
        scan.add(demands.slice(10));
        expect(new Map([...scan.results()].map(({ id, list }) => [id, list]))).toEqual(expected.offers);
      }),
      { numRuns: 8 },
    );
  });
});
