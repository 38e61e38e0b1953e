import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';

/** A run in the hands of this worker, until its lease is over. */
export interface Hold {
  runId: string;
  eventId: string;
  /** Everything is written under it; whoever takes the run over has another. */
  claim: string;
  /** 1 the first time somebody works on the run. */
  attempts: number;
  fruitless: number;
  requestId: string | null;
}

/** Somebody else has the run, or it is done: stop quietly. */
export class LostHold extends Error {}

/** A worker that says nothing for so long has died, and another may go on. */
export const leaseSeconds = 4;
/** Claims without any progress before a run fails: workers that die at once, whatever the reason. */
const mostFruitlessClaims = 30;
const uniqueViolation = '23505';

/** Who works on a run: every step is one conditional update of its row. */
@Injectable()
export class RunHolds {
  private readonly logger = new Logger(RunHolds.name);

  constructor(private readonly source: DataSource) {}

  /** Takes a run that waits or whose worker has died; null when there is nothing to take. */
  async claim(runId: string): Promise<Hold | null> {
    try {
      const [hold] = await this.source.query(
        `with taken as (
           update match_run set status = 'RUNNING', claim = $2, attempts = attempts + 1, fruitless = fruitless + 1,
             claimed_until = clock_timestamp() + $3 * interval '1 second', started_at = coalesce(started_at, now())
           where id = $1 and (status = 'QUEUED' or (status = 'RUNNING' and claimed_until < clock_timestamp()))
           returning *)
         select id as "runId", event_id as "eventId", claim, attempts, fruitless, request_id as "requestId" from taken`,
        [runId, randomUUID(), leaseSeconds],
      );
      if (!hold) return null;
      if (hold.fruitless <= mostFruitlessClaims) return hold as Hold;
      await this.fail(hold as Hold, `no progress in ${mostFruitlessClaims} attempts`);
      return null;
    } catch (error) {
      // Another run of the same event is at work; it calls this one when it ends.
      if (error instanceof QueryFailedError && error.driverError?.code === uniqueViolation) return null;
      throw error;
    }
  }

  /** Says that this worker lives. @throws LostHold */
  async keep(hold: Hold): Promise<void> {
    await this.whileHeld(hold, `claimed_until = clock_timestamp() + $3 * interval '1 second'`, leaseSeconds);
  }

  /** Lets go, so that somebody else may go on where this worker stopped, at once or in `seconds`. */
  async letGo(hold: Hold, seconds = 0): Promise<void> {
    await this.whileHeld(hold, `claimed_until = clock_timestamp() + $3 * interval '1 second'`, seconds);
  }

  /** Ends a run that cannot be finished. */
  async fail(hold: Hold, reason: string): Promise<void> {
    await this.whileHeld(
      hold,
      `status = 'FAILED', failure = $3, finished_at = now(), claim = null, claimed_until = null`,
      reason.slice(0, 500),
    );
    this.logger.error(`match run ${hold.runId} failed: ${reason}`);
  }

  private async whileHeld(hold: Hold, change: string, value: string | number): Promise<void> {
    const [, held] = await this.source.query(`update match_run set ${change} where id = $1 and claim = $2`, [
      hold.runId,
      hold.claim,
      value,
    ]);
    if (held === 0) throw new LostHold();
  }
}
