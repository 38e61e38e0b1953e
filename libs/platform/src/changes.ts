import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from './actor.js';
import { AppError } from './errors.js';

type Work<T> = (manager: EntityManager) => Promise<T>;

/** The one way to write: one transaction, and the database's history learns who did it. */
@Injectable()
export class Changes {
  constructor(private readonly source: DataSource) {}

  /** Runs `work` in one transaction as `actor`; `verb` is the word of the API (`publishOffer`). */
  run<T>(actor: Actor, verb: string, work: Work<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      await manager.query(`select set_config('cungcau.actor', $1, true)`, [
        JSON.stringify({ ...actor, verb }),
      ]);
      return work(manager);
    });
  }

  /**
   * Like `run`, for verbs that create: the same client-made `key` of the same account gives the first answer again and
   * writes nothing. A second request that comes while the first is at work waits for it.
   * @throws AppError CONFLICT when the key was used for another verb.
   */
  once<T>(actor: Actor, verb: string, key: string, work: Work<T>): Promise<T> {
    const keyHash = createHash('sha256').update(key).digest();
    return this.run(actor, verb, async (manager) => {
      const mine = await manager.query(
        `insert into request_key (account_id, key_hash, operation) values ($1, $2, $3)
         on conflict do nothing returning 1`,
        [actor.accountId, keyHash, verb],
      );
      if (mine.length === 0) {
        const [earlier] = await manager.query(
          `select operation, answer from request_key where account_id = $1 and key_hash = $2`,
          [actor.accountId, keyHash],
        );
        if (earlier.operation !== verb) throw new AppError('CONFLICT');
        return earlier.answer as T;
      }
      const answer = await work(manager);
      await manager.query(`update request_key set answer = $3 where account_id = $1 and key_hash = $2`, [
        actor.accountId,
        keyHash,
        JSON.stringify(answer),
      ]);
      return answer;
    });
  }
}
