import type { FastifyInstance } from 'fastify';
import { Gauge, Histogram } from 'prom-client';
import type { Live, Metrics } from '#platform';

/** Requests by method, pattern of the route and status, and the screens that listen on `/live`. */
export function measureHttp(server: FastifyInstance, { registry }: Metrics, live: Live): void {
  if (!registry) return;
  const requests = new Histogram({
    name: 'cungcau_http_request_seconds',
    help: 'Answered requests and how long they took',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  });
  server.addHook('onResponse', (request, reply, done) => {
    // An address without a route is the client's own invention.
    const route = request.routeOptions.url ?? 'none';
    requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  new Gauge({
    name: 'cungcau_live_screens',
    help: 'Open screens that are told of changes',
    registers: [registry],
    collect() {
      this.set(live.listeners);
    },
  });
}
