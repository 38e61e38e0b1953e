import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Changes, Queues, readSettings, systemActor } from '#platform';
import { freshDatabase } from '../servers/database.js';
import { startRedis } from '../servers/redis.js';
import { compareMatches } from './expected-matches.js';
import { madeUpEvent, type MadeUpEvent } from './made-up-event.js';
import { allEnded, queueRun, runsCome, runsOf, type Run } from './runs.js';
import { startWorker, type WorkerProcess } from './worker-process.js';

// On PostgreSQL, and on Redis where TEST_QUEUE=redis says so; the behaviour is the same.
let redis: { url: string; stop(): Promise<void> } | undefined;
let database: { url: string; drop(): Promise<void> };
let source: DataSource;
let callers: Queues[] = [];
let workers: WorkerProcess[] = [];

beforeAll(async () => {
  if (process.env.TEST_QUEUE === 'redis') redis = await startRedis();
}, 60_000);
afterAll(() => redis?.stop());
beforeEach(async () => {
  database = await freshDatabase();
  source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
}, 60_000);
afterEach(async () => {
  await Promise.all(callers.map((caller) => caller.beforeApplicationShutdown()));
  await Promise.all(workers.map((worker) => worker.kill('SIGKILL')));
  callers = [];
  workers = [];
  await source.destroy();
  await database.drop();
}, 60_000);

const worker = async (): Promise<WorkerProcess> => {
  const started = await startWorker(database.url, redis?.url);
  workers.push(started);
  return started;
};
const call = (id: string): Promise<void> => {
  const settings = readSettings({ DATABASE_URL: database.url, REDIS_URL: redis?.url });
  const caller = new Queues({ ...settings, DATABASE_URL: database.url });
  callers.push(caller);
  return caller.wake('match-run', { id });
};
const comes = (event: MadeUpEvent, wanted: (runs: Run[]) => boolean) =>
  runsCome(source, database.url, event.eventId, wanted);
const atWork = ([run]: Run[]) => run?.status === 'RUNNING' && run.done > 0;

async function expectRightMatches(event: MadeUpEvent): Promise<void> {
  const { matched, vetoed, differences } = await compareMatches(source, event.eventId);
  expect(differences).toEqual([]);
  const last = (await runsOf(source, event.eventId)).at(-1);
  expect(last).toMatchObject({
    status: 'FINISHED',
    done: matched + vetoed,
    total: matched + vetoed,
    matched,
    vetoed,
  });
  expect(matched).toBeGreaterThan(0);
}

describe(`match runs, the queue on ${process.env.TEST_QUEUE ?? 'postgresql'}`, () => {
  it('a run whose wake-up was lost is found and finished, and its log lines carry the request id', async () => {
    const event = await madeUpEvent(source, { offers: 40, demands: 10 });
    const { log } = await worker();
    await queueRun(source, event, 'request-7');
    const runs = await comes(event, allEnded);
    expect(runs).toMatchObject([{ status: 'FINISHED', attempts: 1 }]);
    await expectRightMatches(event);
    expect(log.filter(({ requestId }) => requestId === 'request-7').map(({ msg }) => msg)).toEqual(
      expect.arrayContaining([expect.stringContaining('taken')]),
    );
  }, 120_000);

  it('doubled and late wake-ups end in exactly one finished run', async () => {
    const event = await madeUpEvent(source, { offers: 200, demands: 40 });
    await Promise.all([worker(), worker()]);
    const id = await queueRun(source, event);
    await Promise.all(Array.from({ length: 10 }, () => call(id)));
    await comes(event, allEnded);
    const late = await queueRun(source, await madeUpEvent(source, { offers: 5, demands: 2, seed: 2 }));
    await Promise.all([call(id), call(id), call(late)]);
    await runsCome(source, database.url, await eventOf(late), allEnded);
    expect(await runsOf(source, event.eventId)).toMatchObject([{ status: 'FINISHED', attempts: 1 }]);
    await expectRightMatches(event);
  }, 120_000);

  it('two workers at once share the runs of two events, each run done by one of them', async () => {
    const events = [
      await madeUpEvent(source, { offers: 300, demands: 40, seed: 1 }),
      await madeUpEvent(source, { offers: 300, demands: 40, seed: 2 }),
    ];
    await Promise.all([worker(), worker()]);
    for (const event of events) await call(await queueRun(source, event));
    for (const event of events) {
      expect(await comes(event, allEnded)).toMatchObject([{ status: 'FINISHED', attempts: 1 }]);
      await expectRightMatches(event);
    }
    const taken = workers.map(({ log }) => log.filter(({ msg }) => msg.includes('taken')).length);
    expect(taken).toEqual([1, 1]);
  }, 120_000);

  it('a worker killed in the middle loses nothing and doubles nothing: another goes on', async () => {
    const event = await madeUpEvent(source, { offers: 1000, demands: 400 });
    const first = await worker();
    await call(await queueRun(source, event));
    await comes(event, atWork);
    await first.kill('SIGKILL');
    const [left] = await runsOf(source, event.eventId);
    expect(left).toMatchObject({ status: 'RUNNING', attempts: 1 });
    const before = await scoredBy(source, event);
    await worker();
    expect(await comes(event, allEnded)).toMatchObject([{ status: 'FINISHED', attempts: 2 }]);
    await expectRightMatches(event);
    // What the first had scored was not scored again.
    expect(await scoredBy(source, event)).toEqual(expect.arrayContaining(before));
  }, 120_000);

  it('a worker that hung while another took its run over writes nothing more when it wakes', async () => {
    const event = await madeUpEvent(source, { offers: 1000, demands: 400 });
    const first = await worker();
    await call(await queueRun(source, event));
    await comes(event, atWork);
    first.freeze();
    const [left] = await runsOf(source, event.eventId);
    await worker();
    await comes(event, ([run]) => run?.attempts === 2 && run.done > (left as Run).done);
    const before = await scoredBy(source, event);
    first.thaw();
    expect(await comes(event, allEnded)).toMatchObject([{ status: 'FINISHED', attempts: 2 }]);
    expect(await scoredBy(source, event)).toEqual(expect.arrayContaining(before));
    await expectRightMatches(event);
    expect(first.log.filter(({ msg }) => msg.includes('finished'))).toEqual([]);
  }, 120_000);

  it('a worker told to end leaves its run to another, which goes on at once', async () => {
    const event = await madeUpEvent(source, { offers: 1000, demands: 400 });
    const first = await worker();
    await worker();
    const id = await queueRun(source, event);
    await call(id);
    await comes(event, atWork);
    const busy = first.log.some(({ msg }) => msg.includes('taken')) ? first : (workers[1] as WorkerProcess);
    // Held still for the moment between seeing it at work and telling it to end.
    busy.freeze();
    const told = busy.kill('SIGTERM');
    busy.thaw();
    await told;
    const [run] = await comes(event, allEnded);
    expect(run).toMatchObject({ status: 'FINISHED', attempts: 2 });
    await expectRightMatches(event);
  }, 120_000);

  it('what changes after staff ran an event is matched by itself, also in the middle of a run', async () => {
    const event = await madeUpEvent(source, { offers: 400, demands: 60 });
    const untouched = await madeUpEvent(source, { offers: 5, demands: 2, seed: 2 });
    await worker();
    await call(await queueRun(source, event));
    await comes(event, atWork);
    await changeOffers(source, event);
    const runs = await comes(event, (now) => now.length === 2 && allEnded(now));
    expect(runs.map(({ cause }) => cause)).toEqual(['STAFF', 'CHANGE']);
    await expectRightMatches(event);
    await withdrawBest(source, event);
    await comes(event, (now) => now.length === 3 && allEnded(now));
    await expectRightMatches(event);
    expect(await runsOf(source, untouched.eventId)).toEqual([]);
  }, 120_000);

  it('a run that can never be finished fails with a reason, and the next one is done', async () => {
    const poisoned = await madeUpEvent(source, { offers: 20, demands: 5 });
    await source.query(
      `create function poison() returns trigger language plpgsql as $$ begin raise exception 'poison'; end $$;
       create trigger poison before insert on scored_demand for each row
         when (NEW.event_id = '${poisoned.eventId}') execute function poison()`,
    );
    const event = await madeUpEvent(source, { offers: 20, demands: 5, seed: 2 });
    await worker();
    await call(await queueRun(source, poisoned));
    await call(await queueRun(source, event));
    await comes(event, allEnded);
    await expectRightMatches(event);
    expect(await comes(poisoned, allEnded)).toMatchObject([
      { status: 'FAILED', failure: 'poison', attempts: 4 },
    ]);
    expect(await source.query(`select from match where event_id = $1`, [poisoned.eventId])).toEqual([]);
  }, 120_000);
});

const scoredBy = (
  from: DataSource,
  { eventId }: MadeUpEvent,
): Promise<{ demand: string; version: string }[]> =>
  from.query(`select demand_id as demand, xmin::text as version from scored_demand where event_id = $1`, [
    eventId,
  ]);

async function eventOf(runId: string): Promise<string> {
  const [run] = await source.query(`select event_id as id from match_run where id = $1`, [runId]);
  return run.id as string;
}

const changeOffers = (from: DataSource, { eventId }: MadeUpEvent) =>
  new Changes(from).run(systemActor(), 'changeOffer', (manager) =>
    manager.query(
      `update offer set months = array[1, 2, 3]::smallint[] where id in
         (select offer_id from event_offer where event_id = $1 order by offer_id limit 5)`,
      [eventId],
    ),
  );

const withdrawBest = (from: DataSource, { eventId }: MadeUpEvent) =>
  new Changes(from).run(systemActor(), 'withdrawDemand', async (manager) => {
    await manager.query(
      `update demand set status = 'WITHDRAWN' where id in
         (select demand_id from scored_demand where event_id = $1 order by matched desc limit 3)`,
      [eventId],
    );
    await manager.query(
      `update offer set status = 'WITHDRAWN' where id in (select offer_id from match where event_id = $1 limit 5)`,
      [eventId],
    );
  });
