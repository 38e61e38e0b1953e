import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Queues, type WakeUp } from '#platform';
import type { Next } from './run-steps.js';

/** A call here takes a run a step further, one on the other has somebody take its next shard. Both carry the run's id. */
export const matchRunQueue = 'match-run';
export const matchShardQueue = 'match-shard';

const firstPatienceMs = 2_000;
const longestPatienceMs = 10_000;

/** Calls workers for runs and shards that want one; what the queue lost, this finds. */
@Injectable()
export class RunCalls {
  private readonly called = new Map<string, { at: number; patience: number }>();

  constructor(
    private readonly source: DataSource,
    private readonly queues: Queues,
  ) {}

  wake(wakeUp: WakeUp): Promise<void> {
    return this.queues.wake(matchRunQueue, wakeUp);
  }

  wakeShard(wakeUp: WakeUp): Promise<void> {
    return this.queues.wake(matchShardQueue, wakeUp);
  }

  /** Makes the calls that a step of run `id` asks for: one flow of its shards with the next step behind them. */
  async follow(id: string, next: Next): Promise<void> {
    if (next.what === 'SHARDS') {
      const wakeUp = { id, ...(next.requestId ? { requestId: next.requestId } : {}) };
      const shards = Array.from({ length: next.shards }, () => ({ queue: matchShardQueue, wakeUp }));
      await this.queues.flow({ queue: matchRunQueue, wakeUp }, shards);
    }
    if (next.what === 'NEXT_RUN') await this.callNext(next.eventId);
  }

  /** Calls a worker for the run that waits behind one of this event that has just ended. */
  private async callNext(eventId: string): Promise<void> {
    const [next] = await this.source.query(
      `select id, request_id as "requestId" from match_run where event_id = $1 and status = 'QUEUED'`,
      [eventId],
    );
    if (next) await this.wake(next as WakeUp);
  }

  /** Calls again for what nobody took, each time more patiently, so that the queue does not fill up. */
  async callForgotten(): Promise<void> {
    const forgotten: { id: string; requestId: string; shards: number }[] = await this.source.query(
      `select id, request_id as "requestId", 0 as shards from match_run r
       where status = 'QUEUED' and requested_at < now() - interval '1 second'
         and not exists (select from match_run o where o.event_id = r.event_id and o.status = 'RUNNING')
       union all
       select r.id, r.request_id, case when s.alive > 0 then s.dead else s.open end from match_run r,
         lateral (select count(*) filter (where done_at is null)::int as open,
             count(*) filter (where claimed_until < clock_timestamp())::int as dead,
             count(*) filter (where claimed_until >= clock_timestamp())::int as alive,
             coalesce(max(done_at), r.started_at) as moved
           from match_shard where run_id = r.id) as s
       where r.status = 'RUNNING' and (s.dead > 0 or (s.alive = 0 and s.moved < clock_timestamp() - interval '1 second'))`,
    );
    const ids = new Set(forgotten.map(({ id }) => id));
    for (const id of this.called.keys()) if (!ids.has(id)) this.called.delete(id);
    for (const { id, requestId, shards } of forgotten) {
      const last = this.called.get(id);
      if (last && performance.now() - last.at < last.patience) continue;
      const patience = last ? Math.min(last.patience * 2, longestPatienceMs) : firstPatienceMs;
      this.called.set(id, { at: performance.now(), patience });
      if (shards === 0) await this.wake({ id, requestId });
      for (let call = 0; call < shards; call++) await this.wakeShard({ id, requestId });
    }
  }
}
