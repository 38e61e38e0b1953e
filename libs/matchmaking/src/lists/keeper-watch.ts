import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Live } from '#platform';
import { markEndedCertificates } from './ended-certificates.js';
import { Keeper } from './keeper.js';

const sweepMs = 2_000;
const factNouns = new Set([
  'offer',
  'demand',
  'product',
  'certificate',
  'organisation',
  'event_offer',
  'event_demand',
  'match_run',
]);

/** The worker's ears for changes: it looks as soon as the database tells of one, and now and then for what it missed. */
@Injectable()
export class KeeperWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(KeeperWatch.name);
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;
  private sweeping: Promise<void> | null = null;
  private again = false;
  private unsubscribe: () => void = () => undefined;
  /** Days end everywhere on the full hour. */
  private sweptHour = 0;
  /** By the clock of the database. */
  private sweptMonth: string | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly live: Live,
    private readonly keeper: Keeper,
  ) {}

  onApplicationBootstrap(): void {
    void this.keeper
      .renew()
      .catch((error) => this.logger.warn(`lists made by older knowledge: ${String(error)}`));
    this.unsubscribe = this.live.subscribe((changed) => {
      if (changed === 'again' || factNouns.has(changed.noun)) this.look();
    });
    this.timer = setInterval(() => {
      // The one at the beginning of a month takes longer than the pause between two.
      this.sweeping ??= this.sweep()
        .catch((error) => this.logger.warn(`sweep: ${String(error)}`))
        .finally(() => (this.sweeping = null));
      this.look();
    }, sweepMs);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.unsubscribe();
    clearInterval(this.timer);
    await Promise.all([this.looking, this.sweeping]);
    await this.keeper.end().catch((error) => this.logger.warn(String(error)));
  }

  private async sweep(): Promise<void> {
    await this.keeper.forgetUnwanted();
    await this.keeper.retryBroken();
    const hour = Math.floor(Date.now() / 3_600_000);
    if (hour === this.sweptHour) return;
    this.sweptMonth = await markEndedCertificates(this.source, this.sweptMonth);
    this.sweptHour = hour;
  }

  /** What comes while it looks is seen by one more look: a burst of changes is taken in together. */
  private look(): void {
    this.again = true;
    this.looking ??= this.lookOn().finally(() => (this.looking = null));
  }

  private async lookOn(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      await this.keeper.look().catch((error) => this.logger.warn(`changes: ${String(error)}`));
    }
  }
}
