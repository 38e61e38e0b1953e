import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  bestForDemand,
  bestForOffer,
  criteria,
  defaultWeights,
  prepareDemand,
  prepareOffer,
  type Weights,
} from '#matching';
import type { DemandFacts, OfferFacts } from '#trade';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { idOf, market, plainDemand, plainOffer } from '../../test/market.js';
import { reviewing } from '../../test/reviewing.js';
import { matchmakingEntities } from '../matchmaking.module.js';
import { AdviceReader } from './advice.reader.js';

let stage: Conference;
beforeAll(async () => {
  stage = await conference(matchmakingEntities);
}, 60_000);
afterAll(() => stage.end());

const offers: OfferFacts[] = [
  { ...plainOffer, id: idOf(1), months: [4] },
  { ...plainOffer, id: idOf(2), quantity: { from: 300, to: 300, period: 'MONTH' } },
  { ...plainOffer, id: idOf(3), quantity: null, months: null, price: null },
  { ...plainOffer, id: idOf(4), minOrder: 30_000 },
];
const asks: Partial<DemandFacts>[] = [
  ...[
    { requiredCertificates: ['GLOBALGAP'] as const },
    { requiredCertificates: ['GLOBALGAP'] as const, maxPrice: 9_000 },
  ],
  { requiredCertificates: ['GLOBALGAP', 'VIETGAP'] },
  ...[{ minSupplierQuantity: 1_000 }, { minSupplierQuantity: 2_000 }, { months: [3, 4] as const }],
  { acceptedProvinces: ['Cà Mau'], minSupplierQuantity: 900 },
];
const demands = asks.map((ask, at): DemandFacts => ({ ...plainDemand, id: idOf(1001 + at), ...ask }));

describe('advice', () => {
  it('brings as many more pairs as it says when it is followed', async () => {
    const review = reviewing(stage);
    const reader = new AdviceReader(stage.source);
    const { supplier, distributor } = stage.here;
    const fair = await market(stage);
    for (const offer of offers) await fair.offer(offer);
    for (const demand of demands) await fair.demand(demand);
    expect(await reader.ofSupplier(supplier, null, null)).toEqual([]);
    await review.run(fair.eventId);
    const matched = async (noun: 'offer' | 'demand', id: string): Promise<number> => {
      const [row] = await stage.source.query(`select matched from ${noun}_list where ${noun}_id = $1`, [id]);
      return row.matched as number;
    };
    const told = await reader.ofSupplier(supplier, fair.eventId, null);
    expect(told.length).toBeGreaterThan(2);
    const prepared = demands.map(prepareDemand);
    for (const offer of offers) {
      const best = bestForOffer(offer, prepared, defaultWeights);
      const { text, gains } = best?.advice ?? { text: null, gains: 0 };
      expect(told.find(({ subjectId }) => subjectId === offer.id)?.text ?? null).toEqual(text);
      if (!best || !text) continue;
      expect(text.vi).toMatch(new RegExp(`: phù hợp thêm ${gains} nhu cầu$`));
      const before = await matched('offer', offer.id);
      await fair.offer(best.change.facts);
      await review.run(fair.eventId);
      expect(await matched('offer', offer.id)).toBe(before + gains);
      await fair.offer(offer);
    }
    await review.run(fair.eventId);
    const toBuyer = await reader.ofDistributor(distributor, null, null);
    expect(toBuyer.length).toBeGreaterThan(2);
    for (const { subjectId, gains } of toBuyer) {
      const demand = demands.find(({ id }) => id === subjectId) ?? plainDemand;
      const best = bestForDemand(demand, offers.map(prepareOffer), defaultWeights);
      expect(best?.gains).toBe(gains);
      const before = await matched('demand', subjectId);
      await fair.demand(best?.change.facts ?? demand);
      await review.run(fair.eventId);
      expect(await matched('demand', subjectId)).toBe(before + gains);
      await fair.demand(demand);
      await review.run(fair.eventId);
    }
  });

  it('names the certificate that three demands require', () => {
    const gap = demands
      .slice(0, 3)
      .map((demand) => prepareDemand({ ...demand, requiredCertificates: ['GLOBALGAP'] }));
    expect(bestForOffer(plainOffer, gap, defaultWeights)?.advice).toEqual({
      ...{ code: 'ADD_CERTIFICATE', gains: 3 },
      text: { vi: 'bổ sung GlobalGAP: phù hợp thêm 3 nhu cầu', en: 'add GlobalGAP: fits 3 more demands' },
    });
  });

  it('says to renew what has ended, or ends before the last month of need', () => {
    const nothing = Object.fromEntries(criteria.map((one) => [one, 0])) as Weights;
    const weights: Weights = { ...nothing, PRODUCT: 10, DISTANCE: 30, CERTIFICATES: 30 };
    const far = prepareDemand({
      ...plainDemand,
      ...{ province: 'Cà Mau', months: [6, 7, 8], requiredCertificates: ['GLOBALGAP'] },
    });
    const advised = (state: 'HELD' | 'ENDED', validUntil: string) => {
      const certificates = [{ kind: 'GLOBALGAP' as const, state, validUntil }];
      return bestForOffer({ ...plainOffer, certificates, asOf: '2026-11' }, [far], weights)?.advice;
    };
    expect(advised('HELD', '2027-06-20')).toEqual({
      ...{ code: 'RENEW_CERTIFICATE', gains: 1 },
      text: {
        vi: 'gia hạn GlobalGAP (chỉ còn đến 06/2027): phù hợp thêm 1 nhu cầu',
        en: 'renew GlobalGAP (valid until 06/2027): fits 1 more demand',
      },
    });
    expect(advised('ENDED', '2026-06-20')?.text.vi).toBe(
      'gia hạn GlobalGAP (đã hết hạn): phù hợp thêm 1 nhu cầu',
    );
    expect(advised('HELD', '2027-08-01')).toBeUndefined();
  });
});
