import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

/** `/healthz`: the process is alive. `/readyz`: it can answer, with its database at the schema it needs. */
export function health(server: FastifyInstance, source: DataSource): void {
  server.get('/healthz', async () => ({ ok: true }));
  server.get('/readyz', async (_, reply) => {
    try {
      await source.query('select 1 from released_match limit 1');
      return { ok: true };
    } catch {
      return reply.status(503).send({ ok: false });
    }
  });
}
