import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import { SettingsHolder } from './settings-holder.js';

/** What changed, told by the database at commit; no content. `null` where it does not belong to one. */
export interface Changed {
  noun: string;
  allianceId?: string | null;
  organisationId?: string | null;
  eventId?: string | null;
}

/** Listens once a process to the database's `changed` channel and tells every open screen. */
@Injectable()
export class Live implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Live.name);
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client: pg.Client | null = null;
  private closed = false;

  constructor(private readonly settings: SettingsHolder) {}

  /** Calls `listener` with every change from now on; `'again'` after a gap in which changes may have been missed. */
  subscribe(listener: (changed: Changed | 'again') => void): () => void {
    this.emitter.on('changed', listener);
    return () => this.emitter.off('changed', listener);
  }

  /** How many listen now. */
  get listeners(): number {
    return this.emitter.listenerCount('changed');
  }

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.settings.DATABASE_URL, keepAlive: true });
    client.on('notification', ({ payload }) => this.emitter.emit('changed', JSON.parse(payload ?? '{}')));
    client.on('error', (error) => this.logger.warn(`live: ${error.message}`));
    // A connection that cannot be made both throws and ends: once is enough.
    const ended = new Promise<void>((resolve) => client.on('end', resolve));
    try {
      await client.connect();
      await client.query('listen changed');
    } catch (error) {
      this.logger.warn(`live: ${String(error)}`);
      await client.end().catch(() => undefined);
      return this.restart();
    }
    if (this.closed) return client.end();
    void ended.then(() => this.restart());
    this.client = client;
    this.emitter.emit('changed', 'again');
  }

  private restart(): void {
    if (!this.closed) setTimeout(() => void this.start(), 500).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    await this.client?.end();
  }
}
