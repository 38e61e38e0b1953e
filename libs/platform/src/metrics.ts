import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Queues } from './queues.js';
import { SettingsHolder } from './settings-holder.js';

/**
 * What Prometheus reads on `METRICS_PORT`, apart from what people use; nothing is counted while that is not set. Labels
 * come from closed lists (routes, fields of the schema, states): no names, no ids, nothing that a client can make up.
 */
@Injectable()
export class Metrics implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Metrics.name);
  private server: Server | null = null;
  /** Where measures are registered; null when nobody reads them. */
  readonly registry: Registry | null;

  constructor(
    private readonly settings: SettingsHolder,
    @Inject(DataSource) private readonly source: DataSource,
    private readonly queues: Queues,
  ) {
    this.registry = settings.METRICS_PORT === undefined ? null : new Registry();
  }

  /** Measures the process, its database connections and the queues it answers, and listens. Answers where. */
  async start(): Promise<string | null> {
    const { registry, settings } = this;
    if (!registry) return null;
    collectDefaultMetrics({ register: registry });
    this.measureConnections(registry);
    this.measureQueues(registry);
    this.server = createServer((request, response) => {
      if (request.method !== 'GET' || request.url !== '/metrics') return response.writeHead(404).end();
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        (error: unknown) => {
          this.logger.warn(`metrics: ${String(error)}`);
          response.writeHead(500).end();
        },
      );
    });
    this.server.listen(settings.METRICS_PORT, settings.HOST);
    await once(this.server, 'listening');
    const address = `http://${settings.HOST}:${(this.server.address() as AddressInfo).port}/metrics`;
    this.logger.log(`metrics on ${address}`);
    return address;
  }

  beforeApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private measureConnections(registry: Registry): void {
    const pool = (this.source.driver as PostgresDriver).master as {
      totalCount: number;
      idleCount: number;
      waitingCount: number;
    };
    new Gauge({
      name: 'cungcau_database_connections',
      help: 'Connections of the pool in use and idle, and requests that wait for one',
      labelNames: ['state'],
      registers: [registry],
      collect() {
        this.set({ state: 'in_use' }, pool.totalCount - pool.idleCount);
        this.set({ state: 'idle' }, pool.idleCount);
        this.set({ state: 'waited_for' }, pool.waitingCount);
      },
    });
  }

  private measureQueues(registry: Registry): void {
    const { queues, logger } = this;
    new Gauge({
      name: 'cungcau_queue_calls',
      help: 'Wake-up calls that wait, are at work, are put off or failed, of the queues this process answers',
      labelNames: ['queue', 'state'],
      registers: [registry],
      async collect() {
        this.reset();
        try {
          for (const { queue, state, calls } of await queues.counts()) this.set({ queue, state }, calls);
        } catch (error) {
          logger.warn(`metrics: the queue did not answer: ${String(error)}`);
        }
      },
    });
  }
}
