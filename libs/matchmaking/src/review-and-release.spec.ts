import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refusal, systemActor, type Viewer } from '#platform';
import { twoAlliances, type TwoAlliances } from '../../../test/servers/two-alliances.js';
import { matchmakingEntities } from './matchmaking.module.js';
import { ReleaseService } from './release/release.service.js';
import { ReleasedReader } from './release/released.reader.js';
import { DecisionService } from './review/decision.service.js';
import { MatchReader } from './review/match.reader.js';
import type { MatchFilter } from './review/match.type.js';
import { VetoedReader } from './review/vetoed.reader.js';
import { RunCarrier } from './runs/run-carrier.js';
import { RunHolds } from './runs/run-holds.js';
import { RunScores } from './runs/run-scores.js';

const most = { first: 100 };
let two: TwoAlliances;
let staff: Viewer;
let reader: MatchReader;
let vetoed: VetoedReader;
let decisions: DecisionService;
let releases: ReleaseService;
let released: ReleasedReader;

beforeAll(async () => {
  two = await twoAlliances(matchmakingEntities);
  staff = two.here.staff;
  reader = new MatchReader(two.source);
  vetoed = new VetoedReader(two.source);
  decisions = new DecisionService(two.source, two.changes);
  releases = new ReleaseService(two.source, two.changes);
  released = new ReleasedReader(two.source);
}, 60_000);
afterAll(() => two.end());

/** An event where two suppliers offer lychee and one carrot too, and a distributor looks for lychee and carrot. */
async function conference(ceiling: number | null = 30_000) {
  const { supplier, otherSupplier, distributor } = two.here;
  const ids = await two.changes.run(systemActor(), 'openEvent', async (manager) => {
    const insert = async (sql: string, values: unknown[]): Promise<string> =>
      (await manager.query(`${sql} returning id`, values))[0].id as string;
    const event = await insert(
      `insert into event (alliance_id, name, held_on, place, expected_delegates, expected_booths)
       values ($1, 'Hội nghị', '2026-12-01', 'Hải Phòng', 80, 10)`,
      [two.here.id],
    );
    for (const { organisationId } of [supplier, otherSupplier, distributor]) {
      await manager.query(`insert into participant (event_id, organisation_id) values ($1, $2)`, [
        event,
        organisationId,
      ]);
    }
    const offer = async (who: Viewer, name: string, months: number[], price: number) => {
      const product = await insert(`insert into product (organisation_id, name) values ($1, $2)`, [
        who.organisationId,
        name,
      ]);
      const id = await insert(
        `insert into offer (product_id, organisation_id, province, unit, quantity_from, quantity_to, quantity_period,
           months, price_from, price_to) values ($1, $2, 'Hải Phòng', 'kg', 5000, 5000, 'MONTH', $3, $4, $4)`,
        [product, who.organisationId, months, price],
      );
      await manager.query(
        `insert into event_offer (event_id, alliance_id, offer_id, organisation_id) values ($1, $2, $3, $4)`,
        [event, two.here.id, id, who.organisationId],
      );
      return id;
    };
    const demand = async (wanted: string, months: number[]) => {
      const id = await insert(
        `insert into demand (organisation_id, wanted, province, unit, quantity_from, quantity_to, quantity_period, months,
           max_price) values ($1, $2, 'Hà Nội', 'kg', 6000, 6000, 'MONTH', $3, $4)`,
        [distributor.organisationId, wanted, months, ceiling],
      );
      await manager.query(
        `insert into event_demand (event_id, alliance_id, demand_id, organisation_id) values ($1, $2, $3, $4)`,
        [event, two.here.id, id, distributor.organisationId],
      );
      return id;
    };
    return {
      eventId: event,
      cheap: await offer(supplier, 'Vải thiều tươi', [6, 7], 22_000),
      dear: await offer(otherSupplier, 'Vải thiều tươi', [6], 33_500),
      carrot: await offer(supplier, 'Cà rốt', [1, 2], 9_000),
      lychee: await demand('Vải thiều tươi', [6, 7]),
      carrots: await demand('Cà rốt', [6]),
    };
  });
  await run(ids.eventId);
  return ids;
}

async function run(eventId: string): Promise<void> {
  const [{ id }] = await two.changes.run(systemActor(), 'requestMatchRun', (manager) =>
    manager.query(
      `insert into match_run (event_id, alliance_id, status, cause) values ($1, $2, 'QUEUED', 'STAFF') returning id`,
      [eventId, two.here.id],
    ),
  );
  const carrier = new RunCarrier(two.source, new RunHolds(two.source), new RunScores(two.source));
  expect(await carrier.carry({ id })).toMatchObject({ outcome: 'FINISHED' });
}

const matches = async (eventId: string, filter: MatchFilter = {}) =>
  (await reader.page(eventId, filter, 'SCORE', most)).items;
const refused = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal && 'problems' in error.answer ? error.answer.problems : error;
};

describe('review', () => {
  it('lists matches by score with rank and reasons in words, and vetoed pairs with theirs', async () => {
    const { eventId, cheap, dear, lychee, carrot, carrots } = await conference();
    const found = await matches(eventId);
    expect(found.map(({ offer, demand, rank }) => [offer.id, demand.id, rank])).toEqual([
      [cheap, lychee, 1],
      [dear, lychee, 2],
    ]);
    expect(found[0]?.reasons.find(({ criterion }) => criterion === 'QUANTITY')?.text.vi).toMatch(
      /đủ \d+ % sản lượng/,
    );
    expect(found[0]).toMatchObject({
      decision: 'NONE',
      released: 'NOT_RELEASED',
      offer: { supplier: 'HTX Rau Đông' },
    });
    expect(await matches(eventId, { search: 'vai  THIỀU gao' })).toHaveLength(1);
    expect(await matches(eventId, { topPerDemand: 1 })).toHaveLength(1);
    const { items, page } = await vetoed.page(eventId, { demandId: carrots, veto: 'NO_COMMON_MONTH' }, most);
    expect(items).toMatchObject([{ offer: { id: carrot }, text: { vi: 'không có tháng chung' } }]);
    expect(page.total).toBe(1);
    expect((await vetoed.page(eventId, {}, { first: 1 })).page).toEqual({
      total: 4,
      endCursor: '1',
      hasNext: true,
    });
  });

  it('a hard veto cannot be added, a barred pair leaves its rank to the next, and a decision needs a reason', async () => {
    const { eventId, cheap, dear, lychee, carrot, carrots } = await conference();
    const never = { eventId, offerId: carrot, demandId: carrots };
    expect(await refused(decisions.add(staff, never, 'quen biết'))).toMatchObject([
      { field: 'pair', why: { vi: 'không có tháng chung' } },
    ]);
    const best = { eventId, offerId: cheap, demandId: lychee };
    expect(await refused(decisions.bar(staff, best, '  '))).toMatchObject([
      { field: 'reason', code: 'REQUIRED' },
    ]);
    await decisions.bar(staff, best, 'đã có hợp đồng');
    expect(await reader.one(best)).toMatchObject({
      decision: 'BARRED',
      decisionReason: 'đã có hợp đồng',
      rank: null,
    });
    expect(await reader.one({ ...best, offerId: dear })).toMatchObject({ rank: 1 });
    await decisions.clear(staff, best);
    expect(await reader.one(best)).toMatchObject({ decision: 'NONE', rank: 1 });
    expect(await refused(decisions.bar(two.there.staff, best, 'của người khác'))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('release', () => {
  const own = async (viewer: Viewer, eventId: string) =>
    (await released.ofSupplier(viewer, eventId, most)).items.map(({ offerId }) => offerId);

  it('shows each side its own pairs, until withdrawn, barred or no longer listed', async () => {
    const { supplier, otherSupplier, distributor } = two.here;
    const { eventId, cheap, dear, lychee } = await conference();
    expect(await own(supplier, eventId)).toEqual([]);
    expect(await releases.release(staff, eventId, { topPerDemand: 1 })).toEqual({
      released: 1,
      withdrawn: 0,
    });
    expect(await own(otherSupplier, eventId)).toEqual([]);
    await decisions.add(staff, { eventId, offerId: dear, demandId: lychee }, 'bên mua đã gọi');
    expect(await releases.release(staff, eventId, { topPerDemand: 1 })).toEqual({
      released: 2,
      withdrawn: 0,
    });
    expect(await own(supplier, eventId)).toEqual([cheap]);
    expect(await own(otherSupplier, eventId)).toEqual([dear]);
    const theirs = async () =>
      (await released.ofDistributor(distributor, { eventId, demandId: lychee }, most)).items.map(
        ({ offer }) => offer.id,
      );
    expect(await theirs()).toEqual([cheap, dear]);
    await decisions.bar(staff, { eventId, offerId: dear, demandId: lychee }, 'rút');
    expect(await theirs()).toEqual([cheap]);
    await two.changes.run(systemActor(), 'withdrawOffer', (manager) =>
      manager.query(`update offer set status = 'WITHDRAWN' where id = $1`, [cheap]),
    );
    expect(await theirs()).toEqual([]);
  });

  it('does not show a pair that somebody bars at the same moment', async () => {
    const { eventId, cheap, lychee } = await conference();
    const pair = { eventId, offerId: cheap, demandId: lychee };
    for (let round = 0; round < 10; round++) {
      await Promise.all([decisions.bar(staff, pair, 'đã có hợp đồng'), releases.release(staff, eventId, {})]);
      expect(await own(two.here.supplier, eventId)).toEqual([]);
      await decisions.clear(staff, pair);
    }
  });

  it('stays as it was released while runs change, says so to staff, and follows a new release', async () => {
    const { eventId, cheap, dear, lychee } = await conference();
    await releases.release(staff, eventId, {});
    const pair = { eventId, offerId: cheap, demandId: lychee };
    const words = async () => (await released.ofSupplier(two.here.supplier, eventId, most)).items[0]?.reasons;
    const before = await words();
    const change = (what: string, id: string) =>
      two.changes.run(systemActor(), 'changeOffer', (manager) =>
        manager.query(`update offer set ${what} where id = $1`, [id]),
      );
    await change('quantity_from = 600, quantity_to = 600', cheap);
    await change(`months = '{2}'`, dear);
    await run(eventId);
    expect(await words()).toEqual(before);
    expect(await reader.one(pair)).toMatchObject({ released: 'CHANGED_SINCE' });
    expect(await reader.one({ ...pair, offerId: dear })).toMatchObject({
      released: 'CHANGED_SINCE',
      score: null,
    });
    expect(await releases.release(staff, eventId, {})).toEqual({ released: 1, withdrawn: 1 });
    expect(await words()).not.toEqual(before);
    expect(await reader.one(pair)).toMatchObject({ released: 'RELEASED' });
    expect(
      await refused(releases.release(staff, eventId, { pairs: [{ ...pair, offerId: dear }] })),
    ).toMatchObject({ code: 'CONFLICT' });
  });

  it('tells a supplier nothing of the ceiling but one of three words', async () => {
    const reads = async (ceiling: number | null) => {
      const { eventId } = await conference(ceiling);
      await releases.release(staff, eventId, {});
      const { items } = await released.ofSupplier(two.here.supplier, eventId, most);
      return items.map(
        ({ product, requiredCertificates, delivery, buyerType, reasons, demand: { id: _, ...demand } }) => ({
          ...{ product, requiredCertificates, delivery, buyerType, reasons, demand },
        }),
      );
    };
    const fits = await reads(30_000);
    expect(await reads(90_000)).toEqual(fits);
    const talk = await reads(null);
    expect(await reads(10_000)).toEqual(talk);
    expect(talk).not.toEqual(fits);
    const high = await reads(21_800);
    expect(new Set([fits, talk, high].map((items) => priceOf(items[0])?.text.vi))).toEqual(
      new Set(['giá phù hợp', 'cần thương lượng', 'hơi cao']),
    );
    expect(await reads(20_000)).toEqual(high);
  });
});

const priceOf = (item: { reasons: { criterion: string; text: { vi: string } }[] } | undefined) =>
  item?.reasons.find(({ criterion }) => criterion === 'PRICE');
