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

  /** Whether this process keeps the event now, having asked for it if need be. */
  async holds(eventId: string): Promise<boolean> {
    const { manager } = await this.open();
    if (this.held.has(eventId)) return true;
    const [{ got }] = await manager.query(`select pg_try_advisory_lock(hashtextextended($1, 0)) as got`, [
      lockOf(eventId),
    ]);
    if (got) this.held.add(eventId);
    return got as boolean;
  }

  async letGo(eventId: string): Promise<void> {
    if (!this.held.delete(eventId)) return;
    await (
      await this.open()
    ).manager.query(`select pg_advisory_unlock(hashtextextended($1, 0))`, [lockOf(eventId)]);
  }

  /** One transaction; what does not end well is rolled back. */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = await this.open();
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
    if (!this.runner) return false;
    const { runner } = this;
    if (!runner.isReleased) await runner.query('select 1').catch(() => undefined);
    return !runner.isReleased && this.runner === runner;
  }

  async end(): Promise<void> {
    const { runner } = this;
    this.runner = null;
    this.held.clear();
    if (!runner || runner.isReleased) return;
    await runner.query(`select pg_advisory_unlock_all(), set_config('idle_session_timeout', '0', false)`);
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
