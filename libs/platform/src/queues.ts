import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { createPostgresBackend, FlowProducer, Queue, Worker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { SettingsHolder } from './settings-holder.js';

/** A wake-up call: the id of a row that wants work. The row is the truth; calls may be lost, doubled or late. */
export interface WakeUp {
  id: string;
  requestId?: string;
}
/** A wake-up call to one of the queues. */
export interface Call {
  queue: string;
  wakeUp: WakeUp;
}
type Classes = { Queue: typeof Queue; Worker: typeof Worker; FlowProducer: typeof FlowProducer };
type Handle = (wakeUp: WakeUp) => Promise<void>;

const longestCallMs = 2_000;
const longestGoodbyeMs = 10_000;
/** The row says what came of a call, so nothing is kept. */
const forgetful = { removeOnComplete: true, removeOnFail: true };

/** BullMQ on Redis where `REDIS_URL` is set, on PostgreSQL otherwise; nobody else knows which. */
@Injectable()
export class Queues implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly logger = new Logger(Queues.name);
  private readonly queues = new Map<string, Queue>();
  private producer: FlowProducer | null = null;
  private readonly workers: Worker[] = [];
  private readonly connections: Redis[] = [];
  private ending = false;

  constructor(private readonly settings: SettingsHolder) {}

  /**
   * Calls a worker. A call that cannot be made within two seconds is only logged: the worker's sweep finds the row
   * anyway, and whoever asked must not wait for a queue that is away. With `delayMs` it rings that much later.
   */
  async wake(name: string, wakeUp: WakeUp, delayMs = 0): Promise<void> {
    try {
      const queue = this.queue(name);
      await within(longestCallMs, queue.add(name, wakeUp, { ...forgetful, delay: delayMs }));
    } catch (error) {
      this.logger.warn(`wake-up for ${name} ${wakeUp.id} was not sent: ${String(error)}`);
      this.forget(name);
    }
  }

  /**
   * Makes the calls `before` at once and the call `last` when each of them was answered: one flow, added whole or not at
   * all. What a call that failed left undone, `last` finds in the rows. Like `wake`, it never throws.
   */
  async flow(last: Call, before: readonly Call[]): Promise<void> {
    const job = ({ queue, wakeUp }: Call, options = {}) => ({
      ...{ name: queue, queueName: queue, data: wakeUp, opts: { ...forgetful, ...options } },
    });
    const children = before.map((call) => job(call, { ignoreDependencyOnFailure: true }));
    try {
      await within(longestCallMs, this.flows().add({ ...job(last), children }));
    } catch (error) {
      this.logger.warn(`flow for ${last.queue} ${last.wakeUp.id} was not sent: ${String(error)}`);
      this.forgetFlows();
    }
  }

  /**
   * Answers wake-up calls, one at a time in this process. What `handle` throws is logged; the sweep calls again.
   * Settles when it listens; a queue that cannot be reached yet is tried again every second.
   */
  async work(name: string, handle: Handle): Promise<void> {
    while (!this.ending) {
      const worker = this.worker(name, handle);
      try {
        await worker.waitUntilReady();
        this.workers.push(worker);
        return;
      } catch (error) {
        // BullMQ remembers a first connection that failed for good, so only a new worker can try again.
        this.logger.warn(`worker ${name} cannot listen yet: ${String(error)}`);
        await Promise.race([worker.close(true), pause(1_000)]);
        await pause(1_000);
      }
    }
  }

  /**
   * The calls of each queue that this process answers, by their state.
   * @throws Error when the queue does not answer within two seconds.
   */
  async counts(): Promise<{ queue: string; state: string; calls: number }[]> {
    const counted = this.workers.map(async ({ name }) => {
      try {
        const states = this.queue(name).getJobCounts('waiting', 'active', 'delayed', 'failed');
        return Object.entries(await within(longestCallMs, states)).map(([state, calls]) => ({
          queue: name,
          state,
          calls,
        }));
      } catch (error) {
        this.forget(name);
        throw error;
      }
    });
    return (await Promise.all(counted)).flat();
  }

  // The first word of a shutdown: from now on calls are left to other workers.
  async onModuleDestroy(): Promise<void> {
    this.ending = true;
    await Promise.all(this.workers.map((worker) => worker.pause(true)));
  }

  async beforeApplicationShutdown(): Promise<void> {
    const close = async () => {
      await Promise.all(this.workers.map((worker) => worker.close()));
      await Promise.all([...this.queues.values()].map((queue) => queue.close()));
      await this.producer?.close();
    };
    await within(longestGoodbyeMs, close()).catch((error) => this.logger.warn(String(error)));
    for (const redis of this.connections) redis.disconnect();
  }

  private worker(name: string, handle: Handle): Worker {
    const { Worker: WorkerClass } = this.classes();
    const worker = new WorkerClass(name, (job) => handle(job.data as WakeUp), {
      connection: this.connection(),
      concurrency: 1,
      // A worker killed twice must not make BullMQ give up: the row decides when it is done.
      maxStalledCount: 1000,
      // After the queue was away; BullMQ's own default is a quarter of a minute.
      runRetryDelay: 1_000,
    });
    worker.on('error', (error) => this.logger.warn(`worker ${name}: ${error.message}`));
    worker.on('failed', (job, error) =>
      this.logger.error(`${name} ${String(job?.data?.id)} failed: ${error.message}`),
    );
    return worker;
  }

  private queue(name: string): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      const { Queue: QueueClass } = this.classes();
      queue = new QueueClass(name, { connection: this.connection() });
      queue.on('error', (error) => this.logger.warn(`queue ${name}: ${error.message}`));
      this.queues.set(name, queue);
    }
    return queue;
  }

  private flows(): FlowProducer {
    if (!this.producer) {
      const { FlowProducer: FlowProducerClass } = this.classes();
      this.producer = new FlowProducerClass({ connection: this.connection() });
      this.producer.on('error', (error) => this.logger.warn(`flows: ${error.message}`));
    }
    return this.producer;
  }

  private forgetFlows(): void {
    if (this.settings.REDIS_URL) return;
    void this.producer?.close().catch(() => undefined);
    this.producer = null;
  }

  /** For the same reason as in `work`; Redis clients connect again by themselves and are kept. */
  private forget(name: string): void {
    if (this.settings.REDIS_URL) return;
    void this.queues
      .get(name)
      ?.close()
      .catch(() => undefined);
    this.queues.delete(name);
  }

  private classes(): Classes {
    return this.settings.REDIS_URL
      ? { Queue, Worker, FlowProducer }
      : (withBackend(createPostgresBackend) as unknown as Classes);
  }

  private connection() {
    if (!this.settings.REDIS_URL) {
      // BullMQ keeps its tables apart from ours and makes them itself.
      return { connectionString: this.settings.DATABASE_URL, schema: 'bullmq', migrate: true, max: 2 };
    }
    const redis = new Redis(this.settings.REDIS_URL, { maxRetriesPerRequest: null });
    // Its errors are told by the queue or worker that is given it.
    this.connections.push(redis);
    return redis;
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const clock = new AbortController();
  const late = pause(ms, undefined, { signal: clock.signal }).then(() => {
    throw new Error(`not done within ${ms} ms`);
  });
  late.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clock.abort();
  }
}
