import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemActor, type Viewer } from '#platform';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { idOf, market, plainDemand, plainOffer } from '../../test/market.js';
import { most, reviewing } from '../../test/reviewing.js';
import { matchmakingEntities } from '../matchmaking.module.js';

let stage: Conference;
let staff: Viewer;
let review: ReturnType<typeof reviewing>;
let eventId: string;
const offers = 8;
beforeAll(async () => {
  stage = await conference(matchmakingEntities);
  ({ staff } = stage.here);
  review = reviewing(stage);
  const fair = await market(stage);
  ({ eventId } = fair);
  for (let at = 1; at <= offers; at++) await fair.offer({ ...plainOffer, id: idOf(at) });
  await fair.demand(plainDemand);
  await review.run(eventId);
  // As many pairs as a large event has: nearly all of them of demands that have left it since.
  await stage.source.query(
    `update offer_list l set matched = 1000, demand_ids = l.demand_ids || gone.ids, scores = l.scores || gone.scores
     from (select array_agg(gen_random_uuid()) as ids, array_agg(2000000000) as scores from generate_series(1, 700)) as gone
     where event_id = $1`,
    [eventId],
  );
}, 60_000);
afterAll(() => stage.end());

const shown = async () =>
  (await review.released.ofSupplier(stage.here.supplier, { eventId }, most)).items.map(({ offerId }) =>
    Number(offerId.slice(-2)),
  );
const pair = (offer: number) => ({ eventId, demandId: plainDemand.id, offerId: idOf(offer) });
const entries = async () => {
  const [{ count }] = await stage.source.query(
    `select count(*)::int from history where noun = 'released_match' and by_account_id = $1`,
    [staff.accountId],
  );
  return count as number;
};

it('a large release goes part by part, is told, bars and withdrawals count, and what broke off is done once', async () => {
  await stage.source.query(
    `create function poison() returns trigger language plpgsql as $$ begin raise exception 'poison'; end $$;
     create trigger poison before insert on released_match for each row execute function poison()`,
  );
  const asked = () => review.releases.release(staff, eventId, { minScore: 0.5 });
  expect(await asked()).toEqual({ released: 0, withdrawn: 0, underWay: true });
  expect(await asked()).toMatchObject({ underWay: true });
  await expect(review.releases.release(staff, eventId, {})).rejects.toMatchObject({ code: 'CONFLICT' });
  await review.decisions.bar(staff, pair(2), 'đã có hợp đồng');
  for (let look = 1; look <= 2; look++) await review.carrier.look();
  expect(await review.release.last(eventId)).toMatchObject({ status: 'RUNNING', failure: 'poison' });
  expect(await shown()).toEqual([]);

  await stage.source.query('drop trigger poison on released_match');
  await review.decisions.bar(staff, pair(3), 'đã có hợp đồng');
  // Two workers at once.
  await Promise.all([review.carrier.look(), review.carrier.look()]);
  await review.carrier.look();
  const released = [1, 4, 5, 6, 7, 8];
  expect((await shown()).sort((a, b) => a - b)).toEqual(released);
  const total = 700 * offers + offers - 1;
  expect(await review.release.last(eventId)).toMatchObject({
    ...{ status: 'FINISHED', pairsTotal: total, pairsDone: total, released: released.length, withdrawn: 0 },
  });
  expect(await entries()).toBe(released.length);

  expect(await asked()).toMatchObject({ underWay: true });
  await review.decisions.withdrawRelease(staff, pair(4), 'bên mua đã đủ hàng');
  await stage.changes.run(systemActor(), 'changeOffer', (manager) =>
    manager.query(`update offer set months = '{1}' where id = $1`, [idOf(5)]),
  );
  await stage.source.query(`delete from demand_list where event_id = $1`, [eventId]);
  await stage.source.query(`delete from offer_list where event_id = $1 and offer_id = $2`, [
    eventId,
    idOf(5),
  ]);
  await review.carrier.look();
  expect(await review.release.last(eventId)).toMatchObject({ status: 'FINISHED', withdrawn: 1 });
  expect((await shown()).sort((a, b) => a - b)).toEqual([1, 6, 7, 8]);
  expect(await stage.source.query('select from match_release_part')).toEqual([]);
}, 60_000);
