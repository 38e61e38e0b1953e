import { describe, expect, it } from '@jest/globals';
import { isFar } from './far-price.js';

const listed = { price: { from: 25_000, to: 30_000 }, unit: 'kg' };

describe('a price far from the listed one', () => {
  it.each(['13', '0', '2499', '300001', '28000000'])('%s a kg is doubted', (price) =>
    expect(isFar(price, 'kg', listed)).toBe(true),
  );

  it.each(['2500', '13000', '28000', '300000'])('%s a kg is not', (price) =>
    expect(isFar(price, 'Kg ', listed)).toBe(false),
  );

  it('is not spoken of while either is unknown or the units differ', () => {
    expect(isFar('', 'kg', listed)).toBe(false);
    expect(isFar('13 xu', 'kg', listed)).toBe(false);
    expect(isFar('28000000', 'tấn', listed)).toBe(false);
    expect(isFar('13', 'kg', { price: null, unit: 'kg' })).toBe(false);
  });
});
