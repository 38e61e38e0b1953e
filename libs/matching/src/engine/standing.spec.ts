import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Chance } from '../../../../test/bench-matching/chance.js';
import { madeUpEvent } from '../../../../test/bench-matching/made-up.js';
import { bruteForce } from '../../test/brute-force.js';
import { prepareDemand } from '../prepare-demand.js';
import { prepareOffer } from '../prepare-offer.js';
import { defaultWeights } from '../weights.js';
import { type Change, Standing } from './standing.js';

describe('standing', () => {
  it('ends after any changes, one by one, in the lists of a run over everything, and tells each that changed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const event = madeUpEvent(seed, { offers: 70, demands: 40, goods: 2 });
        const chance = new Chance(seed);
        const offers = new Map(event.offers.map((offer) => [offer.id, prepareOffer(offer)]));
        const demands = new Map(event.demands.map((demand) => [demand.id, prepareDemand(demand)]));
        const standing = new Standing(offers.values(), demands.values(), defaultWeights);
        const told = new Map([...standing.lists()].map(({ side, id, list }) => [`${side} ${id}`, list]));
        for (let count = 0; count < 150; count += 1) {
          const change = anyChange();
          for (const { side, id, list } of standing.apply([change])) {
            if (list === null) told.delete(`${side} ${id}`);
            else told.set(`${side} ${id}`, list);
          }
        }
        const whole = bruteForce([...offers.values()], [...demands.values()], defaultWeights);
        const expected = new Map([
          ...[...whole.demands].map(([id, list]) => [`DEMAND ${id}`, list] as const),
          ...[...whole.offers].map(([id, list]) => [`OFFER ${id}`, list] as const),
        ]);
        const now = new Map([...standing.lists()].map(({ side, id, list }) => [`${side} ${id}`, list]));
        expect(now).toEqual(expected);
        expect(told).toEqual(expected);

        function anyChange(): Change {
          const side = chance.is(0.5) ? 'OFFER' : 'DEMAND';
          const all = side === 'OFFER' ? offers : demands;
          const id = chance.is(0.2) ? chance.id() : chance.pick([...all.keys()]);
          if (chance.is(0.15) && all.has(id) && all.size > 1) {
            all.delete(id);
            return { side, id, prepared: null };
          }
          if (side === 'DEMAND') {
            const prepared = prepareDemand(event.aDemand(id));
            demands.set(id, prepared);
            return { side, id, prepared };
          }
          const prepared = prepareOffer(event.anOffer(id));
          offers.set(id, prepared);
          return { side, id, prepared };
        }
      }),
      { numRuns: 4 },
    );
  });
});
