import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { Changes, systemActor } from '#platform';
import { compareLists } from './expected-lists.js';
import { madeUpEvent, type MadeUpEvent } from './made-up-event.js';
import { allEnded, comes, queueRun, runsOf } from './runs.js';
import { Stage } from './stage.js';

const stage = new Stage();
beforeAll(() => stage.start(), 60_000);
afterAll(() => stage.stop());
beforeEach(() => stage.raise(), 60_000);
afterEach(() => stage.clear(), 60_000);

/** An event that staff ran, and a worker that did it. */
async function matched(size = { offers: 120, demands: 40 }): Promise<MadeUpEvent> {
  const event = await madeUpEvent(stage.source, size);
  await stage.worker();
  await stage.call(await queueRun(stage.source, event));
  await stage.comes(event, allEnded);
  return event;
}

const change = (work: (manager: EntityManager) => Promise<unknown>) =>
  new Changes(stage.source).run(systemActor(), 'changeOffer', work);
const entered = (side: 'offer' | 'demand') =>
  `(select ${side}_id from event_${side} where event_id = $1 order by ${side}_id`;

const waiting = async ({ eventId }: MadeUpEvent): Promise<number> => {
  const [{ due }] = await stage.source.query(
    `select count(*)::int as due from match_due where event_id = $1`,
    [eventId],
  );
  return due as number;
};
const takenIn = (event: MadeUpEvent) =>
  comes(
    stage.url,
    () => waiting(event),
    (due) => due === 0,
  );

async function expectRightLists({ eventId }: MadeUpEvent): Promise<void> {
  const { matched: matches, differences } = await compareLists(stage.source, eventId);
  expect(differences).toEqual([]);
  expect(matches).toBeGreaterThan(0);
}

describe('small changes', () => {
  it('every kind of change is in the lists soon, without a run', async () => {
    const event = await matched();
    const { eventId } = event;
    const kinds: [string, string][] = [
      [
        'an offer',
        `update offer set months = '{1,2,3}', price_from = 1000, price_to = 1000 where id in ${entered('offer')} limit 5)`,
      ],
      ['a demand', `update demand set max_price = 1, unit = 'kg' where id in ${entered('demand')} limit 3)`],
      [
        'a product',
        `update product set name = 'Cà rốt' where id in (select product_id from offer where id in ${entered('offer')} limit 4))`,
      ],
      [
        'a certificate',
        `insert into certificate (product_id, organisation_id, kind, state) select product_id, organisation_id, 'HALAL', 'HELD'
         from offer where id in ${entered('offer')} limit 9) on conflict do nothing`,
      ],
      [
        'a supplier',
        `update organisation set province = 'Cà Mau' where kind = 'SUPPLIER' and $1::uuid is not null`,
      ],
      [
        'withdrawn offers',
        `update offer set status = 'WITHDRAWN' where id in
         (select unnest(offer_ids) from demand_list where event_id = $1 order by 1 limit 20)`,
      ],
      [
        'a withdrawn demand',
        `update demand set status = 'WITHDRAWN' where id in ${entered('demand')} limit 2)`,
      ],
      ['listed again', `update offer set status = 'LISTED' where id in ${entered('offer')} limit 60)`],
      [
        'an offer that leaves the event',
        `delete from event_offer where event_id = $1 and offer_id in ${entered('offer')} limit 3)`,
      ],
    ];
    for (const [what, sql] of kinds) {
      await change((manager) => manager.query(sql, [eventId]));
      await takenIn(event);
      expect({ what, ...(await compareLists(stage.source, eventId)) }).toMatchObject({
        what,
        differences: [],
      });
    }
    expect(await runsOf(stage.source, eventId)).toHaveLength(1);
    await expectRightLists(event);
  }, 120_000);

  it('what changes in the middle of a run is in the lists after it; an event never run is left alone', async () => {
    const event = await madeUpEvent(stage.source, { offers: 120, demands: 40 });
    const untouched = await madeUpEvent(stage.source, { offers: 5, demands: 2, seed: 2 });
    const worker = await stage.worker();
    const goOn = await stage.holdUp('offer_list');
    await stage.call(await queueRun(stage.source, event));
    await worker.says('shard 4 taken');
    await change((manager) =>
      manager.query(`update offer set months = '{1,2,3}' where id in ${entered('offer')} limit 5)`, [
        event.eventId,
      ]),
    );
    await goOn();
    await stage.comes(event, allEnded);
    await takenIn(event);
    await expectRightLists(event);
    expect(await runsOf(stage.source, event.eventId)).toHaveLength(1);
    expect(await runsOf(stage.source, untouched.eventId)).toEqual([]);
    expect(
      await stage.source.query(`select from demand_list where event_id = $1`, [untouched.eventId]),
    ).toEqual([]);
  }, 120_000);

  it('the worker that keeps an event is killed: another takes in what waits, in the middle or not', async () => {
    const event = await madeUpEvent(stage.source, { offers: 120, demands: 40 });
    const first = await stage.worker();
    await stage.call(await queueRun(stage.source, event));
    await stage.comes(event, allEnded);
    const later = (limit: number) =>
      change((manager) =>
        manager.query(`update offer set months = '{4,5}' where id in ${entered('offer')} limit ${limit})`, [
          event.eventId,
        ]),
      );
    await later(3);
    await first.says('changes taken in');
    const second = await stage.worker();
    const goOn = await stage.holdUp('demand_list');
    await later(30);
    await first.kill('SIGKILL');
    await goOn();
    await second.says('changes taken in');
    await takenIn(event);
    await expectRightLists(event);
  }, 120_000);

  it('a certificate that ends, or will before the last month of need, counts as such though nobody changed anything', async () => {
    const event = await madeUpEvent(stage.source, { offers: 120, demands: 40 });
    const first = await stage.worker();
    await queueRun(stage.source, event);
    await stage.comes(event, allEnded);
    await first.kill('SIGKILL');
    // As if they had been written so, and the last day or another month had come since.
    await stage.source.query(`alter table certificate disable trigger match_due_update`);
    await change((manager) =>
      manager.query(
        `update certificate set valid_until = case when id < (select percentile_disc(0.5) within group (order by id)
           from certificate) then '2020-01-31' else current_date + 20 end where state = 'HELD'`,
      ),
    );
    const second = await stage.worker();
    await second.says('changes taken in');
    await takenIn(event);
    await expectRightLists(event);
  }, 120_000);

  it('very many changes at once are done by one run', async () => {
    const event = await matched({ offers: 1_010, demands: 5 });
    await change((manager) =>
      manager.query(`update offer set min_order = 5 where id in ${entered('offer')})`, [event.eventId]),
    );
    await takenIn(event);
    const runs = await stage.comes(event, (now) => now.length === 2 && allEnded(now));
    expect(runs.map(({ cause }) => cause)).toEqual(['STAFF', 'CHANGE']);
    await expectRightLists(event);
    // Of so many pairs a release, too, is the worker's.
    await stage.source.query(`insert into match_release (event_id, alliance_id, actor) values ($1, $2, $3)`, [
      event.eventId,
      event.allianceId,
      JSON.stringify(systemActor()),
    ]);
    const [released] = await comes(
      stage.url,
      () => stage.source.query(`select status, released from match_release`),
      ([{ status }]) => status === 'FINISHED',
    );
    expect(released.released).toBeGreaterThan(100);
  }, 120_000);
});
