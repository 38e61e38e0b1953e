import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { Trouble } from '../../start/src/trouble.js';

/*
 * A backup is a gzipped text that a person can read and psql can load:
 *
 *   -- cungcau backup 1
 *   -- {"at":"…","migrations":["001-access1700000000000",…]}
 *   COPY "account" ("id", …) FROM stdin;
 *   …PostgreSQL's own text format, a row a line…
 *   \.
 *   …every table…
 *   -- end {"tables":{"account":{"rows":3,"sha256":"…"},…},"sequences":{"history_id_seq":"12",…}}
 */
export const firstLine = '-- cungcau backup 1';
export const endOfRows = '\\.\n';
export const endWord = '-- end ';

const head = z.object({ at: z.string(), migrations: z.array(z.string()).min(1) });
const end = z.object({
  /** Rows of each table, and the SHA-256 of their text. */
  tables: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })),
  /** The last number each sequence gave, where it gave one. */
  sequences: z.record(z.string(), z.string()),
});

export type BackupHead = z.infer<typeof head>;
export type BackupEnd = z.infer<typeof end>;

const newline = Buffer.from('\n');
const mark = Buffer.from(`\n${endOfRows}`);
const copyCommand = /^COPY "([^"]+)" \("[^"]+"(?:, "[^"]+")*\) FROM stdin;$/;

/** Reads a backup from its beginning to its end, a piece in memory at a time. */
export class BackupReader {
  private rest = Buffer.alloc(0);
  private readonly pieces: AsyncIterator<Buffer>;
  private readonly source;

  constructor(file: string) {
    this.source = createReadStream(file);
    const unpacked = createGunzip({ chunkSize: 262_144 });
    this.source.on('error', (error) => unpacked.destroy(error));
    this.pieces = this.source.pipe(unpacked)[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  async head(): Promise<BackupHead> {
    if ((await this.line()) !== firstLine) throw notABackup();
    return head.parse(JSON.parse((await this.line()).slice(3)));
  }

  /** The next table with the command that takes its rows, or what stands at the end. */
  async next(): Promise<{ table: string; command: string } | BackupEnd> {
    const line = await this.line();
    if (line.startsWith(endWord)) return end.parse(JSON.parse(line.slice(endWord.length)));
    const table = copyCommand.exec(line)?.[1];
    if (!table) throw notABackup();
    return { table, command: line };
  }

  /** The rows of the table that `next` answered; `sum` is given their SHA-256 when they have been read. */
  async *rows(sum: (sha256: string) => void): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    // A row's newline may begin the mark, the command's newline too.
    this.rest = Buffer.concat([newline, this.rest]);
    for (let from = 1; ;) {
      const found = this.rest.indexOf(mark);
      const to = found < 0 ? this.rest.length - mark.length + 1 : found + 1;
      if (to > from) {
        const rows = this.rest.subarray(from, to);
        hash.update(rows);
        yield rows;
        this.rest = this.rest.subarray(to);
        from = 0;
      }
      if (found >= 0) {
        this.rest = this.rest.subarray(this.rest.indexOf(endOfRows) + endOfRows.length);
        return sum(hash.digest('hex'));
      }
      await this.more();
    }
  }

  close(): void {
    this.source.destroy();
  }

  private async line(): Promise<string> {
    for (;;) {
      const at = this.rest.indexOf(newline);
      if (at >= 0) {
        const line = this.rest.toString('utf8', 0, at);
        this.rest = this.rest.subarray(at + 1);
        return line;
      }
      await this.more();
    }
  }

  private async more(): Promise<void> {
    const piece = await this.pieces.next().catch((error: NodeJS.ErrnoException) => {
      throw error.syscall
        ? new Trouble(`Không đọc được tệp: ${error.message}`, 'The file cannot be read.')
        : notABackup();
    });
    if (piece.done) throw notABackup();
    this.rest = Buffer.concat([this.rest, piece.value]);
  }
}

export const notABackup = () =>
  new Trouble(
    'Tệp này không phải là bản sao lưu trọn vẹn của Cung–Cầu: bị cắt, bị đổi hoặc là tệp khác. Chưa có gì bị thay đổi.',
    'This file is not a whole backup of Cung–Cầu: it is cut short, was changed or is something else. Nothing was changed.',
  );
