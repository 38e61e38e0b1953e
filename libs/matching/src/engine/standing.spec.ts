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
  it('ends after any changes, one by one or some at once, in the lists of a run over everything, and tells each that changed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const event = madeUpEvent(seed, { offers: 70, demands: 40, goods: 2 });
        const chance = new Chance(seed);
        const offers = new Map(event.offers.map((offer) => [offer.id, prepareOffer(offer)]));
        const demands = new Map(event.demands.map((demand) => [demand.id, prepareDemand(demand)]));
        const standing = new Standing(offers.values(), demands.values(), defaultWeights);
        const told = new Map([...standing.lists()].map(({ side, id, list }) => [`${side} ${id}`, list]));
        for (let count = 0; count < 100; count += 1) {
          const changes = Array.from({ length: chance.between(1, 3) }, anyChange);
          for (const { side, id, list } of standing.apply(changes)) {
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

  it('tells a list where one that is new scores what one did that went with it', () => {
    const event = madeUpEvent(1, { offers: 20, demands: 10, goods: 1 });
    const offers = event.offers.map(prepareOffer);
    const standing = new Standing(offers, event.demands.map(prepareDemand), defaultWeights);
    const [listed] = [...standing.lists()].filter(
      ({ side, list }) => side === 'DEMAND' && list.ids.length > 1,
    );
    const [gone = ''] = listed?.list.ids ?? [];
    const [prepared] = offers.filter(({ id }) => id === gone).map((one) => ({ ...one, id: `${gone}-again` }));
    const told = standing.apply([
      { side: 'OFFER', id: gone, prepared: null },
      { side: 'OFFER', id: `${gone}-again`, prepared: prepared ?? null },
    ]);
    const now = told.find(({ side, id }) => side === 'DEMAND' && id === listed?.id);
    expect(now?.list?.ids[0]).toBe(`${gone}-again`);
  });
});
