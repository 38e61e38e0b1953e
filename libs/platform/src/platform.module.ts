import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Changes } from './changes.js';
import { Files } from './files.js';
import { HealthFile } from './health-file.js';
import { Live } from './live.js';
import { Metrics } from './metrics.js';
import { Queues } from './queues.js';
import { SettingsHolder } from './settings-holder.js';
import type { Settings } from './settings.js';

type Entity = new () => object;

/** Settings, PostgreSQL, queue, files and live events for one process. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  static for(settings: Settings & { DATABASE_URL: string }, entities: Entity[]): DynamicModule {
    const source = {
      provide: DataSource,
      useFactory: () =>
        new DataSource({
          type: 'postgres',
          url: settings.DATABASE_URL,
          entities,
          poolSize: settings.DATABASE_POOL,
          applicationName: 'cungcau',
        }).initialize(),
    };
    const providers = [
      { provide: SettingsHolder, useValue: settings },
      source,
      ...[Changes, Files, HealthFile, Live, Metrics, Queues],
    ];
    return { module: PlatformModule, providers, exports: providers };
  }

  // Queue and live events have ended before: they use beforeApplicationShutdown.
  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
