import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';

/** A worker that hangs for longer loses the events it keeps to another. */
const longestSilence = '30s';
const longestPause = '4s';

/**
 * One connection of this process that holds the events it keeps, each by a lock that ends with the connection, whatever
 * ends it; everything written for a kept event is written through it, so only its keeper can.
 */
@Injectable()
export class KeeperSession {
  private runner: QueryRunner | null = null;
  private held = new Set<string>();

  constructor(private readonly source: DataSource) {}

  /**
   * Whether this process keeps the event now, having asked for it if need be. `ANEW`: somebody else may have kept it up
   * to now.
   */
  async holds(eventId: string): Promise<'STILL' | 'ANEW' | 'NOT'> {
    const { manager } = await this.open();
    if (this.held.has(eventId)) return 'STILL';
    const [{ got }] = await manager.query(`select pg_try_advisory_lock(hashtextextended($1, 0)) as got`, [
      lockOf(eventId),
    ]);
    if (!got) return 'NOT';
    this.held.add(eventId);
    return 'ANEW';
  }

  async letGo(eventId: string): Promise<void> {
    if (!this.held.delete(eventId)) return;
    await (
      await this.open()
    ).manager.query(`select pg_advisory_unlock(hashtextextended($1, 0))`, [lockOf(eventId)]);
  }

  /**
   * One transaction of a kept event; what does not end well is rolled back.
   * @throws Error when the connection was lost since, and the event with it.
   */
  async transaction<T>(eventId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = await this.open();
    if (!this.held.has(eventId)) throw new Error('the connection was lost, the event may be in other hands');
    return runner.manager.transaction(async (manager) => {
      // A worker that hangs in the middle must not keep rows locked.
      await manager.query(`select set_config('idle_in_transaction_session_timeout', $1, true)`, [
        longestPause,
      ]);
      return work(manager);
    });
  }

  /** Says that this worker lives; answers whether it still holds what it held. */
  async alive(): Promise<boolean> {
    const lives = await this.runner?.query('select 1').then(
      () => true,
      () => false,
    );
    if (lives) return true;
    await this.end();
    return false;
  }

  async end(): Promise<void> {
    const { runner } = this;
    this.runner = null;
    this.held.clear();
    if (!runner || runner.isReleased) return;
    // Of a connection that is lost nothing is left to give back.
    await runner
      .query(`select pg_advisory_unlock_all(), set_config('idle_session_timeout', '0', false)`)
      .catch(() => undefined);
    await runner.release();
  }

  private async open(): Promise<QueryRunner> {
    if (!this.runner || this.runner.isReleased) {
      this.held.clear();
      this.runner = this.source.createQueryRunner();
      await this.runner.query(`select set_config('idle_session_timeout', $1, false)`, [longestSilence]);
    }
    return this.runner;
  }
}

const lockOf = (eventId: string): string => `keeper of ${eventId}`;
