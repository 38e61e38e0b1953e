import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Changes, Queues, systemActor, type WakeUp } from '#platform';

export const matchRunQueue = 'match-run';

const firstPatienceMs = 2_000;
const longestPatienceMs = 10_000;

/** Finds the runs that want a worker and calls one; what the queue lost, this finds. */
@Injectable()
export class RunCalls {
  private readonly called = new Map<string, { at: number; patience: number }>();

  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
    private readonly queues: Queues,
  ) {}

  wake(wakeUp: WakeUp): Promise<void> {
    return this.queues.wake(matchRunQueue, wakeUp);
  }

  /**
   * Queues a run for every open event whose facts changed since they were last read, unless one waits already. An event
   * that staff never ran is left alone.
   */
  async queueChanged(): Promise<void> {
    const [{ due }] = await this.source.query(`select exists (select from match_due) as due`);
    if (!due) return;
    const queued: WakeUp[] = await this.changes.run(systemActor(), 'requestMatchRun', (manager) =>
      manager.query(
        `with due as (
           delete from match_due where (event_id, caused_by) in
             (select event_id, caused_by from match_due order by event_id, caused_by for update skip locked)
           returning event_id, request_id)
         insert into match_run (event_id, alliance_id, status, cause, request_id)
         select e.id, e.alliance_id, 'QUEUED', 'CHANGE', max(due.request_id)
         from due join event e on e.id = due.event_id
         where e.status = 'OPEN' and exists (select from match_run r where r.event_id = e.id)
         group by e.id
         on conflict (event_id) where status = 'QUEUED' do nothing
         returning id, request_id as "requestId"`,
      ),
    );
    for (const wakeUp of queued) await this.wake(wakeUp);
  }

  /** Calls a worker for the run that waits behind one of this event that has just ended. */
  async callNext(eventId: string): Promise<void> {
    const [next] = await this.source.query(
      `select id, request_id as "requestId" from match_run where event_id = $1 and status = 'QUEUED'`,
      [eventId],
    );
    if (next) await this.wake(next as WakeUp);
  }

  /** Calls again for runs that nobody took, each more and more patiently, so that the queue does not fill up. */
  async callForgotten(): Promise<void> {
    const forgotten: WakeUp[] = await this.source.query(
      `select id, request_id as "requestId" from match_run r
       where (status = 'QUEUED' and requested_at < now() - interval '1 second'
              and not exists (select from match_run o where o.event_id = r.event_id and o.status = 'RUNNING'))
          or (status = 'RUNNING' and claimed_until < clock_timestamp())`,
    );
    const ids = new Set(forgotten.map(({ id }) => id));
    for (const id of this.called.keys()) if (!ids.has(id)) this.called.delete(id);
    for (const wakeUp of forgotten) {
      const last = this.called.get(wakeUp.id);
      if (last && performance.now() - last.at < last.patience) continue;
      const patience = last ? Math.min(last.patience * 2, longestPatienceMs) : firstPatienceMs;
      this.called.set(wakeUp.id, { at: performance.now(), patience });
      await this.wake(wakeUp);
    }
  }
}
