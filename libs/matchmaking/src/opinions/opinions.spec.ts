import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { orRefusal, systemActor, type Viewer } from '#platform';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { idOf, market, plainDemand, plainOffer } from '../../test/market.js';
import { most, reviewing } from '../../test/reviewing.js';
import { matchmakingEntities } from '../matchmaking.module.js';
import { namedReasons } from './named-reasons.js';
import { OpinionReason, type OpinionName } from './opinion.type.js';

let stage: Conference;
let buyer: Viewer;
let colleague: Viewer;
let review: ReturnType<typeof reviewing>;
let eventId: string;

/** Somebody else of the same organisation. */
async function another(viewer: Viewer): Promise<Viewer> {
  return stage.changes.run(systemActor(), 'prepare', async (manager) => {
    const [{ id }] = await manager.query(
      `insert into person (organisation_id, full_name, email, signs_in) values ($1, 'Ngô Thị Hai', $2, true) returning id`,
      [viewer.organisationId, `${randomUUID()}@example.com`],
    );
    await manager.query('insert into account (id) values ($1)', [id]);
    return { ...viewer, accountId: id };
  });
}

beforeAll(async () => {
  stage = await conference(matchmakingEntities);
  buyer = stage.here.distributor;
  colleague = await another(buyer);
  review = reviewing(stage);
  const fair = await market(stage);
  ({ eventId } = fair);
  // The first two are far, the last two near; a little less of everything from one to the next.
  for (const [at, province] of ['Cà Mau', 'Cà Mau', 'Hà Nội', 'Hưng Yên'].entries()) {
    const amount = [14_000, 11_000, 4_000, 3_500][at] ?? 0;
    await fair.offer({
      ...plainOffer,
      ...{ id: idOf(at + 1), province, quantity: { from: amount, to: amount, period: 'MONTH' } },
    });
  }
  await fair.demand({ ...plainDemand, quantity: { from: 15_000, to: 15_000, period: 'MONTH' } });
  await review.run(eventId);
  await review.releases.release(stage.here.staff, eventId, {});
}, 60_000);
afterAll(() => stage.end());

const page = (viewer: Viewer, opinion?: OpinionName) =>
  review.released.ofDistributor(viewer, { opinion }, most);
const list = async (viewer: Viewer, opinion?: OpinionName) =>
  (await page(viewer, opinion)).items.map(({ offer }) => Number(offer.id.slice(-2)));
const matchOf = async (offer: number) =>
  (await page(colleague)).items.find(({ offer: { id } }) => id === idOf(offer))?.id ?? '';
const eachList = async () => ({
  colleague: (await page(colleague)).items,
  supplier: (await review.released.ofSupplier(stage.here.supplier, {}, most)).items,
  staff: (await review.reader.page(eventId, {}, 'SCORE', most)).items,
  weights: await review.weights.ofEvent(eventId),
});

describe('an opinion', () => {
  it('hides a pair, puts another first and is taken back, in the list of that person alone', async () => {
    const usual = await list(buyer);
    const others = await eachList();
    const [first = 0, second = 0, third = 0] = usual;
    await review.opinions.set(buyer, await matchOf(third), { opinion: 'INTERESTED' });
    await review.opinions.set(buyer, await matchOf(second), {
      opinion: 'NOT_INTERESTED',
      reason: 'OTHER',
      note: 'ngại',
    });
    expect(await list(buyer)).toEqual([third, first, ...usual.slice(3)]);
    expect(await list(buyer, 'NOT_INTERESTED')).toEqual([second]);
    expect((await page(buyer, 'NOT_INTERESTED')).items).toMatchObject([
      { opinion: 'NOT_INTERESTED', opinionReason: 'OTHER' },
    ]);
    expect(await review.taste.own(buyer)).toEqual([]);
    expect(await eachList()).toEqual(others);
    for (const offer of [second, third])
      await review.opinions.set(buyer, await matchOf(offer), { opinion: 'NONE' });
    expect(await list(buyer)).toEqual(usual);
  });

  it('with a reason lowers the pairs that are as weak in it, until the reason is forgotten', async () => {
    const usual = await list(buyer);
    expect(usual.indexOf(2)).toBeLessThan(usual.indexOf(3));
    const others = await eachList();
    await review.opinions.set(buyer, await matchOf(1), { opinion: 'NOT_INTERESTED', reason: 'DISTANCE' });
    const now = await list(buyer);
    // The other far one falls behind, the near ones keep their order among themselves.
    expect(now).toEqual([...usual.filter((offer) => offer > 2), 2]);
    expect(await review.taste.own(buyer)).toEqual([{ reason: 'DISTANCE', times: 1 }]);
    expect(await eachList()).toEqual(others);
    await review.opinions.forget(buyer, 'DISTANCE');
    expect(await review.taste.own(buyer)).toEqual([]);
    expect(await list(buyer)).toEqual(usual.filter((offer) => offer !== 1));
    await review.opinions.set(buyer, await matchOf(1), { opinion: 'NONE' });
  });

  it('counts what one’s own refusal of a proposal says', async () => {
    const { supplier } = stage.here;
    await stage.changes.run(systemActor(), 'prepare', async (manager) => {
      const [{ id }] = await manager.query(
        `insert into proposal (event_id, alliance_id, offer_id, supplier_id, demand_id, distributor_id, answer_by)
         values ($1, $2, $3, $4, $5, $6, now() + interval '1 day') returning id`,
        [eventId, stage.here.id, idOf(1), supplier.organisationId, idOf(1001), buyer.organisationId],
      );
      const step = (number: number, move: string, side: string, by: Viewer, rest: string) =>
        manager.query(
          `insert into proposal_step (proposal_id, number, move, side, by_account_id, how, goods, quantity, unit, months,
             delivery, note, answer_by, reason) select $1, $2, $3, $4, $5, 'SCREEN', ${rest}`,
          [id, number, move, side, by.accountId],
        );
      await step(
        1,
        'PROPOSE',
        'SUPPLIER',
        supplier,
        `'Vải', 1, 'kg', '{6}'::smallint[], '', '', now(), null`,
      );
      const reason = `'Đường xa quá, cước cao'`;
      await step(
        2,
        'DECLINE',
        'DISTRIBUTOR',
        buyer,
        `null, null, null, null, null, null, null::timestamptz, ${reason}`,
      );
    });
    expect((await review.taste.own(buyer)).map(({ reason }) => reason)).toEqual(['DELIVERY', 'DISTANCE']);
    expect(await review.taste.own(colleague)).toEqual([]);
  });

  it('is only said of what one sees, and a reason only of what one does not want', async () => {
    const matchId = await matchOf(1);
    const said = { opinion: 'INTERESTED' as const };
    for (const stranger of [stage.here.otherSupplier, stage.there.distributor])
      await expect(review.opinions.set(stranger, matchId, said)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await orRefusal(review.opinions.set(buyer, matchId, { ...said, reason: 'PRICE' }))).toMatchObject({
      problems: [{ field: 'reason' }],
    });
    const [{ kept }] = await stage.source.query(
      `select pg_get_constraintdef(oid) as kept from pg_constraint where conname = 'match_opinion_reason_check'`,
    );
    const reasons = [...(kept as string).matchAll(/'([A-Z]+)'/g)].map(([, reason]) => reason);
    expect(reasons.sort()).toEqual(Object.keys(OpinionReason).sort());
  });
});

describe('a refusal in words', () => {
  it.each([
    ['Giá còn cao hơn thị trường', ['PRICE']],
    ['chưa có VietGAP', ['CERTIFICATES']],
    ['Không đủ hàng tháng 8', ['QUANTITY', 'MONTHS']],
    ['đòi đặt cọc trước', ['PAYMENT']],
    ['Bận', []],
  ])('%s', (words, reasons) => expect(namedReasons(words)).toEqual(reasons));
});
