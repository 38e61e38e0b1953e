import { describe, expect, it } from '@jest/globals';
import { measure, type Judged } from './measure.js';

const judged: Judged[] = [
  { demandId: 'D1', offerId: 'A', grade: 3 },
  { demandId: 'D1', offerId: 'B', grade: 1 },
  { demandId: 'D1', offerId: 'C', grade: 0 },
  { demandId: 'D2', offerId: 'A', grade: 0 },
];

describe('measure', () => {
  it('gives 1 to the ideal order and does not count demands without a fitting offer', () => {
    expect(measure(new Map([['D1', ['A', 'B']]]), judged)).toEqual({ ndcg5: 1, zerosInTop5: 0 });
  });

  it('discounts by log2(rank + 1) with gain 2^grade − 1', () => {
    const expected = (1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3));
    expect(measure(new Map([['D1', ['B', 'A']]]), judged).ndcg5).toBeCloseTo(expected, 4);
  });

  it('counts listed zeros in a top 5, not unlisted pairs nor what stands lower', () => {
    const ranking = new Map([
      ['D1', ['X', 'C', 'Y', 'A', 'B']],
      ['D2', ['X', 'Y', 'Z', 'V', 'W', 'A']],
    ]);
    expect(measure(ranking, judged).zerosInTop5).toBe(1);
  });
});
