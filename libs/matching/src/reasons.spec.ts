import { describe, expect, it } from '@jest/globals';
import { convert, type DemandFacts, type OfferFacts, perMonth, province, satisfies } from '#trade';
import { madeUpEvent } from '../../../test/bench-matching/made-up.js';
import {
  type Criterion,
  criteria,
  defaultWeights,
  explainReason,
  judge,
  type Points,
  prepareDemand,
  prepareOffer,
  type Reason,
} from './index.js';
import { kilometres } from './distance.js';
import { fused } from './weights.js';

interface Pair {
  demand: DemandFacts;
  offer: OfferFacts;
  /** Both name one good and no share of it, so that a figure of the row is a figure of the good. */
  isPlain: boolean;
}
type Found = Record<Criterion, Reason>;

const { offers, demands } = madeUpEvent(20_261_123, { offers: 300, demands: 120, goods: 25 });
const prepared = { offers: offers.map(prepareOffer), demands: demands.map(prepareDemand) };
const pairs = prepared.demands.flatMap((wanted, row) =>
  prepared.offers.flatMap((offered, column) => {
    const judged = judge(wanted, offered);
    const demand = demands[row];
    const offer = offers[column];
    if (judged.veto !== null || demand === undefined || offer === undefined) return [];
    const isPlain =
      wanted.shares.length === 0 && offered.text.goods.length === 1 && offered.text.goods[0]?.aside === null;
    const found = Object.fromEntries(judged.reasons.map((reason) => [reason.criterion, reason])) as Found;
    return [{ pair: { demand, offer, isPlain }, judged, found }];
  }),
);

/** In the demand's unit, the middle of a range; null where it is not stated or does not convert. */
function monthly(row: OfferFacts | DemandFacts, { unit, kgPerUnit }: DemandFacts): number | null {
  const range = row.quantity === null ? null : perMonth(row.quantity, row.months);
  if (range === null || row.unit === null || unit === null) return null;
  return convert(
    (range.from + range.to) / 2,
    { unit: row.unit, kgPerUnit: row.kgPerUnit },
    { unit, kgPerUnit },
  );
}

function perUnit(money: number, from: OfferFacts, to: DemandFacts): number | null {
  if (from.unit === null || to.unit === null) return null;
  const each = convert(
    1,
    { unit: to.unit, kgPerUnit: to.kgPerUnit },
    { unit: from.unit, kgPerUnit: from.kgPerUnit },
  );
  return each === null ? null : money * each;
}

const near = (told: unknown, figure: number) =>
  expect(Math.abs(Number(told) - figure)).toBeLessThanOrEqual(Math.max(1, figure * 0.002));

let endings = 0;

/** The month up to which a certificate is held or met; null where one that meets it has no end. */
function lastsUntil({ certificates }: OfferFacts, kind: string): string | null {
  const ends = certificates
    .filter((one) => one.state === 'HELD' && satisfies(one.kind, kind as typeof one.kind))
    .map(({ validUntil }) => validUntil?.slice(0, 7) ?? null);
  return ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
}

/** From November 2026 on; the seasons of made-up demands are one run of months each. */
function lastNeeded({ months }: DemandFacts): string {
  if (months === null) return '';
  const coming = Array.from({ length: 12 }, (_, ahead) => ((10 + ahead) % 12) + 1);
  const isLast = (month: number) => !months.includes((month % 12) + 1) && months.includes(month);
  const last = coming.find(isLast) ?? 10;
  return `${last >= 11 ? 2026 : 2027}-${String(last).padStart(2, '0')}`;
}

/** Each holds the facts of a reason against the two rows; answers whether there was anything to hold. */
const held: Partial<Record<Criterion, (pair: Pair, reason: Reason) => boolean>> = {
  QUANTITY: ({ demand, offer, isPlain }, { facts }) => {
    const [has, wants] = [monthly(offer, demand), monthly(demand, demand)];
    if (!isPlain || has === null || wants === null) return false;
    near(facts['percent'], (Math.min(has, wants) / wants) * 100);
    return true;
  },
  OUTLET: ({ demand, offer, isPlain }, { facts }) => {
    const [has, wants] = [monthly(offer, demand), monthly(demand, demand)];
    if (!isPlain || has === null || wants === null) return false;
    near(facts['percent'], (Math.min(has, wants) / has) * 100);
    return true;
  },
  MONTHS: ({ demand, offer }, { facts }) => {
    if (demand.months === null || offer.months === null) return facts['common'] === null && false;
    expect(facts['common']).toBe(demand.months.filter((month) => offer.months?.includes(month)).length);
    expect(facts['needed']).toBe(demand.months.length);
    return true;
  },
  CERTIFICATES: ({ demand, offer }, { facts }) => {
    const met = (kind: string, state: string) =>
      offer.certificates.some((one) => one.state === state && satisfies(one.kind, kind as typeof one.kind));
    for (const kind of facts['requiredUnderWay'] as string[])
      expect(demand.requiredCertificates).toContain(kind);
    for (const kind of facts['preferredMissing'] as string[]) {
      expect(demand.preferredCertificates).toContain(kind);
      expect(met(kind, 'HELD')).toBe(false);
    }
    const ending = facts['ending'] as string[];
    for (const kind of [...demand.requiredCertificates, ...demand.preferredCertificates]) {
      if (!met(kind, 'HELD')) continue;
      expect(facts['held']).toContain(kind);
      const until = lastsUntil(offer, kind);
      const told = (facts['endingUntil'] as string[])[ending.indexOf(kind)];
      expect(told).toBe(until !== null && until < lastNeeded(demand) ? until : undefined);
      if (told !== undefined) endings += 1;
    }
    return demand.requiredCertificates.length + demand.preferredCertificates.length > 0;
  },
  PRICE: ({ demand, offer, isPlain }, { facts }) => {
    const own = offer.price === null ? null : perUnit((offer.price.from + offer.price.to) / 2, offer, demand);
    if (!isPlain || own === null) return false;
    const { delivered, freight, overPercent, ceiling } = facts;
    near(Number(delivered) - Number(freight), own);
    if (ceiling === null || overPercent === null) return true;
    near(overPercent, (Number(delivered) / Number(ceiling) - 1) * 100);
    return true;
  },
  DISTANCE: ({ demand, offer }, { facts }) => {
    const [from, to] = [province(offer.province ?? ''), province(demand.province ?? '')];
    if (!from || !to) return facts['km'] === null && false;
    near(facts['km'], kilometres(from, to));
    return true;
  },
  LOT: ({ demand, offer, isPlain }, { facts }) => {
    if (!isPlain || offer.minOrder === null || offer.unit === null || demand.unit === null) return false;
    const order = convert(
      offer.minOrder,
      { unit: offer.unit, kgPerUnit: offer.kgPerUnit },
      { unit: demand.unit, kgPerUnit: demand.kgPerUnit },
    );
    if (order === null) return facts['minOrder'] === null;
    near(facts['minOrder'], order);
    return true;
  },
  PACKAGING: ({ offer }, { facts }) => {
    const told = facts['offered'] as string[];
    if (offer.packaging === '') expect(told).toEqual([]);
    return told.length > 0;
  },
  DELIVERY: ({ offer }, { facts }) => {
    if (offer.delivery === '') expect(facts['offered']).toBe('SILENT');
    if (offer.delivery === 'Giao toàn quốc') expect(facts['offered']).toBe('ANYWHERE');
    return offer.delivery !== '';
  },
  PAYMENT: ({ demand }, { facts }) => {
    const days = /(?:công nợ|thanh toán sau) (\d+) ngày/i.exec(
      `${demand.delivery}. ${demand.description}`,
    )?.[1];
    if (days !== undefined) expect(facts['pays']).toBe(Number(days));
    return days !== undefined;
  },
};

/** English to a party that speaks of it, or with the verb of another person. */
const thirdPerson = {
  ORGANISER: /\byou/,
  SUPPLIER: /the seller|\byou \w+s\b/,
  DISTRIBUTOR: /the buyer|\byou \w+s\b/,
};

describe('every reason', () => {
  it.each(Object.keys(held) as Criterion[])('of %s states what the rows say', (criterion) => {
    let checked = 0;
    for (const { pair, found } of pairs) if (held[criterion]?.(pair, found[criterion])) checked += 1;
    expect(checked).toBeGreaterThan(20);
    if (criterion === 'CERTIFICATES') expect(endings).toBeGreaterThan(20);
  });

  it('has its points and its words in both languages, once a criterion, and the points make the score', () => {
    expect(pairs.length).toBeGreaterThan(500);
    for (const { judged } of pairs.filter((_, at) => at % 5 === 0)) {
      expect(judged.reasons.map(({ criterion }) => criterion)).toEqual(criteria);
      const points = Object.fromEntries(
        judged.reasons.map(({ criterion, points: own }) => [criterion, own]),
      ) as Points;
      expect(fused(points, defaultWeights)).toEqual({ score: judged.score, openScore: judged.openScore });
      for (const reason of judged.reasons) {
        for (const audience of ['ORGANISER', 'SUPPLIER', 'DISTRIBUTOR'] as const) {
          const { vi, en } = explainReason(reason, audience);
          expect([vi.length > 0, en.length > 0, vi.includes('undefined'), vi.includes('NaN')]).toEqual([
            true,
            true,
            false,
            false,
          ]);
          expect(en).not.toMatch(thirdPerson[audience]);
        }
      }
    }
  });
});
