import { describe, expect, it } from '@jest/globals';
import { finds } from './fold.js';

describe('finding by typing', () => {
  it('needs no accents and no order', () => {
    expect(finds('Dưa hấu, dưa lưới, dưa lê', 'le dua')).toBe(true);
    expect(finds('Đậu, lạc, vừng', 'dau')).toBe(true);
  });

  it('begins at a word, so «oi» is a guava and not fresh fruit', () => {
    expect(finds('Ổi', 'oi')).toBe(true);
    expect(finds('Trái cây tươi', 'oi')).toBe(false);
  });
});
