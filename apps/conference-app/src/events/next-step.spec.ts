import { describe, expect, it } from '@jest/globals';
import { nextStep } from './next-step.js';

const matched = { offers: 4, demands: 3, matches: 5, released: 5 };
const counts = (some: Partial<typeof matched>) => ({
  __typename: 'EventCounts' as const,
  suppliers: 2,
  distributors: 2,
  incomplete: 0,
  boothsTaken: 0,
  ...matched,
  ...some,
});
const none = { proposalsOpen: 0, draft: 0, agreed: 0, listed: 0, signed: 0 };
const what = (some: Partial<typeof matched>, deals: Partial<typeof none>, dayHasCome = false) =>
  nextStep(counts(some), { ...none, ...deals }, dayHasCome).what;

describe('what staff do next', () => {
  it('goes from two spreadsheets to released matches', () => {
    expect(what({ offers: 0, demands: 0, matches: 0, released: 0 }, {})).toBe('importOffers');
    expect(what({ demands: 0, matches: 0, released: 0 }, {})).toBe('importDemands');
    expect(what({ matches: 0, released: 0 }, {})).toBe('match');
    expect(what({ released: 0 }, {})).toBe('release');
  });

  it('puts agreed memoranda on the signing list before all else', () => {
    expect(nextStep(counts({ offers: 0 }), { ...none, agreed: 3, listed: 1 }, true)).toEqual({
      what: 'toList',
      count: 3,
      to: '/signing',
    });
  });

  it('signs on the day, and prepares before it', () => {
    expect(what({}, { listed: 2 }, true)).toBe('sign');
    expect(what({}, { listed: 2 })).toBe('prepare');
    expect(what({ released: 0 }, { listed: 2 })).toBe('release');
  });

  it('asks for scans, then for what waits, and is done when nothing waits', () => {
    expect(what({}, { signed: 1, draft: 1 })).toBe('scan');
    expect(nextStep(counts({}), { ...none, proposalsOpen: 2, draft: 1 }, false)).toMatchObject({
      what: 'follow',
      count: 3,
    });
    expect(what({}, {})).toBe('done');
  });
});
