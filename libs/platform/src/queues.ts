import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, Worker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { SettingsHolder } from './settings-holder.js';

/** A wake-up call: the id of a row that wants work. The row is the truth; calls may be lost, doubled or late. */
export interface WakeUp {
  id: string;
  requestId?: string;
}
type Classes = { Queue: typeof Queue; Worker: typeof Worker };

/** BullMQ on Redis where `REDIS_URL` is set, on PostgreSQL otherwise; nobody else knows which. */
@Injectable()
export class Queues implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Queues.name);
  private readonly queues = new Map<string, Queue>();
  private readonly workers: Worker[] = [];
  private readonly connections: Redis[] = [];

  constructor(private readonly settings: SettingsHolder) {}

  private classes(): Classes {
    return this.settings.REDIS_URL
      ? { Queue, Worker }
      : (withBackend(createPostgresBackend) as unknown as Classes);
  }

  private connection() {
    if (!this.settings.REDIS_URL) {
      // BullMQ keeps its tables apart from ours and makes them itself.
      return { connectionString: this.settings.DATABASE_URL, schema: 'bullmq', migrate: true, max: 4 };
    }
    const redis = new Redis(this.settings.REDIS_URL, { maxRetriesPerRequest: null });
    redis.on('error', (error) => this.logger.warn(`Redis: ${error.message}`));
    this.connections.push(redis);
    return redis;
  }

  private queue(name: string): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      const { Queue: QueueClass } = this.classes();
      queue = new QueueClass(name, { connection: this.connection() as never });
      queue.on('error', (error) => this.logger.warn(`queue ${name}: ${error.message}`));
      this.queues.set(name, queue);
    }
    return queue;
  }

  /** Calls a worker; a call that cannot be made is only logged, because the worker's sweep finds the row anyway. */
  async wake(name: string, wakeUp: WakeUp): Promise<void> {
    try {
      await this.queue(name).add(name, wakeUp, { removeOnComplete: true, removeOnFail: true });
    } catch (error) {
      this.logger.warn(`wake-up for ${name} ${wakeUp.id} was not sent: ${String(error)}`);
    }
  }

  /** Answers wake-up calls, one at a time in this process. What `handle` throws is logged; the sweep calls again. */
  work(name: string, handle: (wakeUp: WakeUp) => Promise<void>): void {
    const { Worker: WorkerClass } = this.classes();
    const worker = new WorkerClass(name, (job) => handle(job.data as WakeUp), {
      connection: this.connection() as never,
      concurrency: 1,
      // A worker killed twice must not make BullMQ give up: the row decides when it is done.
      maxStalledCount: 1000,
    });
    worker.on('error', (error) => this.logger.warn(`worker ${name}: ${error.message}`));
    worker.on('failed', (job, error) =>
      this.logger.error(`${name} ${String(job?.data?.id)} failed: ${error.message}`),
    );
    this.workers.push(worker);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    for (const redis of this.connections) redis.disconnect();
  }
}
