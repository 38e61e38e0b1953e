import { describe, expect, it } from '@jest/globals';
import { takeLatest } from './take-latest.js';

const opened = { product: 'Ổi', price: { from: '13000', to: '' }, packaging: '', months: [1] };

describe('going on after somebody else was faster', () => {
  it('keeps what one typed and takes the rest from the latest', () => {
    const mine = { ...opened, price: { from: '14000', to: '' } };
    const latest = { ...opened, packaging: 'thùng xốp' };
    expect(takeLatest(opened, mine, latest)).toEqual({
      values: { ...opened, price: { from: '14000', to: '' }, packaging: 'thùng xốp' },
      both: [],
    });
  });

  it('names what both changed, unless both wrote the same', () => {
    const mine = { ...opened, product: 'Ổi lê', months: [1, 2] };
    const latest = { ...opened, product: 'Ổi đào', months: [1, 2] };
    expect(takeLatest(opened, mine, latest)).toEqual({ values: mine, both: ['product'] });
  });
});
