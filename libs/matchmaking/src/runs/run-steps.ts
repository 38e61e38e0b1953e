import { Injectable, Logger } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { systemActor, withRequestId } from '#platform';
import { packed, weightsNow } from '../lists/event-weights.js';
import { dropLists } from '../lists/list-rows.js';
import { aloneWithLists } from '../lists/alone.js';
import { cutPreparation, cutScoring } from './shard-plan.js';
import { knowledgeName } from '../knowledge-name.js';

interface Run {
  id: string;
  eventId: string;
  status: 'QUEUED' | 'RUNNING';
  knowledge: string | null;
  requestId: string | null;
}

/** What a step asks for: shards to be worked on before the next step, or that the event's next run be called. */
export type Next =
  | { what: 'NOTHING' }
  | { what: 'SHARDS'; shards: number; requestId: string | null }
  | { what: 'NEXT_RUN'; eventId: string };

const mostFailures = 4;
const uniqueViolation = '23505';

/**
 * Takes runs a step further, each step one short transaction: it is begun and its preparation cut into shards; when these
 * are done its scoring is; when that is done it ends. Nobody holds a run between the steps.
 */
@Injectable()
export class RunSteps {
  private readonly logger = new Logger(RunSteps.name);

  constructor(private readonly source: DataSource) {}

  /** Does nothing while shards are open, or another run of the event is at work. */
  async goOn(id: string): Promise<Next> {
    try {
      return await this.source.transaction((manager) => this.step(manager, id));
    } catch (error) {
      // Another run of the same event has just begun; it calls this one when it ends.
      if (error instanceof QueryFailedError && error.driverError?.code === uniqueViolation) {
        return { what: 'NOTHING' };
      }
      const reason = error instanceof Error ? error.message : String(error);
      this.logger.error(`match run ${id} broke off: ${reason}`, error instanceof Error ? error.stack : '');
      await this.countFailure(id, reason);
      return { what: 'NOTHING' };
    }
  }

  /** Ends a run that cannot be finished. */
  async fail(id: string, reason: string): Promise<void> {
    await this.source.query(
      `update match_run set status = 'FAILED', failure = $2, finished_at = now()
       where id = $1 and status in ('QUEUED', 'RUNNING')`,
      [id, reason.slice(0, 500)],
    );
    this.logger.error(`match run ${id} failed: ${reason}`);
  }

  private async step(manager: EntityManager, id: string): Promise<Next> {
    const [run]: Run[] = await manager.query(
      `select id, event_id as "eventId", status, knowledge, request_id as "requestId" from match_run
       where id = $1 and status in ('QUEUED', 'RUNNING') for update`,
      [id],
    );
    if (!run) return { what: 'NOTHING' };
    return withRequestId(run.requestId ?? id, () =>
      run.status === 'QUEUED' ? this.begin(manager, run) : this.afterShards(manager, run),
    );
  }

  private async begin(manager: EntityManager, run: Run): Promise<Next> {
    const [{ busy }] = await manager.query(
      `select exists (select from match_run where event_id = $1 and status = 'RUNNING') as busy`,
      [run.eventId],
    );
    if (busy) return { what: 'NOTHING' };
    await aloneWithLists(manager, run.eventId);
    const weights = packed(await weightsNow(manager, run.eventId));
    await manager.query(
      // What changed until now is read by the run; what changes from now on waits until it has ended.
      `update match_run set status = 'RUNNING', started_at = clock_timestamp(), weights = $2, knowledge = $3,
         changes_read = pg_current_snapshot()::text
       where id = $1`,
      [run.id, weights, knowledgeName],
    );
    const shards = await cutPreparation(manager, run);
    this.logger.log(`match run ${run.id} begun, ${shards} shards to prepare`);
    return shards > 0 ? this.shards(run, shards) : this.score(manager, { ...run, knowledge: knowledgeName });
  }

  private async afterShards(manager: EntityManager, run: Run): Promise<Next> {
    const [{ open, scored }] = await manager.query(
      `select exists (select from match_shard where run_id = $1 and done_at is null) as open,
         exists (select from match_shard where run_id = $1 and step = 'SCORE') as scored`,
      [run.id],
    );
    if (open) return { what: 'NOTHING' };
    return scored ? this.finish(manager, run) : this.score(manager, run);
  }

  private async score(manager: EntityManager, run: Run): Promise<Next> {
    const { shards, pairs } = await cutScoring(manager, run);
    await manager.query(`update match_run set pairs_total = $2 where id = $1`, [run.id, pairs]);
    this.logger.log(`match run ${run.id} has ${pairs} pairs in ${shards} shards to score`);
    return shards > 0 ? this.shards(run, shards) : this.finish(manager, run);
  }

  private async finish(manager: EntityManager, run: Run): Promise<Next> {
    await dropLists(manager, run.eventId);
    await manager.query(
      `update match_run set status = 'FINISHED', finished_at = clock_timestamp(), pairs_done = pairs_total,
         matched = least(s.matched, pairs_total), vetoed = pairs_total - least(s.matched, pairs_total)
       from (select coalesce(sum(matched), 0) as matched from match_shard where run_id = $1 and side = 'DEMAND') as s
       where id = $1`,
      [run.id],
    );
    await manager.query(
      `delete from match_due d using match_run r
       where d.event_id = $2 and r.id = $1 and pg_visible_in_snapshot(d.caused_by, r.changes_read::pg_snapshot)`,
      [run.id, run.eventId],
    );
    // To the parties too: what would help them most is worked out from the lists.
    await manager.query(
      `select pg_notify('changed', json_build_object('noun', 'match_lists', 'allianceId', alliance_id,
         'organisationId', null, 'eventId', event_id)::text) from match_run where id = $1`,
      [run.id],
    );
    if (run.knowledge !== knowledgeName) await this.askAgain(manager, run);
    this.logger.log(`match run ${run.id} finished`);
    return { what: 'NEXT_RUN', eventId: run.eventId };
  }

  /** A process with other knowledge began it, and this one went on with it. */
  private async askAgain(manager: EntityManager, run: Run): Promise<void> {
    await manager.query(`select set_config('cungcau.actor', $1, true)`, [
      JSON.stringify({ ...systemActor(), verb: 'requestMatchRun' }),
    ]);
    await manager.query(
      `insert into match_run (event_id, alliance_id, status, cause)
       select event_id, alliance_id, 'QUEUED', 'CHANGE' from match_run where id = $1
       on conflict (event_id) where status = 'QUEUED' do nothing`,
      [run.id],
    );
  }

  private shards(run: Run, shards: number): Next {
    return { what: 'SHARDS', shards, requestId: run.requestId };
  }

  private async countFailure(id: string, reason: string): Promise<void> {
    try {
      const [[run]] = await this.source.query(
        `update match_run set failures = failures + 1 where id = $1 returning failures`,
        [id],
      );
      if (run.failures >= mostFailures) await this.fail(id, reason);
    } catch (error) {
      // The database went away: the sweep calls again.
      this.logger.warn(`match run ${id}: ${String(error)}`);
    }
  }
}
