import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Changed, Queues, readSettings } from '#platform';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { idOf, market, plainDemand, plainOffer } from '../../test/market.js';
import { reviewing } from '../../test/reviewing.js';
import { matchmakingEntities } from '../matchmaking.module.js';
import { MatchRunReader } from '../runs/match-run.reader.js';
import { RunCalls } from '../runs/run-calls.js';
import { RunSteps } from '../runs/run-steps.js';
import { Keeper } from './keeper.js';
import { KeeperSession } from './keeper-session.js';

let stage: Conference;
let queues: Queues;
let keeper: Keeper;
let steps: RunSteps;
let fair: Awaited<ReturnType<typeof market>>;
beforeAll(async () => {
  stage = await conference(matchmakingEntities);
  const { url } = stage.source.options as { url: string };
  queues = new Queues({ ...readSettings({ NODE_ENV: 'test' }), DATABASE_URL: url });
  steps = new RunSteps(stage.source);
}, 60_000);
afterAll(async () => {
  await queues.beforeApplicationShutdown();
  await stage.end();
});
beforeEach(async () => {
  const calls = new RunCalls(stage.source, queues);
  keeper = new Keeper(stage.source, new KeeperSession(stage.source), stage.changes, calls);
  fair = await market(stage);
  for (const number of [1, 2, 3]) await fair.offer({ ...plainOffer, id: idOf(number) });
  await fair.demand(plainDemand);
  await reviewing(stage).run(fair.eventId);
});
afterEach(() => keeper.end());

const query = (sql: string, ...more: unknown[]) => stage.source.query(sql, [fair.eventId, ...more]);
const listed = async () => {
  const [list] = await query(
    `select offer_ids as ids, scores from demand_list where event_id = $1 and demand_id = $2`,
    plainDemand.id,
  );
  return list as { ids: string[]; scores: number[] };
};
const waiting = async (): Promise<string[]> =>
  (await query(`select id from match_run where event_id = $1 and status = 'QUEUED'`)).map(
    ({ id }: { id: string }) => id,
  );
/** A run that staff asked for. */
const asked = async (): Promise<string> => {
  await stage.changes.run({ ...stage.here.staff, how: 'SCREEN' }, 'requestMatchRun', (manager) =>
    manager.query(
      `insert into match_run (event_id, alliance_id, status, cause) values ($1, $2, 'QUEUED', 'STAFF')`,
      [fair.eventId, stage.here.id],
    ),
  );
  return (await waiting())[0] ?? '';
};

describe('after a run that broke off', () => {
  it('the lists of the one before are put right and kept, and it is tried again by and by, which staff can see', async () => {
    const before = await listed();
    await fair.offer({ ...plainOffer, id: idOf(2), months: [1] });
    const id = await asked();
    await steps.goOn(id);
    // Some of its lists were written.
    await query(`update demand_list set scores = '{9,8,7}' where event_id = $1`);
    await steps.fail(id, 'the disk is full');
    await keeper.look();
    const kept = { ids: before.ids.filter((one) => one !== idOf(2)), scores: before.scores.slice(1) };
    expect(await listed()).toEqual(kept);
    await fair.offer({ ...plainOffer, id: idOf(3), months: [1] });
    await keeper.look();
    expect((await listed()).ids).toEqual([idOf(1)]);

    await keeper.retryBroken();
    expect(await waiting()).toEqual([]);
    const [run] = (await new MatchRunReader(stage.source).page(fair.eventId, null)).items;
    expect(run).toMatchObject({ id, status: 'FAILED', failure: 'the disk is full' });
    expect(Date.parse(run?.retryAt ?? '') - Date.parse(run?.finishedAt ?? '')).toBe(5 * 60_000);
    await query(`update match_run set finished_at = finished_at - interval '5 minutes' where event_id = $1`);
    await keeper.retryBroken();
    await keeper.retryBroken();
    expect(await waiting()).toHaveLength(1);
  }, 60_000);
});

describe('changes that are taken in', () => {
  it('are told to the organisations whose offers and demands they are: their advice may be another', async () => {
    const { url } = stage.source.options as { url: string };
    const listener = new pg.Client({ connectionString: url });
    await listener.connect();
    try {
      await listener.query('listen changed');
      const told: Changed[] = [];
      listener.on('notification', ({ payload }) => told.push(JSON.parse(payload ?? '{}') as Changed));
      await fair.offer({ ...plainOffer, months: [1] });
      await keeper.look();
      // What was told comes before the next answer.
      await listener.query('select 1');
      const { organisationId } = stage.here.supplier;
      const { eventId } = fair;
      expect(told.filter(({ noun }) => noun === 'match_lists')).toEqual([
        { noun: 'match_lists', allianceId: null, organisationId, eventId },
      ]);
    } finally {
      await listener.end();
    }
  }, 60_000);
});

describe('changes that cannot be taken in', () => {
  it('are left to a run after three tries, and after it to as many tries again', async () => {
    await stage.source.query(
      `create function poison() returns trigger language plpgsql as $$ begin raise exception 'poison'; end $$;
       create trigger poison before update on demand_list for each row execute function poison()`,
    );
    await fair.offer({ ...plainOffer, months: [1] });
    for (const asksNow of [0, 0, 1]) {
      await keeper.look();
      expect(await waiting()).toHaveLength(asksNow);
    }
    await query(
      `update match_run set status = 'FINISHED', started_at = now(), finished_at = clock_timestamp(),
         knowledge = (select max(knowledge) from match_run), weights = (select max(weights) from match_run)
       where event_id = $1 and status = 'QUEUED'`,
    );
    for (const asksNow of [0, 0, 1]) {
      await keeper.look();
      expect(await waiting()).toHaveLength(asksNow);
    }
  }, 60_000);
});
