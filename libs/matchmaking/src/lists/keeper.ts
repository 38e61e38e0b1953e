import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Changes, systemActor, withRequestId } from '#platform';
import { breathing } from '../runs/breath.js';
import type { RunCause } from '../runs/match-run.entity.js';
import { retryAt } from '../runs/retry-at.js';
import { RunCalls } from '../runs/run-calls.js';
import { weightsFrom } from '../weights/list-weights.js';
import { aloneWithLists } from './alone.js';
import { KeeperSession } from './keeper-session.js';
import { KeptEvent, type Due } from './kept-event.js';
import { knowledgeName } from '../knowledge-name.js';

const changesAtOnce = 50;
/** More changes than that are quicker done by a run. */
const mostChanges = 1_000;
const mostKept = 20;
const aliveEveryMs = 1_000;
const mostFailures = 3;
const longestPatienceS = 300;

interface Waiting {
  eventId: string;
  allianceId: string;
  run: { id: string; status: 'FINISHED' | 'FAILED'; knowledge: string | null; weights: number[] | null };
  /** Changes that wait, counted as far as it matters. */
  due: number;
}
type DueRow = Due & { causedBy: string; requestId: string | null };

/**
 * The newest run of event `e`, with what the last one that ended well made its lists with: only then are there lists that a
 * small change can be put into.
 */
const lastRun = `lateral (select n.id, n.status, n.finished_at, f.knowledge, f.weights from
  (select id, status, finished_at from match_run where event_id = e.id order by requested_at desc, id desc limit 1) as n,
  (select knowledge, weights from match_run where event_id = e.id and status = 'FINISHED'
    order by finished_at desc limit 1) as f) as r`;

/**
 * Keeps the lists of events right through small changes: each event is kept by one process, which has it in memory and
 * scores again only what a change touches. While a run of the event waits or is at work, its changes wait. Where it broke
 * off, the lists of the one before are put right and kept, until another try ends well.
 */
@Injectable()
export class Keeper {
  private readonly logger = new Logger(Keeper.name);
  private readonly kept = new Map<string, KeptEvent>();
  private readonly failures = new Map<string, number>();
  /** When an event whose last run broke off is looked at again after a failure here, too. */
  private readonly nextTry = new Map<string, number>();

  constructor(
    private readonly source: DataSource,
    private readonly session: KeeperSession,
    private readonly changes: Changes,
    private readonly calls: RunCalls,
  ) {}

  /** Looks for changes that wait, and takes in those of events that this process keeps or that nobody does. */
  async look(): Promise<void> {
    if (!(await this.session.alive())) this.kept.clear();
    const waiting: Waiting[] = await this.source.query(
      `select e.id as "eventId", e.alliance_id as "allianceId", due.due,
         json_build_object('id', r.id, 'status', r.status, 'knowledge', r.knowledge, 'weights', r.weights) as run
       from event e, ${lastRun}, lateral (
         select count(*)::int as due from (select from match_due where event_id = e.id limit $1) as counted) as due
       where e.status = 'OPEN' and r.status in ('FINISHED', 'FAILED')
         and (r.status = 'FAILED' or e.id in (select event_id from match_due)
           or e.id in (select event_id from match_run where finished_at > now() - interval '1 minute'))`,
      [mostChanges + 1],
    );
    for (const event of waiting) await this.serve(event);
  }

  /** Has the lists made anew that were made by other knowledge than this process has. */
  async renew(): Promise<void> {
    const old: Pick<Waiting, 'eventId' | 'allianceId'>[] = await this.source.query(
      `select e.id as "eventId", e.alliance_id as "allianceId" from event e, ${lastRun}
       where e.status = 'OPEN' and r.status in ('FINISHED', 'FAILED') and r.knowledge is distinct from $1`,
      [knowledgeName],
    );
    for (const event of old) await this.requestRun(event);
  }

  /** Asks again for runs that broke off, each time later. */
  async retryBroken(): Promise<void> {
    const broken: (Pick<Waiting, 'eventId' | 'allianceId'> & { cause: RunCause })[] = await this.source.query(
      `select r.event_id as "eventId", r.alliance_id as "allianceId", r.cause from match_run r
       where r.status = 'FAILED' and ${retryAt} <= now()`,
    );
    for (const { cause, ...event } of broken) await this.requestRun(event, cause);
  }

  /** Forgets changes that no run waits for: of events that are over or were never run. A later run reads everything. */
  async forgetUnwanted(): Promise<void> {
    await this.source.query(
      `delete from match_due d using event e where e.id = d.event_id
         and (e.status <> 'OPEN' or not exists (select from match_run r where r.event_id = e.id))`,
    );
  }

  async end(): Promise<void> {
    this.kept.clear();
    await this.session.end();
  }

  private async serve(event: Waiting): Promise<void> {
    const { eventId, run } = event;
    if (event.due === 0 && this.kept.get(eventId)?.runId === run.id) return;
    const holds = await this.session.holds(eventId);
    if (holds !== 'STILL') this.kept.delete(eventId);
    if (holds === 'NOT') return;
    const isBroken = run.status === 'FAILED';
    if (isBroken && performance.now() < (this.nextTry.get(eventId) ?? 0)) return;
    try {
      if (!isBroken && event.due > 0 && (event.due > mostChanges || run.knowledge !== knowledgeName)) {
        return await this.requestRun(event);
      }
      if (run.knowledge !== knowledgeName) return;
      const kept = await this.keptNow(event);
      while (await this.takeIn(event, kept));
      this.failures.delete(eventId);
    } catch (error) {
      // What is in memory may be ahead of the rows.
      this.kept.delete(eventId);
      const failures = (this.failures.get(eventId) ?? 0) + 1;
      this.failures.set(eventId, failures);
      this.logger.error(
        `changes of event ${eventId}: ${String(error)}`,
        error instanceof Error ? error.stack : '',
      );
      if (isBroken) {
        this.nextTry.set(eventId, performance.now() + Math.min(2 ** failures, longestPatienceS) * 1000);
        return;
      }
      if (failures < mostFailures) return;
      // A run says openly whether it can be done; after it the event begins anew.
      await this.requestRun(event);
      this.failures.delete(eventId);
    }
  }

  private async keptNow({ eventId, run }: Waiting): Promise<KeptEvent> {
    const known = this.kept.get(eventId);
    this.kept.delete(eventId);
    const kept = known?.runId === run.id ? known : await this.load(eventId, run);
    // The last in the order of the map is the last used.
    this.kept.set(eventId, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest) {
      this.kept.delete(oldest);
      await this.session.letGo(oldest);
    }
    return kept;
  }

  private async load(eventId: string, { id, status, weights }: Waiting['run']): Promise<KeptEvent> {
    const since = performance.now();
    const breathe = breathing(aliveEveryMs, async () => void (await this.session.alive()));
    const run = { id, weights: weightsFrom(weights) };
    const kept = await KeptEvent.load(this.source, eventId, run, breathe, { broken: status === 'FAILED' });
    this.logger.log(`event ${eventId} kept, read in ${(performance.now() - since).toFixed(0)} ms`);
    return kept;
  }

  /** Takes some changes in; false when none is left, or a run has come between. */
  private takeIn({ eventId, allianceId }: Waiting, kept: KeptEvent): Promise<boolean> {
    return this.session.transaction(eventId, async (manager) => {
      await aloneWithLists(manager, eventId);
      const [run] = await manager.query(`select r.id, r.status from event e, ${lastRun} where e.id = $1`, [
        eventId,
      ]);
      if (run.id !== kept.runId || !['FINISHED', 'FAILED'].includes(run.status)) return false;
      const due: DueRow[] = await manager.query(
        `select side, item_id as id, caused_by::text as "causedBy", request_id as "requestId" from match_due
         where event_id = $1 order by caused_by limit $2`,
        [eventId, changesAtOnce],
      );
      if (due.length === 0 && kept.isSettled) return false;
      const since = performance.now();
      const lists = await kept.apply(manager, eventId, due);
      await forget(manager, eventId, due);
      await manager.query(`select pg_notify('changed', $1)`, [
        JSON.stringify({ noun: 'match', allianceId, organisationId: null, eventId }),
      ]);
      await tellOwners(manager, eventId, due);
      const ms = (performance.now() - since).toFixed(1);
      withRequestId(due.find(({ requestId }) => requestId)?.requestId ?? eventId, () =>
        this.logger.log(`event ${eventId}: ${due.length} changes taken in, ${lists} lists changed, ${ms} ms`),
      );
      return true;
    });
  }

  private async requestRun(
    { eventId, allianceId }: Pick<Waiting, 'eventId' | 'allianceId'>,
    cause: RunCause = 'CHANGE',
  ): Promise<void> {
    const [run] = await this.changes.run(systemActor(), 'requestMatchRun', (manager) =>
      manager.query(
        `insert into match_run (event_id, alliance_id, status, cause, request_id)
         values ($1, $2, 'QUEUED', $3, (select max(request_id) from match_due where event_id = $1))
         on conflict (event_id) where status = 'QUEUED' do nothing returning id, request_id as "requestId"`,
        [eventId, allianceId, cause],
      ),
    );
    if (run) await this.calls.wake(run);
  }
}

/** Their open screens ask again for what would help most, which is worked out from what was taken in. */
const tellOwners = (manager: EntityManager, eventId: string, due: readonly DueRow[]): Promise<unknown> =>
  manager.query(
    `select pg_notify('changed', json_build_object('noun', 'match_lists', 'allianceId', null,
       'organisationId', organisation_id, 'eventId', $1::text)::text)
     from (select organisation_id from offer where id = any($2) union
       select organisation_id from demand where id = any($2)) as owner`,
    [eventId, due.map(({ id }) => id)],
  );

const forget = (manager: EntityManager, eventId: string, due: readonly DueRow[]): Promise<unknown> =>
  manager.query(
    `delete from match_due d using json_to_recordset($2) as t (side text, id uuid, "causedBy" xid8)
     where d.event_id = $1 and (d.side, d.item_id, d.caused_by) = (t.side, t.id, t."causedBy")`,
    [eventId, JSON.stringify(due)],
  );
