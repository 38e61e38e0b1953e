import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Sessions } from '#access';
import type { Changed, Live, Viewer } from '#platform';
import { viewerOf } from '../viewer-of.js';
import { refuseHttp } from './refuse-http.js';

const heartbeatSeconds = 20;
/** A screen that reads nothing any more must not fill the memory; it opens again and asks for everything. */
const mostUnreadBytes = 262_144;

/** What of other organisations' changes a party's screens show. */
const shown: Record<Viewer['role'], string[]> = {
  ORGANISER: [],
  // Its matches show the demands of others as they stand now, its advice what the lists were worked out from.
  SUPPLIER: ['event', 'booth', 'demand', 'match_lists'],
  DISTRIBUTOR: [
    'event',
    'booth',
    'offer',
    'product',
    'certificate',
    'event_offer',
    'organisation',
    'match_lists',
  ],
};

/** Whether this change may concern an open screen of the viewer; `alliances` are those of the events it takes part in. */
export const concerns = (viewer: Viewer, alliances: ReadonlySet<string>, changed: Changed): boolean =>
  changed.organisationId === viewer.organisationId ||
  (viewer.role === 'ORGANISER' && changed.allianceId === viewer.allianceId) ||
  (alliances.has(changed.allianceId ?? '') && shown[viewer.role].includes(changed.noun));

/** `/live`: Server-Sent Events that say what changed, without content; the screens ask again for what they show. */
export function live(server: FastifyInstance, events: Live, sessions: Sessions, source: DataSource): void {
  server.get('/live', async (request, reply) => {
    const viewer = await viewerOf(sessions, request);
    if (!viewer) return refuseHttp(request, reply, 'UNAUTHENTICATED');
    const rows = await source.query(
      `select distinct e.alliance_id as id from participant p join event e on e.id = p.event_id where p.organisation_id = $1`,
      [viewer.organisationId],
    );
    const alliances = new Set<string>([viewer.allianceId, ...rows.map((row: { id: string }) => row.id)]);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 1000\n\n');
    const unsubscribe = events.subscribe((changed) => {
      if (raw.writableLength > mostUnreadBytes) raw.destroy();
      else if (changed === 'again') raw.write('event: again\ndata: {}\n\n');
      else if (concerns(viewer, alliances, changed)) {
        const { noun, eventId } = changed;
        raw.write(`event: changed\ndata: ${JSON.stringify({ noun, eventId })}\n\n`);
      }
    });
    const heartbeat = setInterval(() => {
      void viewerOf(sessions, request)
        .then((still) => (still ? raw.write(': still here\n\n') : raw.end()))
        .catch(() => raw.end());
    }, heartbeatSeconds * 1000);
    const stop = () => {
      clearInterval(heartbeat);
      unsubscribe();
      open.delete(stop);
      raw.end();
    };
    open.add(stop);
    raw.on('close', stop);
    // A word that comes too late for a screen that has just gone is no fault of the process.
    raw.on('error', stop);
    // The screen may have gone while its rights were looked up: then nothing tells of its end any more.
    if (raw.destroyed || request.raw.socket.destroyed) stop();
  });
  const open = new Set<() => void>();
  // Open screens would keep the process from ending.
  server.addHook('preClose', async () => open.forEach((stop) => stop()));
}
