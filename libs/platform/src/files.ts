import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
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
   * Stores what streams in, chunk by chunk; nothing is kept when the stream breaks.
   * @throws AppError TOO_LARGE above `mostBytes` of its kind, INVALID_INPUT when it is empty.
   */
  store(
    actor: Actor,
    file: { organisationId: string; allianceId: string; kind: FileKind; name: string; mime: string },
    content: AsyncIterable<Buffer>,
  ): Promise<StoredFile> {
    return this.changes.run(actor, 'uploadFile', async (manager) => {
      const [{ id }] = await manager.query(`select gen_random_uuid() as id`);
      // Chunks may come before their file's row: the foreign key is looked at when the transaction commits.
      const hash = createHash('sha256');
      const put = (position: number, chunk: Buffer) =>
        manager.query(`insert into file_chunk (file_id, position, content) values ($1, $2, $3)`, [
          id,
          position,
          chunk,
        ]);
      await manager.query(`set constraints all deferred`);
      let bytes = 0;
      let position = 0;
      let pending = Buffer.alloc(0);
      for await (const part of content) {
        bytes += part.length;
        if (bytes > mostBytes[file.kind]) throw new AppError('TOO_LARGE');
        hash.update(part);
        pending = Buffer.concat([pending, part]);
        for (; pending.length >= chunkBytes; pending = pending.subarray(chunkBytes)) {
          await put(position++, pending.subarray(0, chunkBytes));
        }
      }
      if (bytes === 0) throw new AppError('INVALID_INPUT');
      if (pending.length > 0) await put(position, pending);
      await manager.query(
        `insert into file (id, alliance_id, organisation_id, kind, name, mime, bytes, sha256, uploaded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          file.allianceId,
          file.organisationId,
          file.kind,
          file.name,
          file.mime,
          bytes,
          hash.digest(),
          actor.accountId,
        ],
      );
      return { id, bytes, ...file };
    });
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
