import { describe, expect, it } from '@jest/globals';
import { outcome } from '../test/rows.js';

const anywhere = { category: null };

describe('a refused good', () => {
  it('is not looked for in what an offer is used for or tells beside its name', () => {
    const demand = { ...anywhere, wanted: 'Gừng', description: 'Không lấy tinh dầu.' };
    const offer = { ...anywhere, product: 'Gừng sẻ', description: 'Củ cay, làm tinh dầu tốt' };
    expect(outcome(demand, offer)).toBeGreaterThan(0.8);
    expect(outcome(demand, { ...anywhere, product: 'Tinh dầu gừng' })).toBe('OTHER_PRODUCT');
  });

  it('is refused in every state where the words tell none', () => {
    const demand = { ...anywhere, wanted: 'Bưởi da xanh', description: 'Ko lấy bưởi năm roi.' };
    expect(outcome(demand, { ...anywhere, product: 'Bưởi năm roi cấp đông' })).toBe('OTHER_PRODUCT');
  });

  it('is refused only in the state that is told where it is wanted too', () => {
    const demand = { ...anywhere, wanted: 'Mực tươi', description: 'Không lấy mực cấp đông.' };
    expect(outcome(demand, { ...anywhere, product: 'Mực tươi' })).toBeGreaterThan(0.8);
    expect(outcome(demand, { ...anywhere, product: 'Mực cấp đông' })).toBe('OTHER_PRODUCT');
  });

  it('is not the good itself where only what is in it is refused', () => {
    const demand = { ...anywhere, wanted: 'Kẹo', description: 'Không lấy kẹo có gừng.' };
    expect(
      outcome(demand, { ...anywhere, product: 'Kẹo dừa', description: 'Dừa, mạch nha' }),
    ).toBeGreaterThan(0.8);
  });

  it('is told by words in an offer beside its name, unless they tell its use', () => {
    const demand = { wanted: 'Cà rốt', description: 'Không lấy ruột trắng.' };
    expect(outcome(demand, { description: 'Củ to, ruột trắng' })).toBe('OTHER_PRODUCT');
    expect(outcome(demand, { description: 'Củ to, không ruột trắng' })).toBeGreaterThan(0.8);
  });
});
