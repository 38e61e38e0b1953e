import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Live } from '#platform';
import { ReleaseCarrier } from './release-carrier.js';

const sweepMs = 2_000;

/** The worker's ears for releases of large events: told by the database, and now and then for what it missed. */
@Injectable()
export class ReleaseWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ReleaseWatch.name);
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;
  private unsubscribe: () => void = () => undefined;

  constructor(
    private readonly live: Live,
    private readonly carrier: ReleaseCarrier,
  ) {}

  onApplicationBootstrap(): void {
    this.unsubscribe = this.live.subscribe((changed) => {
      if (changed === 'again' || changed.noun === 'match_release') this.look();
    });
    this.timer = setInterval(() => this.look(), sweepMs);
  }

  async onModuleDestroy(): Promise<void> {
    this.unsubscribe();
    clearInterval(this.timer);
    this.carrier.stop();
    await this.looking;
  }

  private look(): void {
    this.looking ??= this.carrier
      .look()
      .catch((error) => this.logger.warn(`releases: ${String(error)}`))
      .finally(() => (this.looking = null));
  }
}
