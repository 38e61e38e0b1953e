import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';
import { Sessions } from '#access';
import { Files, JsonLogger, Live, Metrics, withRequestId, type Settings } from '#platform';
import { ApiModule } from './api.module.js';
import { conferenceApp } from './http/conference-app.js';
import { files } from './http/files.js';
import { health } from './http/health.js';
import { live } from './http/live.js';
import { measureHttp } from './http/metrics.js';

const largestBody = 1_048_576;

/** Starts the API with the conference app on `HOST:PORT` (0 takes a free port). */
export async function startApi(
  settings: Settings & { DATABASE_URL: string },
): Promise<NestFastifyApplication> {
  const logger = new JsonLogger(settings.LOG_LEVEL, 'api');
  const adapter = new FastifyAdapter({
    bodyLimit: largestBody,
    // Only the word of the one proxy in front: what stands further left in X-Forwarded-For, anybody can write.
    trustProxy: settings.TRUST_PROXY && ((_, hop) => hop === 0),
    // A body that trickles in does not stand open for ever; a large photo over a weak network does come through.
    requestTimeout: 600_000,
    forceCloseConnections: 'idle',
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.for(settings), adapter, { logger });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    withRequestId(request.id, done);
  });
  // The route's pattern, not the address: addresses may hold personal links.
  server.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    logger.entry(
      {
        requestId: request.id,
        method,
        route: routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
  server.addHook('onClose', async () => logger.flush());
  measureHttp(server, app.get(Metrics), app.get(Live));
  await server.register(cookie);
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        upgradeInsecureRequests: settings.PUBLIC_URL?.startsWith('https:') ? [] : null,
      },
    },
    strictTransportSecurity: settings.PUBLIC_URL?.startsWith('https:') ?? false,
  });
  const source = app.get(DataSource);
  const sessions = app.get(Sessions);
  health(server, source);
  files(server, app.get(Files), sessions, source);
  live(server, app.get(Live), sessions, source);
  conferenceApp(server);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  await app.get(Live).start();
  await app.get(Metrics).start();
  await app.listen(settings.PORT, settings.HOST);
  return app;
}
