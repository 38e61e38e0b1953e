import { describe, expect, it } from '@jest/globals';
import { emptyMou, newParty, noGoods, toMou } from './mou-values.js';

describe('what the form of a memorandum sends', () => {
  it('says nothing where nothing was typed, never zero', () => {
    expect(toMou({ ...emptyMou, title: 'Hợp tác' })).toMatchObject({
      goods: [],
      paymentDays: null,
      statedValue: null,
    });
  });

  it('leaves out a line of goods that nobody filled in, but not one with a quantity and no name', () => {
    const goods = [noGoods, { ...noGoods, quantity: '5' }, { ...noGoods, goods: 'Ổi lê', price: '13000' }];
    expect(toMou({ ...emptyMou, goods }).goods).toEqual([
      expect.objectContaining({ goods: '', quantity: '5', price: null }),
      expect.objectContaining({ goods: 'Ổi lê', quantity: null, price: 13_000 }),
    ]);
  });

  it('sends a weight only for a unit that is none itself', () => {
    const goods = ['tấn', 'hộp'].map((unit) => ({ ...noGoods, goods: 'Mật ong', unit, kgPerUnit: '0.5' }));
    expect(toMou({ ...emptyMou, goods }).goods.map(({ kgPerUnit }) => kgPerUnit)).toEqual([null, '0.5']);
  });

  it('lets only a witness go without signing', () => {
    const unsigned = { mustSign: false };
    const parties = [
      { ...newParty('a', 'HTX', 'SELLER'), ...unsigned },
      { ...newParty('b', 'Sở', 'WITNESS'), ...unsigned },
    ];
    expect(toMou({ ...emptyMou, parties }).parties.map(({ mustSign }) => mustSign)).toEqual([true, false]);
  });
});
