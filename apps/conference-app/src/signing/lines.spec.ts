import { describe, expect, it } from '@jest/globals';
import { formats } from '../words/formats.js';
import { vi } from '../words/vi.js';
import { goodsInShort } from './lines.js';

const f = formats('vi', vi);
const line = (goods: string) => ({ goods, quantity: '12.3456', unit: 'tấn' });

describe('goods as they are read out', () => {
  it('say each with its quantity, no digit lost, or by name alone', () =>
    expect(goodsInShort([line('Gạo ST25'), { goods: 'Hành củ' }], f, vi)).toBe(
      'Gạo ST25, 12,3456 tấn; Hành củ',
    ));

  it('are the first three and how many more', () =>
    expect(
      goodsInShort(
        ['A', 'B', 'C', 'D', 'E'].map((goods) => ({ goods })),
        f,
        vi,
      ),
    ).toBe('A; B; C; và 2 mặt hàng khác'));
});
