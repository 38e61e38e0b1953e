import { describe, expect, it } from '@jest/globals';
import { withBegun } from './with-begun.js';

const run = (minute: number) => ({ id: `${minute}`, requestedAt: `2026-11-22T08:${10 + minute}:00.000Z` });

describe('the run just asked for', () => {
  it('is shown before the list of runs knows it, and once when it does', () => {
    expect(withBegun([], run(1))).toEqual([run(1)]);
    expect(withBegun([run(1)], run(2))).toEqual([run(2), run(1)]);
    expect(withBegun([run(2), run(1)], run(2))).toEqual([run(2), run(1)]);
  });

  it('does not wait for ever on a screen that stayed open until ten younger runs pushed it out of the list', () => {
    const younger = Array.from({ length: 10 }, (_, at) => run(20 - at));
    expect(withBegun(younger, run(1))).toEqual(younger);
  });
});
