import { describe, expect, it } from '@jest/globals';
import { suggestedQuantity } from './suggested-quantity.js';

const offer = { quantity: { from: '400', to: '600', period: 'WEEK' as const }, unit: 'kg' };
const demand = { quantity: { from: '2', to: '3', period: 'MONTH' as const }, unit: 'tấn' };

describe('the quantity a proposal begins with', () => {
  it('is what the offer has at least, over the months', () => {
    expect(suggestedQuantity(offer, null, 'kg', 3)).toEqual({
      quantity: '5200',
      each: '400',
      period: 'WEEK',
      times: 13,
      of: 'OFFER',
    });
  });

  it('is what the demand needs at least, in the asked unit', () => {
    expect(suggestedQuantity(offer, demand, 'kg', 3)).toMatchObject({ quantity: '6000', of: 'DEMAND' });
    expect(suggestedQuantity(offer, demand, 'tạ', 3)).toMatchObject({ quantity: '60', each: '20' });
  });

  it('is never more than the offer has', () => {
    const much = { ...demand, quantity: { from: '9', to: '9', period: 'MONTH' as const } };
    expect(suggestedQuantity(offer, much, 'kg', 3)).toMatchObject({ quantity: '7800', of: 'OFFER' });
  });

  it('goes from pieces to kilograms only by a stated weight', () => {
    const boxes = { quantity: { from: '100', to: '100', period: 'CROP' as const }, unit: 'hộp' };
    expect(suggestedQuantity(boxes, null, 'kg', 2)).toBeNull();
    expect(suggestedQuantity({ ...boxes, kgPerUnit: '2.5' }, null, 'kg', 2)).toMatchObject({
      quantity: '250',
    });
    expect(suggestedQuantity(boxes, null, 'quả', 2)).toBeNull();
  });

  it('is not guessed without months or figures', () => {
    expect(suggestedQuantity(offer, null, 'kg', 0)).toBeNull();
    expect(suggestedQuantity({ unit: 'kg' }, null, 'kg', 3)).toBeNull();
  });
});
