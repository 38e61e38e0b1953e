import { describe, expect, it } from '@jest/globals';
import { vi } from '../words/vi.js';
import { allCriteria, sameWeights, toWeights, weightValues } from './criteria.js';

const usual = weightValues(allCriteria.map((criterion) => ({ criterion, weight: 10 })));

describe('the weights of the screen', () => {
  it('are of every criterion there is, each once', () => {
    expect([...allCriteria].sort()).toEqual(Object.keys(vi.matching.criterion).sort());
  });

  it('are sent as whole numbers, and not at all while one is out of its limits', () => {
    expect(toWeights({ ...usual, PRICE: '0' })).toContainEqual({ criterion: 'PRICE', weight: 0 });
    for (const wrong of [{ PRICE: '31' }, { PRICE: '' }, { PRICE: '1.5' }, { PRICE: '-1' }, { PRODUCT: '9' }])
      expect(toWeights({ ...usual, ...wrong })).toBeNull();
  });

  it('are the same however a number is typed', () => {
    expect(sameWeights({ ...usual, LOT: '1' }, { ...usual, LOT: '01' })).toBe(true);
    expect(sameWeights(usual, { ...usual, LOT: '11' })).toBe(false);
  });
});
