import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { OfferFacts } from '#trade';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { idOf, market, plainDemand, plainOffer } from '../../test/market.js';
import { reviewing } from '../../test/reviewing.js';
import { AdviceReader } from '../advice/advice.reader.js';
import { matchmakingEntities } from '../matchmaking.module.js';

/** What the supplier can change of its own offer, one after the other: a search for what the buyers would pay. */
const tries: Partial<OfferFacts>[] = [
  ...[5_000, 15_000, 20_000, 24_000, 28_000, 33_000, 45_000, 90_000].map((price) => ({
    price: { from: price, to: price },
  })),
  { price: null },
  { quantity: { from: 900, to: 900, period: 'MONTH' } },
  { quantity: { from: 40_000, to: 40_000, period: 'MONTH' }, minOrder: 9_000 },
  { months: [5] },
  { months: [6] },
  { certificates: [{ kind: 'VIETGAP', state: 'HELD', validUntil: null }] },
  { delivery: 'Giao tận nơi Hà Nội +900 đ/kg', price: { from: 27_000, to: 27_000 } },
];

/** One of two worlds that differ in nothing but what its buyers would pay, in the field and in words. */
async function world(field: (number | null)[], words: string[]) {
  const stage: Conference = await conference(matchmakingEntities);
  const { supplier, otherSupplier, staff } = stage.here;
  const review = reviewing(stage);
  const advice = new AdviceReader(stage.source);
  const fair = await market(stage);
  const pay = async (ceilings: (number | null)[]) => {
    for (const [at, maxPrice] of ceilings.entries()) {
      await fair.demand({
        ...plainDemand,
        ...{ id: idOf(1001 + at), maxPrice, wanted: at % 2 === 0 ? 'Vải thiều tươi' : 'Vải, nhãn' },
        description: at % 3 === 0 ? `Vải chịu ${words[at % words.length]}` : '',
        quantity: { from: 1_000 * (at + 1), to: 1_000 * (at + 1), period: 'MONTH' },
        months: at === 4 ? [5, 6] : [6, 7],
        requiredCertificates: at === 5 ? ['VIETGAP'] : [],
        minSupplierQuantity: at === 6 ? 2_000 : null,
        delivery: at === 7 ? 'Giao tại kho Hà Nội' : '',
      });
    }
  };
  await pay(field);
  await fair.offer(plainOffer);
  await fair.offer({ ...plainOffer, id: idOf(2), price: { from: 26_000, to: 26_000 } }, otherSupplier);
  await fair.offer(
    { ...plainOffer, id: idOf(3), months: [6], price: { from: 31_000, to: 31_000 } },
    otherSupplier,
  );
  const { heard, end } = await listening(stage, supplier.organisationId);
  let before = new Map<string, string>();
  /** All that the supplier can see after it has tried something and staff have released what fits. */
  const after = async (change: Partial<OfferFacts>) => {
    await fair.offer({ ...plainOffer, ...change });
    await review.run(fair.eventId);
    await review.releases.release(staff, fair.eventId, { minScore: 0.6, topPerDemand: 2 });
    const items = [];
    for (let cursor: string | null = null, more = true; more;) {
      const { items: some, page } = await review.released.ofSupplier(
        supplier,
        {},
        { first: 3, after: cursor },
      );
      items.push(...some);
      [cursor, more] = [page.endCursor, page.hasNext];
    }
    const shown = items.map(({ id, releasedAt, ...item }) => ({
      ...item,
      isNew: before.get(id) !== releasedAt,
    }));
    before = new Map(items.map(({ id, releasedAt }) => [id, releasedAt]));
    return JSON.stringify({
      shown,
      advice: await advice.ofSupplier(supplier, null, null),
      taste: await review.taste.own(supplier),
      heard: await heard(),
    });
  };
  return { after, pay, count: () => before.size, end: () => end().then(() => stage.end()) };
}

/** What an open screen of the organisation is told of released pairs. */
async function listening({ source }: Conference, organisationId: string) {
  const client = new pg.Client({ connectionString: (source.options as { url: string }).url });
  await client.connect();
  await client.query('listen changed');
  let told: string[] = [];
  client.on('notification', ({ payload = '' }) => told.push(payload));
  const heard = async () => {
    const last = new Promise<void>((resolve) => {
      const stop = ({ payload }: { payload?: string }) => {
        if (payload !== 'last') return;
        client.off('notification', stop);
        resolve();
      };
      client.on('notification', stop);
    });
    await source.query(`notify changed, 'last'`);
    await last;
    const own = told.filter(
      (payload) => payload.includes(organisationId) && payload.includes('released_match'),
    );
    told = [];
    return own.length;
  };
  return { heard, end: () => client.end() };
}

describe('what a supplier sees', () => {
  let worlds: Awaited<ReturnType<typeof world>>[];
  beforeAll(async () => {
    worlds = [
      await world(
        [null, null, 20_000, 30_000, null, 24_000, 50_000, 21_000],
        ['tới 20.000 đ/kg', 'tới 60.000 đ/kg'],
      ),
      await world(
        [25_000, 90_000, 90_000, null, 18_000, 10_000, null, 33_000],
        ['tới 45.000 đ/kg', 'tới 25.000 đ/kg'],
      ),
    ];
  }, 60_000);
  afterAll(async () => {
    for (const one of worlds) await one.end();
  });

  it('is the same whatever the buyers would pay, however it searches by its own values', async () => {
    const [one, other] = worlds;
    const counts = new Set<number>();
    for (const change of tries) {
      const seen = await one?.after(change);
      expect(await other?.after(change)).toBe(seen);
      counts.add(one?.count() ?? 0);
    }
    // The tries do change what it sees: of its own facts and of the conditions that buyers state openly.
    expect(counts.size).toBeGreaterThan(1);
  }, 60_000);

  it('does not change, nor is it told of a change, when buyers change what they would pay', async () => {
    const [one] = worlds;
    const change = { price: { from: 23_000, to: 23_000 } };
    const { shown } = JSON.parse((await one?.after(change)) ?? '{}');
    await one?.pay([60_000, 5_000, null, 23_000, 23_500, 70_000, 27_000, 40_000]);
    const then = JSON.parse((await one?.after(change)) ?? '{}');
    expect(then.shown).toEqual(shown.map((item: object) => ({ ...item, isNew: false })));
    expect(then.heard).toBe(0);
  });
});
