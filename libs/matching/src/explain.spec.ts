import { describe, expect, it } from '@jest/globals';
import type { DemandFacts, OfferFacts } from '#trade';
import fc from 'fast-check';
import { judged } from '../test/rows.js';
import { type Audience, explainReason, explainVeto } from './index.js';

function texts(
  demand: Partial<DemandFacts>,
  offer: Partial<OfferFacts>,
  audience: Audience,
): Record<string, string> {
  const judgement = judged(demand, offer);
  if (judgement.veto !== null) return { VETO: explainVeto(judgement.veto, audience).vi };
  return Object.fromEntries(judgement.reasons.map((one) => [one.criterion, explainReason(one, audience).vi]));
}

describe('reasons in words', () => {
  it('state the facts of the pair', () => {
    const said = texts(
      {
        months: [1, 2, 3, 4, 5, 6],
        requiredCertificates: ['HACCP'],
        preferredCertificates: ['VIETGAP', 'GLOBALGAP'],
        province: 'Hà Nội',
      },
      {
        quantity: { from: 8_000, to: 8_000, period: 'MONTH' },
        months: [3, 4, 5, 6],
        description: 'Đang xây dựng HACCP.',
        price: { from: 10_900, to: 10_900 },
      },
      'DISTRIBUTOR',
    );
    expect(said['QUANTITY']).toBe('đủ 80 % sản lượng');
    expect(said['MONTHS']).toBe('có hàng 4 trên 6 tháng cần (tháng 3-6)');
    expect(said['CERTIFICATES']).toBe('HACCP (bắt buộc) đang làm; thiếu GlobalGAP');
    expect(said['PRICE']).toBe('cao hơn giá trần 9 %');
    expect(said['PRODUCT']).toBe('đúng mặt hàng: cà rốt');
    expect(said['DISTANCE']).toMatch(/^cách khoảng \d+ km$/);
  });

  it('name what a veto rests on', () => {
    expect(texts({ requiredCertificates: ['GLOBALGAP'] }, {}, 'ORGANISER')['VETO']).toBe(
      'thiếu chứng nhận bắt buộc GlobalGAP',
    );
    expect(texts({ minSupplierQuantity: 20_000 }, {}, 'ORGANISER')['VETO']).toBe(
      'lô 10.000 kg nhỏ hơn mức tối thiểu 20.000 kg',
    );
  });
});

describe('a buyer’s ceiling', () => {
  const words = ['giá phù hợp', 'hơi cao', 'cần thương lượng'];
  const ceiling = fc.option(fc.integer({ min: 1, max: 100_000_000 }));

  it('reaches a supplier as one of three words, and in no other text', () => {
    const price = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(ceiling, ceiling, price, (one, other, amount) => {
        const offer = { price: { from: amount, to: amount } };
        const { PRICE: first = '', ...restFirst } = texts({ maxPrice: one }, offer, 'SUPPLIER');
        const { PRICE: second = '', ...restSecond } = texts({ maxPrice: other }, offer, 'SUPPLIER');
        expect(words).toContain(first);
        expect(words).toContain(second);
        expect(restFirst).toEqual(restSecond);
        expect(first + second).not.toMatch(/\d/);
      }),
    );
  });

  it('stays unread when it stands in the words of the demand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 99_000 }), (limit) => {
        const description = `Cà rốt chịu tới ${limit} đ/kg.`;
        const { PRICE: said = '', ...rest } = texts({ description }, {}, 'SUPPLIER');
        expect(words).toContain(said);
        expect(rest).toEqual((({ PRICE: _, ...others }) => others)(texts({}, {}, 'SUPPLIER')));
      }),
    );
  });

  it('unknown, like an unknown price, reads as to be negotiated', () => {
    expect(texts({ maxPrice: null }, {}, 'SUPPLIER')['PRICE']).toBe('cần thương lượng');
    expect(texts({}, { price: null }, 'SUPPLIER')['PRICE']).toBe('cần thương lượng');
  });

  it('may be held against by its owner and by staff', () => {
    expect(texts({ maxPrice: 10_000 }, { price: { from: 12_000, to: 12_000 } }, 'ORGANISER')['PRICE']).toBe(
      'cao hơn giá trần 20 %',
    );
    expect(texts({ maxPrice: 10_000 }, { price: { from: 12_000, to: 12_000 } }, 'SUPPLIER')['PRICE']).toBe(
      'cần thương lượng',
    );
  });
});
