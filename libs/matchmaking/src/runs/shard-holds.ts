import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Weights } from '#matching';
import type { Side } from '../lists/side.js';
import { weightsFrom } from '../weights/list-weights.js';

/** A shard in the hands of this worker, until its lease is over. */
export interface Hold {
  runId: string;
  eventId: string;
  number: number;
  step: 'PREPARE' | 'SCORE';
  side: Side;
  fromId: string;
  toId: string;
  /** Everything is written under it; whoever takes the shard over has another. */
  claim: string;
  /** 1 the first time somebody works on it. */
  attempts: number;
  failures: number;
  weights: Weights;
  requestId: string | null;
}

/** Somebody else has the shard, or its run has ended: stop quietly. */
export class LostHold extends Error {}

/** A worker that says nothing for so long has died, and another may take its shard. */
const leaseSeconds = 4;

/** Who works on a shard: every step is one conditional update of its row. */
@Injectable()
export class ShardHolds {
  constructor(private readonly source: DataSource) {}

  /** Takes the next shard of a run that waits or whose worker has died; null when there is nothing to take. */
  async claim(runId: string): Promise<Hold | null> {
    const [[hold]]: [(Omit<Hold, 'weights'> & { weights: number[] })[]] = await this.source.query(
      `update match_shard s set claim = $2, attempts = attempts + 1,
         claimed_until = clock_timestamp() + $3 * interval '1 second'
       from match_run r
       where r.id = $1 and r.status = 'RUNNING' and s.run_id = $1 and s.number =
         (select number from match_shard
          where run_id = $1 and done_at is null and (claimed_until is null or claimed_until < clock_timestamp())
          order by number limit 1 for update skip locked)
       returning s.run_id as "runId", r.event_id as "eventId", s.number, s.step, s.side, s.from_id as "fromId",
         s.to_id as "toId", s.claim, s.attempts, s.failures, r.weights, r.request_id as "requestId"`,
      [runId, randomUUID(), leaseSeconds],
    );
    return hold ? { ...hold, weights: weightsFrom(hold.weights) } : null;
  }

  /** Says that this worker lives. @throws LostHold */
  async keep(hold: Hold): Promise<void> {
    await this.whileHeld(hold, `claimed_until = clock_timestamp() + $4 * interval '1 second'`, leaseSeconds);
  }

  /** Lets go, so that somebody else may take it at once. @throws LostHold */
  async letGo(hold: Hold): Promise<void> {
    await this.whileHeld(hold, `claim = null, claimed_until = null`);
  }

  /** Says that it broke off; somebody may try again in `seconds`. @throws LostHold */
  async brokeOff(hold: Hold, seconds: number): Promise<void> {
    await this.whileHeld(
      hold,
      `failures = failures + 1, claimed_until = clock_timestamp() + $4 * interval '1 second'`,
      seconds,
    );
  }

  /** Writes in a transaction that only the holder can commit. @throws LostHold */
  write<T>(hold: Hold, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      // A worker that hangs in the middle must not keep the row locked against its successor.
      await manager.query(`select set_config('idle_in_transaction_session_timeout', $1, true)`, [
        `${leaseSeconds}s`,
      ]);
      const [, held] = await manager.query(
        `update match_shard set claimed_until = clock_timestamp() + $4 * interval '1 second'
         where run_id = $1 and number = $2 and claim = $3`,
        [hold.runId, hold.number, hold.claim, leaseSeconds],
      );
      if (held === 0) throw new LostHold();
      return work(manager);
    });
  }

  /** Marks it done in the transaction of its last writing and tells how far the run is. @throws LostHold */
  async done(manager: EntityManager, hold: Hold, matched = 0): Promise<void> {
    // Every pair is looked at from both sides.
    const [, going] = await manager.query(
      `with done as (
         update match_shard set done_at = clock_timestamp(), claim = null, claimed_until = null,
           matched = least($3::bigint, pairs)
         where run_id = $1 and number = $2 returning *)
       update match_run r set pairs_done = least(pairs_total, pairs_done + done.pairs / 2),
         matched = r.matched + case done.side when 'DEMAND' then done.matched else 0 end,
         vetoed = r.vetoed + case done.side when 'DEMAND' then done.pairs - done.matched else 0 end
       from done where r.id = $1 and r.status = 'RUNNING'`,
      [hold.runId, hold.number, matched],
    );
    if (going === 0) throw new LostHold();
  }

  private async whileHeld(hold: Hold, change: string, ...values: number[]): Promise<void> {
    const [, held] = await this.source.query(
      `update match_shard set ${change} where run_id = $1 and number = $2 and claim = $3`,
      [hold.runId, hold.number, hold.claim, ...values],
    );
    if (held === 0) throw new LostHold();
  }
}
