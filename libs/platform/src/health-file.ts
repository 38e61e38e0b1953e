import { writeFile } from 'node:fs/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Queues } from './queues.js';
import { SettingsHolder } from './settings-holder.js';

const everyMs = 5_000;

/**
 * For a process that serves no HTTP: `HEALTH_FILE` is written every five seconds in which its database and its queue
 * answered. Whoever watches it calls the process healthy while the file is young.
 */
@Injectable()
export class HealthFile implements OnModuleDestroy {
  private readonly logger = new Logger(HealthFile.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly settings: SettingsHolder,
    @Inject(DataSource) private readonly source: DataSource,
    private readonly queues: Queues,
  ) {}

  async start(): Promise<void> {
    const file = this.settings.HEALTH_FILE;
    if (!file) return;
    try {
      await this.source.query('select 1');
      await this.queues.counts();
      await writeFile(file, `${new Date().toISOString()}\n`);
    } catch (error) {
      this.logger.warn(`not healthy: ${String(error)}`);
    }
    this.timer = setTimeout(() => void this.start(), everyMs);
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
  }
}
