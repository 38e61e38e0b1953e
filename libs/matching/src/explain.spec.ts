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
  const ceiling = fc.option(fc.integer({ min: 1, max: 100_000_000 }));

  it('reaches a supplier in no text', () => {
    const price = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(ceiling, ceiling, price, (one, other, amount) => {
        const offer = { price: { from: amount, to: amount } };
        expect(texts({ maxPrice: one }, offer, 'SUPPLIER')).toEqual(
          texts({ maxPrice: other }, offer, 'SUPPLIER'),
        );
      }),
    );
  });

  it('stays unread when it stands in the words of the demand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 99_000 }), (limit) => {
        const description = `Cà rốt chịu tới ${limit} đ/kg.`;
        expect(texts({ description }, {}, 'SUPPLIER')).toEqual(texts({}, {}, 'SUPPLIER'));
      }),
    );
  });

  it('a supplier reads what its own price comes to', () => {
    const brought = { delivery: 'Giao kho Long Biên', province: 'Hà Nội' };
    const note = { delivery: 'Tại kho; Hà Nội +1.500 đ/kg' };
    expect(texts(brought, note, 'SUPPLIER')['PRICE']).toBe(
      'giá của bạn tới nơi nhận khoảng 9.500 đ/kg, trong đó cước 1.500 đ',
    );
    expect(texts({}, { price: null }, 'SUPPLIER')['PRICE']).toBe('chưa rõ giá của bạn');
  });

  it('may be held against by its owner and by staff', () => {
    const dear = { price: { from: 12_000, to: 12_000 } };
    expect(texts({ maxPrice: 10_000 }, dear, 'ORGANISER')['PRICE']).toBe('cao hơn giá trần 20 %');
    expect(texts({ maxPrice: 10_000 }, dear, 'DISTRIBUTOR')['PRICE']).toBe('cao hơn giá trần 20 %');
  });
});
