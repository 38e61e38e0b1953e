import { describe, expect, it } from '@jest/globals';
import type { DemandFacts, OfferFacts } from '#trade';
import { judged } from '../test/rows.js';
import { explainReason } from './index.js';
import type { Audience } from './judgement.js';

function texts(demand: Partial<DemandFacts>, offer: Partial<OfferFacts>, audience: Audience) {
  const judgement = judged(demand, offer);
  const reasons = judgement.veto === null ? judgement.reasons : [];
  return Object.fromEntries(reasons.map((one) => [one.criterion, explainReason(one, audience).en]));
}

describe('reasons in English', () => {
  it('speak to a party in the second person, to staff of both sides by their names', () => {
    const said = (audience: Audience) =>
      texts(
        { delivery: 'Giao kho', unit: 'quả', description: 'Đóng túi lưới' },
        { minOrder: 2_000, delivery: 'Tại kho', packaging: 'thùng xốp' },
        audience,
      );
    expect(said('ORGANISER')).toMatchObject({
      PRICE: 'the price in the buyer’s unit is not known',
      DELIVERY: 'the buyer wants it brought, the seller hands it over on site only',
      PACKAGING: 'the buyer wants net bag, the seller packs in foam box',
      OUTLET: 'what part of the seller’s amount the buyer would take cannot be worked out',
    });
    expect(said('SUPPLIER')).toMatchObject({
      PRICE: 'your price in the buyer’s unit is not known',
      DELIVERY: 'the buyer wants it brought, you hand it over on site only',
      PACKAGING: 'the buyer wants net bag, you pack in foam box',
      OUTLET: 'what part of your amount the buyer would take cannot be worked out',
    });
    expect(said('DISTRIBUTOR')).toMatchObject({
      PRICE: 'the price in your unit is not known',
      DELIVERY: 'you want it brought, the seller hands it over on site only',
      PACKAGING: 'you want net bag, the seller packs in foam box',
      OUTLET: 'what part of the seller’s amount you would take cannot be worked out',
    });
    const boxes = { unit: 'hộp', quantity: { from: 90, to: 90, period: 'MONTH' } } as const;
    expect(
      texts({ ...boxes, kgPerUnit: 0.3 }, { ...boxes, kgPerUnit: 0.25 }, 'SUPPLIER')['QUANTITY'],
    ).toContain('reckoned from 90 hộp of yours × 0.25 kg, 0.3 kg a hộp of the buyer');
  });
});
