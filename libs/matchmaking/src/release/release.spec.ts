import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor, type Viewer } from '#platform';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { most, reviewing } from '../../test/reviewing.js';
import { matchmakingEntities } from '../matchmaking.module.js';

let stage: Conference;
let staff: Viewer;
let review: ReturnType<typeof reviewing>;
beforeAll(async () => {
  stage = await conference(matchmakingEntities);
  ({ staff } = stage.here);
  review = reviewing(stage);
}, 60_000);
afterAll(() => stage.end());

const change = (what: string, id: string) =>
  stage.changes.run(systemActor(), 'changeOffer', (manager) =>
    manager.query(`update offer set ${what} where id = $1`, [id]),
  );

describe('release', () => {
  const own = async (viewer: Viewer, eventId: string) =>
    (await review.released.ofSupplier(viewer, { eventId }, most)).items.map(({ offerId }) => offerId);

  it('shows each side its own pairs, until withdrawn, barred or no longer listed', async () => {
    const { supplier, otherSupplier, distributor } = stage.here;
    const { eventId, cheap, dear, lychee } = await review.conference();
    expect(await own(supplier, eventId)).toEqual([]);
    const theirs = async () =>
      (await review.released.ofDistributor(distributor, { eventId, demandId: lychee }, most)).items.map(
        ({ offer }) => offer.id,
      );
    const best = { eventId, demandId: lychee, offerId: cheap };
    expect(await review.releases.release(staff, eventId, { pairs: [best] })).toMatchObject({
      released: 1,
      withdrawn: 0,
    });
    expect([await own(supplier, eventId), await theirs()]).toEqual([[cheap], [cheap]]);
    // A place among competitors cuts the distributor's list only; a supplier's goes by its own score.
    expect(await review.releases.release(staff, eventId, { topPerDemand: 1 })).toMatchObject({
      released: 2,
      withdrawn: 0,
    });
    expect(await own(otherSupplier, eventId)).toEqual([dear]);
    expect(await theirs()).toEqual([cheap]);
    await review.decisions.add(staff, { eventId, offerId: dear, demandId: lychee }, 'bên mua đã gọi');
    await review.releases.release(staff, eventId, { topPerDemand: 1 });
    expect(await theirs()).toEqual([cheap, dear]);
    await review.decisions.bar(staff, { eventId, offerId: dear, demandId: lychee }, 'rút');
    expect(await theirs()).toEqual([cheap]);
    await stage.changes.run(systemActor(), 'withdrawOffer', (manager) =>
      manager.query(`update offer set status = 'WITHDRAWN' where id = $1`, [cheap]),
    );
    expect(await theirs()).toEqual([]);
  });

  it('does not show a pair that somebody bars at the same moment', async () => {
    const { eventId, cheap, lychee } = await review.conference();
    const pair = { eventId, offerId: cheap, demandId: lychee };
    for (let round = 0; round < 10; round++) {
      await Promise.all([
        review.decisions.bar(staff, pair, 'đã có hợp đồng'),
        review.releases.release(staff, eventId, {}),
      ]);
      expect(await own(stage.here.supplier, eventId)).toEqual([]);
      await review.decisions.clear(staff, pair);
    }
  });

  it('is the same after other weights as before: parties are told no scores', async () => {
    const { eventId, cheap, lychee } = await review.conference();
    await review.releases.release(staff, eventId, {});
    const pair = { eventId, offerId: cheap, demandId: lychee };
    const { score } = await review.reader.one(pair);
    await stage.changes.run(systemActor(), 'setMatchWeights', (manager) =>
      manager.query(
        `insert into match_weights (event_id, alliance_id, product, quantity, months, certificates, price, distance,
           delivery, packaging, lot, outlet, payment) values ($1, $2, 30, 1, 1, 1, 30, 30, 1, 1, 1, 30, 1)`,
        [eventId, stage.here.id],
      ),
    );
    await review.run(eventId);
    const now = await review.reader.one(pair);
    expect(now.score).not.toBe(score);
    expect(now.released).toBe('RELEASED');
    expect(await review.figures.ofEvent(eventId)).toMatchObject({ changed: 0, ruledOut: 0 });
  });

  it('tells staff how many see what, and before it is done what it will show and withdraw', async () => {
    const { eventId, cheap, dear, lychee } = await review.conference();
    await review.releases.release(staff, eventId, { topPerDemand: 1 });
    expect(await review.figures.ofEvent(eventId)).toMatchObject({
      both: 1,
      supplierOnly: 1,
      distributorOnly: 0,
    });
    const pair = { eventId, offerId: dear, demandId: lychee };
    expect(await review.reader.one(pair)).toMatchObject({ supplierSees: true, distributorSees: false });
    expect(await review.figures.preview(eventId, {})).toEqual({
      ...{ both: 2, supplierOnly: 0, distributorOnly: 0, fresh: 1, withdrawn: 0 },
    });
    await change(`months = '{2}'`, dear);
    await change('quantity_from = 600, quantity_to = 600', cheap);
    await review.run(eventId);
    expect(await review.figures.ofEvent(eventId)).toMatchObject({ changed: 1, ruledOut: 1 });
    expect(await review.reader.one(pair)).toMatchObject({
      ...{
        released: 'CHANGED_SINCE',
        veto: 'NO_COMMON_MONTH',
        vetoText: { vi: expect.stringContaining('tháng 2') },
      },
    });
    const changed = await review.reader.page(eventId, { released: 'CHANGED_SINCE' }, 'SCORE', most);
    expect(changed.items.map(({ offer }) => offer.id).sort()).toEqual([cheap, dear].sort());
    expect(await review.figures.preview(eventId, {})).toEqual({
      ...{ both: 1, supplierOnly: 0, distributorOnly: 0, fresh: 0, withdrawn: 1 },
    });
    expect(await review.releases.release(staff, eventId, {})).toMatchObject({ released: 1, withdrawn: 1 });
    expect(await review.figures.ofEvent(eventId)).toEqual({
      ...{ both: 1, supplierOnly: 0, distributorOnly: 0, changed: 0, ruledOut: 0 },
    });
  });

  it('stays as it was released while runs change, says so to staff, and follows a new release', async () => {
    const { eventId, cheap, dear, lychee } = await review.conference();
    await review.releases.release(staff, eventId, {});
    const pair = { eventId, offerId: cheap, demandId: lychee };
    const { supplier, distributor } = stage.here;
    const words = async () =>
      (await review.released.ofSupplier(supplier, { eventId }, most)).items[0]?.reasons;
    const outdated = async () => [
      (await review.released.ofSupplier(supplier, { eventId }, most)).items.map((one) => one.changedSince),
      (await review.released.ofDistributor(distributor, { eventId }, most)).items.map(
        (one) => one.changedSince,
      ),
    ];
    expect(await outdated()).toEqual([[false], [false, false]]);
    await stage.changes.run(systemActor(), 'releaseMatches', (manager) =>
      manager.query(
        `update released_match set supplier_points = '{}', distributor_points = '{}' where event_id = $1`,
        [eventId],
      ),
    );
    expect(await outdated()).toEqual([[false], [false, false]]);
    await review.releases.release(staff, eventId, {});
    const before = await words();
    await change('quantity_from = 600, quantity_to = 600', cheap);
    await change(`months = '{2}'`, dear);
    await review.run(eventId);
    expect(await words()).toEqual(before);
    // Each side is told that the reasons it reads are those of the release; of the dear one there is a veto by now.
    expect(await outdated()).toEqual([[true], [true, true]]);
    expect(await review.reader.one(pair)).toMatchObject({ released: 'CHANGED_SINCE' });
    expect(await review.reader.one({ ...pair, offerId: dear })).toMatchObject({
      released: 'CHANGED_SINCE',
      score: null,
    });
    expect(await review.releases.release(staff, eventId, {})).toMatchObject({ released: 1, withdrawn: 1 });
    expect(await words()).not.toEqual(before);
    expect(await outdated()).toEqual([[false], [false]]);
    expect(await review.reader.one(pair)).toMatchObject({ released: 'RELEASED' });
    await expect(
      review.releases.release(staff, eventId, { pairs: [{ ...pair, offerId: dear }] }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('rests on the rows as they stand, also where no run has read them yet', async () => {
    const { eventId, cheap, lychee } = await review.conference();
    const pair = { eventId, offerId: cheap, demandId: lychee };
    const words = async () =>
      (await review.released.ofSupplier(stage.here.supplier, { eventId }, most)).items[0]?.reasons.find(
        ({ criterion }) => criterion === 'MONTHS',
      )?.text.vi;
    await review.releases.release(staff, eventId, { pairs: [pair] });
    const before = await words();
    const change = (what: string) =>
      stage.changes.run(systemActor(), 'changeOffer', (manager) =>
        manager.query(`update offer set ${what} where id = $1`, [cheap]),
      );
    await change(`months = '{7}'`);
    await review.releases.release(staff, eventId, {});
    expect(await words()).not.toBe(before);
    await change(`months = '{1}'`);
    await expect(review.releases.release(staff, eventId, { pairs: [pair] })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('tells nothing anew once the event is over', async () => {
    const { eventId } = await review.conference();
    await review.releases.release(staff, eventId, {});
    await stage.changes.run(systemActor(), 'closeEvent', (manager) =>
      manager.query(`update event set status = 'CLOSED' where id = $1`, [eventId]),
    );
    await expect(review.releases.release(staff, eventId, {})).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
