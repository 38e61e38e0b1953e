import { describe, expect, it } from '@jest/globals';
import { allYear, type CertificateKind, type DemandFacts, type OfferFacts } from '#trade';
import fc from 'fast-check';
import { judged } from '../test/rows.js';
import { explainReason, explainVeto } from './index.js';
import type { Audience } from './judgement.js';

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
    expect(said['QUANTITY']).toBe('đủ 80 % lượng cần mua (có 8.000 kg, cần 10.000 kg mỗi tháng)');
    expect(said['MONTHS']).toBe('có hàng 4 trong 6 tháng bạn cần (tháng 3 – 6)');
    expect(said['CERTIFICATES']).toBe('HACCP (bắt buộc) bên bán đang làm; chưa có GlobalGAP mà bạn ưu tiên');
    expect(said['PRICE']).toBe('cao hơn giá trần 9 %');
    expect(said['PRODUCT']).toBe('đúng mặt hàng cà rốt');
    expect(said['DISTANCE']).toMatch(/^hai tỉnh cách nhau khoảng \d+ km$/);
  });

  it('speak to a party of itself in the second person, to staff of both sides by their names', () => {
    const demand = { months: [3, 4] };
    const said = (audience: Audience) => texts(demand, { months: [3] }, audience)['MONTHS'];
    expect(said('SUPPLIER')).toBe(said('ORGANISER'));
    expect(said('DISTRIBUTOR')).toBe(said('ORGANISER')?.replace('bên mua', 'bạn'));
    const outlet = (audience: Audience) => texts(demand, {}, audience)['OUTLET'];
    expect(outlet('SUPPLIER')).toMatch(/^bên mua lấy được .* của bạn$/);
    expect(outlet('DISTRIBUTOR')).toMatch(/^bạn lấy được .* của bên bán$/);
  });

  it('say which certificate ends before the last month of need, and when both are', () => {
    const held = (kind: CertificateKind, validUntil: string) => ({
      kind,
      state: 'HELD' as const,
      validUntil,
    });
    const certificates = [held('GLOBALGAP', '2027-03-31'), held('OCOP4', '2027-06-01')];
    const said = (months: number[], changes: Partial<DemandFacts> = {}) =>
      texts(
        { months, requiredCertificates: ['GLOBALGAP'], preferredCertificates: ['OCOP3'], ...changes },
        { months: null, certificates, asOf: '2026-11' },
        'SUPPLIER',
      )['CERTIFICATES'];
    expect(said([2, 3, 4, 5, 6])).toBe(
      'GlobalGAP (bắt buộc) chỉ còn hiệu lực đến 03/2027, trước tháng cuối cần hàng (06/2027)',
    );
    expect(said([11, 12, 1, 2, 3])).toBe('đủ chứng nhận bên mua cần');
    expect(said([4, 5, 6, 7], { requiredCertificates: [], preferredCertificates: ['OCOP3'] })).toBe(
      'OCOP 3 sao (ưu tiên) chỉ còn hiệu lực đến 06/2027, trước tháng cuối cần hàng (07/2027)',
    );
    expect(said(allYear.slice())).toBe(
      'GlobalGAP (bắt buộc) chỉ còn hiệu lực đến 03/2027, OCOP 3 sao (ưu tiên) chỉ còn hiệu lực đến 06/2027, trong khi bên mua cần hàng quanh năm',
    );
  });

  it('name what a veto rests on', () => {
    expect(texts({ requiredCertificates: ['GLOBALGAP'] }, {}, 'ORGANISER')['VETO']).toBe(
      'thiếu chứng nhận bắt buộc GlobalGAP',
    );
    expect(texts({ minSupplierQuantity: 20_000 }, {}, 'ORGANISER')['VETO']).toBe(
      'bên bán có 10.000 kg mỗi tháng, bên mua chỉ nhận lô từ 20.000 kg',
    );
    expect(texts({ months: [12, 1, 2, 3] }, { months: [6, 7] }, 'ORGANISER')['VETO']).toBe(
      'không trùng tháng nào: bên mua cần tháng 12 – 3, bên bán có hàng tháng 6 – 7',
    );
  });
});

describe('a figure of a reason', () => {
  const pieces = { product: 'Thanh trà Huế', category: null, unit: 'quả', kgPerUnit: 0.3 };
  const wanted = { wanted: 'Thanh trà Huế', category: null, province: 'Hà Nội' };

  it('that was converted by the weight of a piece says from what', () => {
    const said = texts(
      { ...wanted, unit: 'tấn', quantity: { from: 3, to: 3, period: 'MONTH' }, maxPrice: 50_000_000 },
      {
        ...{ ...pieces, quantity: { from: 4_000, to: 4_000, period: 'MONTH' }, minOrder: 20_000 },
        price: { from: 9_000, to: 9_000 },
      },
      'DISTRIBUTOR',
    );
    expect(said['QUANTITY']).toBe(
      'đủ 40 % lượng cần mua (có ≈ 1,2 tấn, cần 3 tấn mỗi tháng; tính từ 4.000 quả × 0,3 kg)',
    );
    expect(said['LOT']).toMatch(/^bên bán chỉ nhận đơn từ ≈ 6 tấn \(tính từ 20.000 quả × 0,3 kg\)/);
    expect(said['PRICE']).toMatch(/^thấp hơn giá trần .*tính từ 9.000 đ\/quả, mỗi quả 0,3 kg\)$/);
    expect(
      texts(
        { ...wanted, unit: 'kg', minSupplierQuantity: 2_000 },
        { ...pieces, quantity: { from: 400, to: 400, period: 'MONTH' } },
        'SUPPLIER',
      )['VETO'],
    ).toBe('bên bán có ≈ 120 kg (tính từ 400 quả × 0,3 kg) mỗi tháng, bên mua chỉ nhận lô từ 2.000 kg');
  });

  it('in pieces of one name and unlike weights says whose piece weighs what', () => {
    const unit = 'hộp';
    const both = [
      { ...wanted, unit, kgPerUnit: 0.3, quantity: { from: 150, to: 150, period: 'MONTH' } },
      { ...pieces, unit, kgPerUnit: 0.25, quantity: { from: 90, to: 90, period: 'MONTH' } },
    ] as const;
    const price = { price: { from: 9_000, to: 9_000 } };
    const toStaff = texts({ ...both[0], maxPrice: 12_000 }, { ...both[1], ...price }, 'ORGANISER');
    expect(toStaff['QUANTITY']).toContain('tính từ 90 hộp của bên bán × 0,25 kg, mỗi hộp của bên mua 0,3 kg');
    expect(toStaff['PRICE']).toContain('mỗi hộp của bên bán 0,25 kg, mỗi hộp của bên mua 0,3 kg');
    expect(texts(...both, 'SUPPLIER')['QUANTITY']).toContain('90 hộp của bạn × 0,25 kg, mỗi hộp của bên mua');
  });

  it('that is a mass, or in one unit, needs no such words', () => {
    for (const unit of ['tạ', 'kg'])
      expect(texts({}, { unit, price: { from: 9_000, to: 9_000 } }, 'SUPPLIER')).not.toMatchObject({
        QUANTITY: expect.stringMatching('tính từ'),
      });
  });

  it('that is missing says whose it is', () => {
    const unlike = { ...pieces, product: 'Cà rốt', kgPerUnit: null };
    expect(texts({}, { quantity: null }, 'SUPPLIER')['QUANTITY']).toBe('bạn chưa ghi sản lượng');
    expect(texts({ quantity: null }, {}, 'SUPPLIER')['QUANTITY']).toBe('bên mua chưa ghi lượng cần mua');
    expect(texts({}, unlike, 'SUPPLIER')['QUANTITY']).toBe(
      'chưa so được lượng: bạn tính theo quả, bên mua theo kg, chưa rõ mỗi đơn vị nặng bao nhiêu',
    );
    const part = 'chưa tính được bên mua lấy được bao nhiêu phần sản lượng';
    expect(texts({}, { quantity: null }, 'SUPPLIER')['OUTLET']).toBe(`bạn chưa ghi sản lượng nên ${part}`);
    expect(texts({ quantity: null }, {}, 'SUPPLIER')['OUTLET']).toBe(
      `bên mua chưa ghi lượng cần mua nên ${part}`,
    );
    expect(texts({}, unlike, 'SUPPLIER')['OUTLET']).toBe(part);
    expect(texts({ months: null }, {}, 'SUPPLIER')['MONTHS']).toBe('bên mua chưa ghi tháng cần hàng');
    expect(texts({}, { months: null }, 'SUPPLIER')['MONTHS']).toBe('bạn chưa ghi tháng có hàng');
  });

  it('that several goods have together is told of them together', () => {
    const demand = {
      ...{
        wanted: 'bánh đậu xanh, kẹo, trái cây sấy',
        category: 'food.processed',
        unit: 'hộp',
        kgPerUnit: 0.3,
      },
      description: 'Bánh đậu xanh chừng 14.000 hộp/tháng, kẹo và trái cây sấy 6.000.',
      quantity: { from: 20_000, to: 20_000, period: 'MONTH' },
    } as const;
    const of = (product: string) =>
      texts(
        demand,
        {
          product,
          category: 'food.processed',
          unit: 'hộp',
          kgPerUnit: 0.3,
          quantity: { from: 30_000, to: 30_000, period: 'MONTH' },
        },
        'SUPPLIER',
      )['QUANTITY'];
    const together =
      'đủ 30 % cả nhu cầu: 100 % phần kẹo và trái cây khô cộng lại (có 30.000 hộp, cần 6.000 hộp mỗi tháng)';
    expect(of('Kẹo cu đơ')).toBe(together);
    expect(of('Vải thiều sấy khô')).toBe(together);
    expect(of('Bánh đậu xanh')).toBe(
      'đủ 70 % cả nhu cầu: 100 % phần bánh đậu xanh (có 30.000 hộp, cần 14.000 hộp mỗi tháng)',
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
    expect(texts({}, { price: null }, 'SUPPLIER')['PRICE']).toBe('bạn chưa ghi giá');
  });

  it('may be held against by its owner and by staff', () => {
    const dear = { price: { from: 12_000, to: 12_000 } };
    expect(texts({ maxPrice: 10_000 }, dear, 'ORGANISER')['PRICE']).toBe('cao hơn giá trần 20 %');
    expect(texts({ maxPrice: 10_000 }, dear, 'DISTRIBUTOR')['PRICE']).toBe('cao hơn giá trần 20 %');
  });
});
