import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  bestForDemand,
  bestForOffer,
  criteria,
  defaultWeights,
  judge,
  prepareDemand,
  prepareOffer,
  shownOpenScore,
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
  { ...plainOffer, id: idOf(5), product: 'Bộ ấm chén gốm' },
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
      const { advice, change } = bestForOffer(offer, prepared, defaultWeights);
      const { text, gains } = advice;
      expect(told.find(({ subjectId }) => subjectId === offer.id)).toMatchObject(advice);
      if (!change) continue;
      expect(text.vi).toMatch(new RegExp(`: phù hợp thêm ${gains} nhu cầu$`));
      const before = await matched('offer', offer.id);
      await fair.offer(change.facts);
      await review.run(fair.eventId);
      expect(await matched('offer', offer.id)).toBe(before + gains);
      await fair.offer(offer);
    }
    expect(told.at(-1)).toMatchObject({ subjectId: idOf(5), code: 'NO_PARTNER', gains: 0 });
    await review.run(fair.eventId);
    const toBuyer = await reader.ofDistributor(distributor, null, null);
    const helped = toBuyer.filter(({ gains }) => gains > 0);
    expect(helped.length).toBeGreaterThan(2);
    for (const { subjectId, gains } of helped) {
      const demand = demands.find(({ id }) => id === subjectId) ?? plainDemand;
      const { advice, change } = bestForDemand(demand, offers.map(prepareOffer), defaultWeights);
      expect(advice.gains).toBe(gains);
      const before = await matched('demand', subjectId);
      await fair.demand(change?.facts ?? demand);
      await review.run(fair.eventId);
      expect(await matched('demand', subjectId)).toBe(before + gains);
      await fair.demand(demand);
      await review.run(fair.eventId);
    }
  });

  it('where all fit already is what makes most of them fit clearly better, found by judging the changed row', () => {
    const wishes = [
      plainDemand,
      ...([['GLOBALGAP'], ['GLOBALGAP'], ['VIETGAP']] as const).map((kinds) => ({
        ...plainDemand,
        preferredCertificates: kinds,
      })),
    ].map(prepareDemand);
    const { advice, change } = bestForOffer(plainOffer, wishes, defaultWeights);
    expect(advice).toMatchObject({
      ...{ code: 'ADD_CERTIFICATE', gains: 0, better: 2 },
      text: {
        vi: 'bổ sung GlobalGAP: phù hợp hơn với 2 nhu cầu',
        en: 'add GlobalGAP: fits 2 demands better',
      },
    });
    const shown = (facts: OfferFacts) =>
      wishes.map((demand) => {
        const judged = judge(demand, prepareOffer(facts));
        return judged.veto ? 0 : shownOpenScore(judged.openScore, defaultWeights);
      });
    const [now, then] = [shown(plainOffer), shown(change?.facts ?? plainOffer)];
    expect(then.filter((score, at) => score >= (now[at] ?? 1) + 0.03)).toHaveLength(2);
  });

  it('says why there is none: nobody asks, or no single change helps', () => {
    const advised = (asked: Partial<DemandFacts>[]) =>
      bestForOffer(
        plainOffer,
        asked.map((ask) => prepareDemand({ ...plainDemand, ...ask })),
        defaultWeights,
      );
    expect(advised([{ wanted: 'Gạo ST25' }])).toMatchObject({
      change: null,
      advice: { code: 'NO_PARTNER', text: { vi: 'hội nghị chưa có nhu cầu nào về mặt hàng này' } },
    });
    expect(advised([{}])).toMatchObject({
      change: null,
      advice: { code: 'NOTHING_HELPS', text: { vi: expect.stringMatching(/^đã phù hợp với 1 nhu cầu; /) } },
    });
    expect(advised([{ acceptedProvinces: ['Cà Mau'] }, { acceptedProvinces: ['Cần Thơ'] }])).toMatchObject({
      change: null,
      advice: {
        code: 'NOTHING_HELPS',
        text: { vi: expect.stringMatching(/^có 2 nhu cầu cùng mặt hàng, nhưng /) },
      },
    });
  });

  it('names the certificate that three demands require', () => {
    const gap = demands
      .slice(0, 3)
      .map((demand) => prepareDemand({ ...demand, requiredCertificates: ['GLOBALGAP'] }));
    expect(bestForOffer(plainOffer, gap, defaultWeights).advice).toEqual({
      ...{ code: 'ADD_CERTIFICATE', gains: 3, better: 0 },
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
    const advised = (state: 'HELD' | 'ENDED', validUntil: string, description = '') => {
      const certificates = [{ kind: 'GLOBALGAP' as const, state, validUntil }];
      const offer = { ...plainOffer, certificates, description, asOf: '2026-11' };
      return bestForOffer(offer, [far], weights).advice;
    };
    expect(advised('HELD', '2027-06-20')).toEqual({
      ...{ code: 'RENEW_CERTIFICATE', gains: 1, better: 0 },
      text: {
        vi: 'gia hạn GlobalGAP (chỉ còn đến 06/2027): phù hợp thêm 1 nhu cầu',
        en: 'renew GlobalGAP (valid until 06/2027): fits 1 more demand',
      },
    });
    expect(advised('ENDED', '2026-06-20').text.vi).toBe(
      'gia hạn GlobalGAP (đã hết hạn): phù hợp thêm 1 nhu cầu',
    );
    expect(advised('HELD', '2027-08-01').code).toBe('NOTHING_HELPS');
    // The words still tell the old last day.
    expect(advised('ENDED', '2026-06-20', 'GlobalGAP hiệu lực đến 06/2026').code).toBe('RENEW_CERTIFICATE');
    expect(advised('HELD', '2027-06-20', 'GlobalGAP hiệu lực đến 06/2027').code).toBe('RENEW_CERTIFICATE');
  });
});
