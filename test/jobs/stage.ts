import pg from 'pg';
import { DataSource } from 'typeorm';
import { Queues, readSettings } from '#platform';
import { freshDatabase } from '../servers/database.js';
import { startRedis } from '../servers/redis.js';
import type { MadeUpEvent } from './made-up-event.js';
import { runsCome, type Run } from './runs.js';
import { startWorker, type WorkerProcess } from './worker-process.js';

/** A database, a queue and workers for one spec after the other; the queue is Redis where TEST_QUEUE=redis says so. */
export class Stage {
  source!: DataSource;
  url = '';
  private redis: { url: string; stop(): Promise<void> } | undefined;
  private drop: () => Promise<void> = async () => {};
  private open: { end(): Promise<unknown> }[] = [];

  async start(): Promise<void> {
    if (process.env.TEST_QUEUE === 'redis') this.redis = await startRedis();
  }

  async stop(): Promise<void> {
    await this.redis?.stop();
  }

  async raise(): Promise<void> {
    const database = await freshDatabase();
    this.url = database.url;
    this.drop = database.drop;
    this.source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  }

  async clear(): Promise<void> {
    await Promise.all(this.open.map((one) => one.end()));
    this.open = [];
    await this.source.destroy();
    await this.drop();
  }

  async worker(): Promise<WorkerProcess> {
    const worker = await startWorker(this.url, this.redis?.url);
    this.open.push({ end: () => worker.kill('SIGKILL') });
    return worker;
  }

  /** Calls a worker for a run, as the API does. */
  async call(id: string): Promise<void> {
    const caller = new Queues({ ...readSettings({ REDIS_URL: this.redis?.url }), DATABASE_URL: this.url });
    this.open.push({ end: () => caller.beforeApplicationShutdown() });
    await caller.wake('match-run', { id });
  }

  comes(event: MadeUpEvent, wanted: (runs: Run[]) => boolean): Promise<Run[]> {
    return runsCome(this.source, this.url, event.eventId, wanted);
  }

  /** Nobody can write the table until the answer is called: a worker that comes so far waits in the middle of its work. */
  async holdUp(table: 'demand_list' | 'offer_list'): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    this.open.push(client);
    await client.query(`begin; lock table ${table} in share mode`);
    return async () => void (await client.query('rollback'));
  }
}
