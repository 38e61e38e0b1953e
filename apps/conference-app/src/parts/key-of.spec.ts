import { describe, expect, it } from '@jest/globals';
import { keyOf } from './key-of.js';

describe('the key of what is sent', () => {
  it('is the same for the same, over retries and reloads', () =>
    expect(keyOf('draft', { reason: 'giá thấp', onBehalf: undefined })).toBe(
      keyOf('draft', { reason: 'giá thấp', onBehalf: undefined }),
    ));

  it('is another once something else is said, stands somewhere else or is of another draft', () => {
    const keys = [
      keyOf('draft', { step: 1, price: 9000 }),
      keyOf('draft', { step: 1, price: 9500 }),
      keyOf('draft', { step: 2, price: 9500 }),
      keyOf('other', { step: 1, price: 9000 }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
