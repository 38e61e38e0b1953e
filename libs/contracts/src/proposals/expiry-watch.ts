import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Queues } from '#platform';
import { proposalExpiryQueue } from './expiry-calls.js';
import { ProposalExpiry } from './proposal-expiry.js';

const sweepMs = 1_000;

/** The worker's ears for proposals: calls made for the moment, and a sweep for those that were lost. */
@Injectable()
export class ExpiryWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ExpiryWatch.name);
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly queues: Queues,
    private readonly expiry: ProposalExpiry,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.sweep();
    await this.queues.work(proposalExpiryQueue, ({ id }) => this.expiry.expire(id));
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.sweeping;
  }

  private sweep(): void {
    this.sweeping = this.look().then(() => {
      if (!this.stopped) this.timer = setTimeout(() => this.sweep(), sweepMs);
    });
  }

  private async look(): Promise<void> {
    try {
      for (const id of await this.expiry.due()) {
        if (this.stopped) return;
        await this.expiry.expire(id);
      }
    } catch (error) {
      this.logger.warn(`sweep: ${String(error)}`);
    }
  }
}
