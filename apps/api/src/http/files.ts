import multipart from '@fastify/multipart';
import { fileTypeFromBuffer } from 'file-type';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { actorOf, type Sessions } from '#access';
import { AppError, mostBytes, type FileKind, type Files, type StoredFile, type Viewer } from '#platform';
import { demandTemplate } from '#buyers';
import { offerTemplate } from '#products';
import { codeOf } from '../graphql-errors.js';
import { viewerOf } from '../viewer-of.js';
import { refuseHttp } from './refuse-http.js';

const pictures = ['image/jpeg', 'image/png', 'image/webp'];
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const accepted: Record<FileKind, string[]> = {
  PHOTO: pictures,
  SCAN: [...pictures, 'application/pdf'],
  IMPORT: [sheet, 'text/csv'],
};

/** What the first bytes say the file is; text has no mark of its own. */
async function mimeOf(start: Buffer): Promise<string> {
  return (
    (await fileTypeFromBuffer(start))?.mime ?? (start.includes(0) ? 'application/octet-stream' : 'text/csv')
  );
}

/** Whose file it will be: a party's own; for an organiser the alliance's, or that of the organisation it acts for. */
async function ownerOf(
  source: DataSource,
  viewer: Viewer,
  organisationId: string | undefined,
): Promise<string> {
  if (!organisationId || organisationId === viewer.organisationId) return viewer.organisationId;
  const [mine] = await source.query(`select 1 from organisation where id::text = $1 and alliance_id = $2`, [
    organisationId,
    viewer.allianceId,
  ]);
  if (viewer.role !== 'ORGANISER' || !mine) throw new AppError('FORBIDDEN');
  return organisationId;
}

/**
 * Whether the viewer may read the file: its owner, its alliance's staff; of the files of an offer those who see the
 * offer in an event: the event's staff, and a distributor who takes part; of the scans of a memorandum the
 * event's staff and, while it is not taken off (it may be of another paper), its parties.
 */
async function mayRead(source: DataSource, viewer: Viewer, file: StoredFile): Promise<boolean> {
  if (file.organisationId === viewer.organisationId) return true;
  if (viewer.role === 'ORGANISER' && file.allianceId === viewer.allianceId) return true;
  if (file.kind === 'SCAN' && (await isOfOwnMou(source, viewer, file.id))) return true;
  if (viewer.role === 'SUPPLIER' || file.kind === 'IMPORT') return false;
  const [seen] = await source.query(
    `select 1 from product p join offer o on o.product_id = p.id join event_offer eo on eo.offer_id = o.id
     where (p.photo_ids @> array[$1::uuid]
         or exists (select 1 from certificate c where c.product_id = p.id and c.file_id = $1))
       and case when $4 = 'ORGANISER' then eo.alliance_id = $3 else o.status = 'LISTED' and exists (
         select from participant pa where pa.event_id = eo.event_id and pa.organisation_id = $2) end limit 1`,
    [file.id, viewer.organisationId, viewer.allianceId, viewer.role],
  );
  return seen !== undefined;
}

async function isOfOwnMou(source: DataSource, viewer: Viewer, fileId: string): Promise<boolean> {
  const [seen] = await source.query(
    `select 1 from mou_scan c join mou m on m.id = c.mou_id
     where c.file_id = $1 and case when $4 = 'ORGANISER' then m.alliance_id = $3 else c.removed_at is null and exists (
       select from mou_party p where p.mou_id = m.id and p.text_version = m.text_version
         and p.organisation_id = $2) end limit 1`,
    [fileId, viewer.organisationId, viewer.allianceId, viewer.role],
  );
  return seen !== undefined;
}

/** `/files`: streamed up (`POST /files?kind=PHOTO|SCAN|IMPORT`, multipart field `file`) and down (`GET /files/:id`). */
export function files(server: FastifyInstance, store: Files, sessions: Sessions, source: DataSource): void {
  void server.register(multipart, {
    limits: { files: 1, fields: 0, fileSize: Math.max(...Object.values(mostBytes)) + 1 },
  });

  server.post<{ Querystring: { kind?: string; organisationId?: string } }>(
    '/files',
    async (request, reply) => {
      const viewer = await viewerOf(sessions, request);
      if (!viewer) return refuseHttp(request, reply, 'UNAUTHENTICATED');
      // A form of another site cannot set this header.
      if (!request.headers['apollo-require-preflight']) return refuseHttp(request, reply, 'FORBIDDEN');
      const kind = request.query.kind as FileKind;
      if (!Object.hasOwn(accepted, kind) || !request.isMultipart())
        return refuseHttp(request, reply, 'INVALID_INPUT');
      if (kind === 'IMPORT' && viewer.role !== 'ORGANISER') return refuseHttp(request, reply, 'FORBIDDEN');
      try {
        const organisationId = await ownerOf(source, viewer, request.query.organisationId);
        const part = await request.file();
        if (!part) return refuseHttp(request, reply, 'INVALID_INPUT');
        const content = part.file[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
        const start = await content.next();
        const mime = await mimeOf(start.value ?? Buffer.alloc(0));
        if (!start.done && !accepted[kind].includes(mime))
          return refuseHttp(request, reply, 'WRONG_FILE_KIND');
        const name =
          part.filename
            .normalize('NFC')
            .replace(/[\u0000-\u001f/\\]/g, '')
            .slice(-200) || 'file';
        const whole = (async function* () {
          if (!start.done) yield start.value;
          for (let next = await content.next(); !next.done; next = await content.next()) yield next.value;
        })();
        const actor =
          organisationId === viewer.organisationId
            ? actorOf(viewer)
            : { ...actorOf(viewer), onBehalfOf: organisationId };
        const stored = await store.store(
          actor,
          { organisationId, allianceId: viewer.allianceId, kind, name, mime },
          whole,
        );
        return await reply.status(201).send({ id: stored.id, name, bytes: stored.bytes, mime });
      } catch (error) {
        return refuseHttp(request, reply, codeOf(error));
      }
    },
  );

  server.get<{ Params: { kind: string; format: string } }>(
    '/files/templates/:kind.:format',
    async (request, reply) => {
      const viewer = await viewerOf(sessions, request);
      if (!viewer) return refuseHttp(request, reply, 'UNAUTHENTICATED');
      const { kind, format } = request.params;
      const template = { offers: offerTemplate, demands: demandTemplate }[kind];
      if (!template || (format !== 'csv' && format !== 'xlsx'))
        return refuseHttp(request, reply, 'NOT_FOUND');
      return reply
        .headers({
          'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : sheet,
          'content-disposition': `attachment; filename="${kind}.${format}"`,
        })
        .send(await template(format));
    },
  );

  server.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const viewer = await viewerOf(sessions, request);
    if (!viewer) return refuseHttp(request, reply, 'UNAUTHENTICATED');
    const file = /^[0-9a-f-]{36}$/.test(request.params.id) ? await store.find(request.params.id) : null;
    if (!file || !(await mayRead(source, viewer, file))) return refuseHttp(request, reply, 'NOT_FOUND');
    const shownInPlace = pictures.includes(file.mime) || file.mime === 'application/pdf';
    return reply
      .headers({
        'content-type': file.mime,
        'content-length': String(file.bytes),
        'content-disposition': `${shownInPlace ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'cache-control': 'private, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'; sandbox",
      })
      .send(store.stream(file.id));
  });
}
