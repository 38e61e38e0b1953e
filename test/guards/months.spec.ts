import { describe, expect, it } from '@jest/globals';
import { allYear, formatMonths } from '#trade';
import { monthRuns } from '../../apps/conference-app/src/words/month-runs.js';

const everySet = Array.from({ length: 4096 }, (_, at) =>
  allYear.filter((month) => (at & (1 << (month - 1))) !== 0),
);

describe('months', () => {
  it('stand on a screen as they stand in the reasons, the advice and the preview of an import', () => {
    for (const months of everySet) expect(monthRuns(months)).toBe(formatMonths(months));
  });
});
