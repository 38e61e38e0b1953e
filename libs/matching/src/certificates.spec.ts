import { describe, expect, it } from '@jest/globals';
import type { DemandFacts, OfferFacts } from '#trade';
import { judged, outcome } from '../test/rows.js';
import type { Reason } from './judgement.js';

function reason(demand: Partial<DemandFacts>, offer: Partial<OfferFacts>): Reason {
  const judgement = judged(demand, offer);
  const found =
    judgement.veto === null
      ? judgement.reasons.find(({ criterion }) => criterion === 'CERTIFICATES')
      : undefined;
  if (found === undefined) throw new Error(`vetoed: ${JSON.stringify(judgement.veto)}`);
  return found;
}

describe('certificates', () => {
  it('are never said to be met while one that is preferred is missing', () => {
    const level = (held: DemandFacts['preferredCertificates']) =>
      reason(
        { requiredCertificates: [], preferredCertificates: ['VIETGAP', 'GLOBALGAP', 'HACCP'] },
        { certificates: held.map((kind) => ({ kind, state: 'HELD' as const, validUntil: null })) },
      ).level;
    expect(level(['VIETGAP', 'GLOBALGAP'])).toBe('PARTIAL');
    expect(level(['VIETGAP', 'GLOBALGAP', 'HACCP'])).toBe('GOOD');
  });

  it('are worth less when they end before the last month of need, and more than those under way or missing', () => {
    const asked = { months: [1, 2, 3, 11, 12], requiredCertificates: [], preferredCertificates: [] };
    const at = (
      kinds: Partial<Pick<DemandFacts, 'requiredCertificates' | 'preferredCertificates'>>,
      certificate: Omit<OfferFacts['certificates'][number], 'kind'>,
    ) =>
      reason(
        { ...asked, ...kinds },
        { certificates: [{ kind: 'GLOBALGAP', ...certificate }], asOf: '2026-11' },
      );
    const until = (validUntil: string | null) => ({ state: 'HELD' as const, validUntil });
    const underWay = { state: 'UNDER_WAY' as const, validUntil: null };
    const required = { requiredCertificates: ['GLOBALGAP'] as const };
    const preferred = { preferredCertificates: ['GLOBALGAP'] as const };
    for (const [kinds, points] of [
      [required, [100, 100, 80, 80, 10]],
      [preferred, [100, 100, 90, 90, 80]],
    ] as const) {
      const states = [null, '2027-03-01', '2027-02-28', '2026-11-22'].map(until);
      const found = [...states, underWay].map((state) => at(kinds, state));
      expect(found.map((one) => one.points)).toEqual(points);
      expect(found.slice(0, 4).map(({ level }) => level)).toEqual(['GOOD', 'GOOD', 'PARTIAL', 'PARTIAL']);
    }
  });

  it('end when the words say so, where the list does not', () => {
    const asked = { months: [1, 2, 3, 11, 12], requiredCertificates: ['GLOBALGAP'] } as const;
    const points = (description: string, certificates: OfferFacts['certificates'] = []) =>
      reason(asked, { description, certificates, asOf: '2026-11' }).points;
    const listed = (validUntil: string | null) => [{ kind: 'GLOBALGAP', state: 'HELD', validUntil }] as const;
    expect(points('GlobalGAP còn hạn đến 02/2027.')).toBe(80);
    expect(points('GlobalGAP hết hạn tháng 2.', listed(null))).toBe(80);
    expect(points('GlobalGAP hết hạn tháng 3.', listed(null))).toBe(100);
    expect(points('GlobalGAP hết hạn tháng 2.', listed('2028-02-28'))).toBe(100);
    expect(
      outcome(asked, {
        description: 'GlobalGAP hết hạn 03/2026.',
        certificates: listed(null),
        asOf: '2026-11',
      }),
    ).toBe('CERTIFICATE_MISSING');
  });

  it('are judged by the list where the words name what the list says has ended', () => {
    const said = { description: 'Đạt chứng nhận GlobalGAP.' };
    const asked = { requiredCertificates: ['GLOBALGAP'] as const };
    const ended = [{ kind: 'GLOBALGAP', state: 'ENDED', validUntil: '2026-05-31' }] as const;
    expect(outcome(asked, said)).toBeGreaterThan(0.9);
    expect(outcome(asked, { ...said, certificates: ended })).toBe('CERTIFICATE_MISSING');
  });
});
