import { describe, expect, it } from '@jest/globals';
import { aDemand, anOffer } from '../../test/rows.js';
import { prepareDemand } from '../prepare-demand.js';
import { defaultWeights } from '../weights.js';
import { bestForOffer } from './advice.js';

describe('advice to a supplier', () => {
  it('to take smaller orders names what is wanted of its own goods, not of all that the buyer wants', () => {
    const quantity = { from: 10_000, to: 10_000, period: 'MONTH' } as const;
    const demand = aDemand({
      ...{ wanted: 'rau củ: cà rốt, su hào', description: '3 tấn cà rốt, 7 tấn su hào' },
      ...{ unit: 'kg', quantity },
    });
    const offer = anOffer({ product: 'Cà rốt', unit: 'kg', quantity, minOrder: 9_000 });
    const { advice, change } = bestForOffer(offer, [prepareDemand(demand)], defaultWeights);
    expect(advice).toMatchObject({ code: 'SMALLER_ORDER' });
    expect(change?.facts.minOrder).toBe(3_000);
  });
});
