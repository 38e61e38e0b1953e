import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Live, Queues } from '#platform';
import { matchRunQueue, RunCalls } from './run-calls.js';
import { RunCarrier } from './run-carrier.js';

const sweepMs = 2_000;
const quietMs = 300;
const factNouns = new Set([
  'offer',
  'demand',
  'product',
  'certificate',
  'organisation',
  'event_offer',
  'event_demand',
]);

/** The worker's ears: wake-up calls, changes of what matching reads, and a sweep for what both missed. */
@Injectable()
export class RunWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(RunWatch.name);
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();
  private quiet: NodeJS.Timeout | undefined;
  private unsubscribe: () => void = () => undefined;

  constructor(
    private readonly queues: Queues,
    private readonly live: Live,
    private readonly calls: RunCalls,
    private readonly carrier: RunCarrier,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.work(matchRunQueue, async (wakeUp) => {
      const { outcome, eventId } = await this.carrier.carry(wakeUp);
      if (outcome === 'STOPPED') await this.calls.wake(wakeUp);
      if (outcome === 'FINISHED' && eventId) await this.calls.callNext(eventId);
    });
    this.unsubscribe = this.live.subscribe((changed) => {
      if (changed === 'again' || factNouns.has(changed.noun)) this.whenQuiet();
    });
    this.sweep();
  }

  // Before the queue waits for the job at hand.
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.carrier.stop();
    this.unsubscribe();
    clearTimeout(this.timer);
    clearTimeout(this.quiet);
    await this.sweeping;
  }

  /** A burst of changes makes one run; the sweep sees to it that a long burst does not put it off for ever. */
  private whenQuiet(): void {
    clearTimeout(this.quiet);
    if (!this.stopped) this.quiet = setTimeout(() => void this.look(), quietMs);
  }

  private sweep(): void {
    this.sweeping = this.look().then(() => {
      if (!this.stopped) this.timer = setTimeout(() => this.sweep(), sweepMs);
    });
  }

  private async look(): Promise<void> {
    try {
      await this.calls.queueChanged();
      await this.calls.callForgotten();
    } catch (error) {
      this.logger.warn(`sweep: ${String(error)}`);
    }
  }
}
