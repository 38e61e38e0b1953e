import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const minutes = 15;
const mostFailures = { login: 8, address: 60 };
const digest = (words: string) => createHash('sha256').update(words).digest();

/** Limits guessing: failed tries are counted for a sign-in name and for an address, whoever asks and however many at once. */
@Injectable()
export class Throttle {
  constructor(private readonly source: DataSource) {}

  /** Counts a try as failed until `succeeded` is called; answers seconds to wait when there were too many. */
  async enter(login: string, address: string): Promise<{ attempt: string } | { retryAfterSeconds: number }> {
    return this.source.transaction(async (manager) => {
      // One try of a sign-in name at a time, so that many at once are counted too.
      await manager.query(`select pg_advisory_xact_lock(hashtext($1))`, [login]);
      await manager.query(`delete from sign_in_attempt where at < now() - interval '1 day'`);
      const [{ wait }] = await manager.query(
        `select ceil(extract(epoch from max(free_at) - now()))::int as wait from (
           select (select at from sign_in_attempt where login_hash = $1 and failed and at > now() - make_interval(mins => $3)
                   order by at desc offset $4 - 1 limit 1) + make_interval(mins => $3) as free_at
           union all
           select (select at from sign_in_attempt where address_hash = $2 and failed and at > now() - make_interval(mins => $3)
                   order by at desc offset $5 - 1 limit 1) + make_interval(mins => $3)) waits`,
        [digest(login), digest(address), minutes, mostFailures.login, mostFailures.address],
      );
      if (wait) return { retryAfterSeconds: Math.max(1, wait as number) };
      const [{ id }] = await manager.query(
        `insert into sign_in_attempt (login_hash, address_hash, failed) values ($1, $2, true) returning id`,
        [digest(login), digest(address)],
      );
      return { attempt: id as string };
    });
  }

  async succeeded(attempt: string): Promise<void> {
    await this.source.query(`update sign_in_attempt set failed = false where id = $1`, [attempt]);
  }
}
