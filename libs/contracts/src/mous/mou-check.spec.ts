import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checkInput, Refusal, type InvalidInput } from '#platform';
import { canonicalTerms, type MouTerms } from './mou-terms.js';
import { mouInput, reasonInput } from './mou-check.js';

const party = (role: 'SELLER' | 'BUYER') => ({ organisationId: randomUUID(), role });
const text = (change: object) => ({
  ...{ title: 'Bản ghi nhớ', goods: [], parties: [party('SELLER'), party('BUYER')] },
  ...change,
});
const problemsOf = (check: () => unknown) => {
  try {
    check();
  } catch (error) {
    return ((error as Refusal).answer as InvalidInput).problems.map(({ field, code }) => [field, code]);
  }
  return [];
};
const refused = (change: object) => problemsOf(() => checkInput(mouInput, text(change)));

describe('the words of a memorandum', () => {
  it('that nobody sees are none, and that grow when written in one way are measured so', () => {
    expect(refused({ title: ' \0\u0007 ' })).toEqual([['title', 'REQUIRED']]);
    expect(problemsOf(() => checkInput(reasonInput, { reason: '\0' }))).toEqual([['reason', 'REQUIRED']]);
    expect(refused({ title: '\ufb2c'.repeat(70) })).toEqual([['title', 'TOO_LONG']]);
    expect(checkInput(mouInput, text({ title: 'Vải\r\n\0thiều \ud800' })).title).toBe('Vải\nthiều \ufffd');
  });

  it('are never more than the database takes', () => {
    const worst = '"\n'.repeat(2500);
    const goods = {
      goods: worst.slice(1, 200),
      specification: worst.slice(0, 299),
      origin: worst.slice(0, 199),
    };
    const { parties, ...terms } = checkInput(
      mouInput,
      text({
        ...{ title: worst.slice(2, 201), purpose: worst.slice(0, 1999), delivery: worst.slice(0, 1999) },
        ...{ otherTerms: worst.slice(0, 4999), goods: Array(50).fill(goods) },
        parties: Array.from({ length: 10 }, () => ({
          ...{ ...party('SELLER'), position: worst.slice(0, 119), authority: worst.slice(0, 299) },
        })),
      }),
    );
    const names = { name: worst.slice(0, 200), address: worst.slice(0, 300), province: null, taxCode: null };
    const whole = { ...terms, template: 1, parties: parties.map((one) => ({ ...one, ...names })) };
    expect(canonicalTerms(whole as unknown as MouTerms).length).toBeLessThan(200_000);
  });
});

describe('the value of the goods', () => {
  const line = (quantity: string, price: number) => ({ goods: 'Vải', unit: 'kg', quantity, price });

  it('is at most what can be said exactly, all lines together', () => {
    expect(refused({ goods: [line('0.5', 1e15), line('1', 5e14)] })).toEqual([]);
    expect(refused({ goods: [line('0.5', 1e15), line('1', 5e14), line('0.0001', 1)] })).toEqual([
      ['goods.2.price', 'TOO_BIG'],
    ]);
    expect(refused({ goods: [line('99999999999', 1e15)] })).toEqual([['goods.0.price', 'TOO_BIG']]);
  });
});
