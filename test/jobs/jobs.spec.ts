import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compareLists } from './expected-lists.js';
import { madeUpEvent, type MadeUpEvent } from './made-up-event.js';
import { allEnded, queueRun, runsOf } from './runs.js';
import { Stage } from './stage.js';
import type { WorkerProcess } from './worker-process.js';

const stage = new Stage();
beforeAll(() => stage.start(), 60_000);
afterAll(() => stage.stop());
beforeEach(() => stage.raise(), 60_000);
afterEach(() => stage.clear(), 60_000);

/** Enough pairs for four shards a side. */
const several = { offers: 700, demands: 300 };

async function expectRightLists(event: MadeUpEvent): Promise<void> {
  const { matched, vetoed, differences } = await compareLists(stage.source, event.eventId);
  expect(differences).toEqual([]);
  const total = matched + vetoed;
  const last = (await runsOf(stage.source, event.eventId)).at(-1);
  expect(last).toMatchObject({ status: 'FINISHED', done: total, total, matched, vetoed });
  expect(matched).toBeGreaterThan(0);
}

const taken = ({ log }: WorkerProcess) => log.filter(({ msg }) => / shard \d+ taken/.test(msg)).length;

describe(`match runs, the queue on ${process.env.TEST_QUEUE ?? 'postgresql'}`, () => {
  it('a run whose wake-up was lost is found and finished, and its log lines carry the request id', async () => {
    const event = await madeUpEvent(stage.source, { offers: 40, demands: 10 });
    const { log } = await stage.worker();
    await queueRun(stage.source, event, 'request-7');
    expect(await stage.comes(event, allEnded)).toMatchObject([{ status: 'FINISHED', shards: 2, again: 0 }]);
    await expectRightLists(event);
    const told = log.filter(({ requestId }) => requestId === 'request-7').map(({ msg }) => msg);
    for (const words of ['begun', 'taken', 'done', 'finished']) {
      expect(told).toContainEqual(expect.stringContaining(words));
    }
  }, 120_000);

  it('doubled and late wake-ups end in exactly one finished run, each of its shards done once', async () => {
    const event = await madeUpEvent(stage.source, { offers: 200, demands: 40 });
    await Promise.all([stage.worker(), stage.worker()]);
    const id = await queueRun(stage.source, event);
    await Promise.all(Array.from({ length: 10 }, () => stage.call(id)));
    await stage.comes(event, allEnded);
    const other = await madeUpEvent(stage.source, { offers: 5, demands: 2, seed: 2 });
    const late = await queueRun(stage.source, other);
    await Promise.all([stage.call(id), stage.call(id), stage.call(late)]);
    await stage.comes(other, allEnded);
    expect(await runsOf(stage.source, event.eventId)).toMatchObject([{ status: 'FINISHED', again: 0 }]);
    await expectRightLists(event);
  }, 120_000);

  it('two workers share the shards of one run', async () => {
    const event = await madeUpEvent(stage.source, several);
    const workers = await Promise.all([stage.worker(), stage.worker()]);
    const goOn = await stage.holdUp('demand_list');
    await stage.call(await queueRun(stage.source, event));
    await Promise.all(workers.map((worker) => worker.says('shard')));
    await Promise.race(workers.map((worker) => worker.says('shard 3 taken')));
    await Promise.race(workers.map((worker) => worker.says('shard 4 taken')));
    await goOn();
    expect(await stage.comes(event, allEnded)).toMatchObject([{ status: 'FINISHED', shards: 8, again: 0 }]);
    expect(Math.min(...workers.map(taken))).toBeGreaterThan(0);
    await expectRightLists(event);
  }, 120_000);

  it('a worker killed in the middle loses nothing and doubles nothing: only its shard is done again', async () => {
    const event = await madeUpEvent(stage.source, several);
    const first = await stage.worker();
    const goOn = await stage.holdUp('offer_list');
    await stage.call(await queueRun(stage.source, event));
    await first.says('shard 7 taken');
    await first.kill('SIGKILL');
    await goOn();
    expect(await runsOf(stage.source, event.eventId)).toMatchObject([{ status: 'RUNNING', scored: 4 }]);
    const second = await stage.worker();
    expect(await stage.comes(event, allEnded)).toMatchObject([{ status: 'FINISHED', shards: 8, again: 1 }]);
    expect(taken(second)).toBe(4);
    await expectRightLists(event);
  }, 120_000);

  it('a worker that hung while another took its shard over writes nothing more when it wakes', async () => {
    const event = await madeUpEvent(stage.source, several);
    const first = await stage.worker();
    const goOn = await stage.holdUp('demand_list');
    await stage.call(await queueRun(stage.source, event));
    await first.says('shard 3 taken');
    first.freeze();
    await goOn();
    const second = await stage.worker();
    await stage.comes(event, allEnded);
    first.thaw();
    await first.says('in other hands');
    expect(await runsOf(stage.source, event.eventId)).toMatchObject([{ status: 'FINISHED', again: 1 }]);
    expect(taken(second)).toBe(8);
    await expectRightLists(event);
  }, 120_000);

  it('a worker told to end leaves its shard to another, which goes on at once', async () => {
    const event = await madeUpEvent(stage.source, several);
    const first = await stage.worker();
    await stage.call(await queueRun(stage.source, event));
    await first.says('shard 3 taken');
    await first.kill('SIGTERM');
    const second = await stage.worker();
    const [run] = await stage.comes(event, allEnded);
    expect(run).toMatchObject({ status: 'FINISHED', shards: 8 });
    expect(run?.again).toBeLessThanOrEqual(1);
    expect(taken(second)).toBeGreaterThan(0);
    await expectRightLists(event);
  }, 120_000);

  it('a run that can never be finished fails with a reason, and the next one is done', async () => {
    const poisoned = await madeUpEvent(stage.source, { offers: 20, demands: 5 });
    await stage.source.query(
      `create function poison() returns trigger language plpgsql as $$ begin raise exception 'poison'; end $$;
       create trigger poison before insert on demand_list for each row
         when (NEW.event_id = '${poisoned.eventId}') execute function poison()`,
    );
    const event = await madeUpEvent(stage.source, { offers: 20, demands: 5, seed: 2 });
    await stage.worker();
    await stage.call(await queueRun(stage.source, poisoned));
    await stage.call(await queueRun(stage.source, event));
    await stage.comes(event, allEnded);
    await expectRightLists(event);
    expect(await stage.comes(poisoned, allEnded)).toMatchObject([{ status: 'FAILED', failure: 'poison' }]);
    expect(
      await stage.source.query(`select from demand_list where event_id = $1`, [poisoned.eventId]),
    ).toEqual([]);
  }, 120_000);
});
