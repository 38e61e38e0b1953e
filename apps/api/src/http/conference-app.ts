import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { repositoryPath } from '#platform';
import { refuseHttp } from './refuse-http.js';

/** Serves the built conference app; every address that is no file of it opens the app, which finds the screen itself. */
export function conferenceApp(server: FastifyInstance): void {
  const root = repositoryPath('dist', 'conference-app');
  if (!existsSync(root)) return;
  void server.register(fastifyStatic, {
    root,
    wildcard: false,
    setHeaders: (reply, path) => {
      const forever = path.includes('/assets/');
      void reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/*', (request, reply) => {
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    return wantsPage ? reply.sendFile('index.html') : refuseHttp(request, reply, 'NOT_FOUND');
  });
}
