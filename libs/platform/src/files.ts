import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from './actor.js';
import { Changes } from './changes.js';
import { AppError } from './errors.js';

export type FileKind = 'PHOTO' | 'SCAN' | 'IMPORT';
export interface StoredFile {
  id: string;
  organisationId: string;
  allianceId: string;
  kind: FileKind;
  name: string;
  mime: string;
  bytes: number;
}

const chunkBytes = 262_144;
/** What an organisation may upload within a day; a hall full of photos stays far below. */
const mostBytesADay = 524_288_000;
export const mostBytes = { PHOTO: 10_485_760, SCAN: 20_971_520, IMPORT: 5_242_880 } as const;

const columns = `id, organisation_id as "organisationId", alliance_id as "allianceId", kind, name, mime, bytes`;

/** Files stand in PostgreSQL in chunks: one backup holds everything, and every API process can serve them. */
@Injectable()
export class Files {
  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
  ) {}

  /**
   * Stores what streams in; nothing is kept when the stream breaks. It waits on the disk until it is whole, so that slow
   * networks hold no connection to the database.
   * @throws AppError TOO_LARGE above `mostBytes` of its kind, INVALID_INPUT when it is empty, THROTTLED when the
   * organisation has uploaded too much in the last day.
   */
  async store(
    actor: Actor,
    file: { organisationId: string; allianceId: string; kind: FileKind; name: string; mime: string },
    content: AsyncIterable<Buffer>,
  ): Promise<StoredFile> {
    const folder = await mkdtemp(join(tmpdir(), 'cungcau-upload-'));
    try {
      const path = join(folder, 'content');
      const { bytes, sha256 } = await spool(path, content, mostBytes[file.kind]);
      return await this.changes.run(actor, 'uploadFile', async (manager) => {
        const [{ today }] = await manager.query(
          `select coalesce(sum(bytes), 0)::float8 as today from file
           where organisation_id = $1 and created_at > now() - interval '1 day'`,
          [file.organisationId],
        );
        if (today + bytes > mostBytesADay) throw new AppError('THROTTLED');
        const [{ id }] = await manager.query(
          `insert into file (alliance_id, organisation_id, kind, name, mime, bytes, sha256, uploaded_by)
           values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
          [
            file.allianceId,
            file.organisationId,
            file.kind,
            file.name,
            file.mime,
            bytes,
            sha256,
            actor.accountId,
          ],
        );
        let position = 0;
        for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
          await manager.query(`insert into file_chunk (file_id, position, content) values ($1, $2, $3)`, [
            id,
            position++,
            chunk,
          ]);
        }
        return { id, bytes, ...file };
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async find(id: string): Promise<StoredFile | null> {
    const [file] = await this.source.query(`select ${columns} from file where id = $1`, [id]);
    return (file as StoredFile | undefined) ?? null;
  }

  /** The content, one chunk in memory at a time. */
  stream(id: string): Readable {
    const source = this.source;
    async function* chunks() {
      for (let position = 0; ; position++) {
        const [chunk] = await source.query(
          `select content from file_chunk where file_id = $1 and position = $2`,
          [id, position],
        );
        if (!chunk) return;
        yield chunk.content as Buffer;
      }
    }
    return Readable.from(chunks(), { objectMode: false });
  }

  /** The whole content; for imports, which are small. */
  async read(id: string): Promise<Buffer> {
    const rows = await this.source.query(
      `select content from file_chunk where file_id = $1 order by position`,
      [id],
    );
    return Buffer.concat(rows.map((row: { content: Buffer }) => row.content));
  }
}

/** Writes what streams in to the disk and counts it. @throws AppError as `store`. */
async function spool(
  path: string,
  content: AsyncIterable<Buffer>,
  most: number,
): Promise<{ bytes: number; sha256: Buffer }> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    content,
    async function* (parts: AsyncIterable<Buffer>) {
      for await (const part of parts) {
        bytes += part.length;
        if (bytes > most) throw new AppError('TOO_LARGE');
        hash.update(part);
        yield part;
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  );
  if (bytes === 0) throw new AppError('INVALID_INPUT');
  return { bytes, sha256: hash.digest() };
}
