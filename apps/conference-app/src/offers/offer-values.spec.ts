import { describe, expect, it } from '@jest/globals';
import { emptyOffer, noCertificate, toOffer } from './offer-values.js';

const named = { ...emptyOffer('Hải Phòng'), product: 'Ổi lê' };

describe('what an offer form sends', () => {
  it('says nothing where nothing was typed, never zero', () => {
    expect(toOffer(named)).toMatchObject({
      quantity: null,
      months: null,
      price: null,
      minOrder: null,
      kgPerUnit: null,
      certificates: [],
    });
  });

  it('takes one figure, in whichever box it stands, as that figure', () => {
    const one = toOffer({
      ...named,
      quantity: { from: '', to: '500', period: 'WEEK' },
      price: { from: '28000', to: '' },
    });
    expect(one).toMatchObject({
      quantity: { from: '500', period: 'WEEK' },
      price: { from: 28000, to: null },
    });
  });

  it('sends a weight only for a unit that is none itself', () => {
    expect(toOffer({ ...named, unit: 'tạ', kgPerUnit: '7' }).kgPerUnit).toBeNull();
    expect(toOffer({ ...named, unit: 'hộp', kgPerUnit: '2.5' }).kgPerUnit).toBe('2.5');
  });

  it('leaves out a certificate without a kind', () => {
    const held = { ...noCertificate, kind: 'VIETGAP' as const, number: 'VG-1' };
    expect(toOffer({ ...named, certificates: [noCertificate, held] }).certificates).toEqual([
      { kind: 'VIETGAP', state: 'HELD', number: 'VG-1', issuer: null, validUntil: null, fileId: null },
    ]);
  });
});
