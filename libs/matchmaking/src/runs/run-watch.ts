import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Queues } from '#platform';
import { matchRunQueue, matchShardQueue, RunCalls } from './run-calls.js';
import { RunSteps } from './run-steps.js';
import { ShardCarrier } from './shard-carrier.js';
import { ShardScorer } from './shard-scorer.js';

const sweepMs = 2_000;

/** The worker's ears for runs: wake-up calls, and a sweep for those that were lost. */
@Injectable()
export class RunWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(RunWatch.name);
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly queues: Queues,
    private readonly calls: RunCalls,
    private readonly steps: RunSteps,
    private readonly carrier: ShardCarrier,
    private readonly scorer: ShardScorer,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.work(matchRunQueue, async ({ id }) => {
      await this.calls.follow(id, await this.steps.goOn(id));
    });
    await this.queues.work(matchShardQueue, async (wakeUp) => {
      if ((await this.carrier.carry(wakeUp.id)) === 'STOPPED') await this.calls.wakeShard(wakeUp);
    });
    this.sweep();
  }

  // Before the queue waits for the job at hand.
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.carrier.stop();
    clearTimeout(this.timer);
    await this.sweeping;
  }

  private sweep(): void {
    this.scorer.forgetIdle();
    this.sweeping = this.calls
      .callForgotten()
      .catch((error) => this.logger.warn(`sweep: ${String(error)}`))
      .then(() => {
        if (!this.stopped) this.timer = setTimeout(() => this.sweep(), sweepMs);
      });
  }
}
