import { parse } from 'csv-parse/sync';
import { readSheet as readXlsx } from 'read-excel-file/node';
import writeXlsx from 'write-excel-file/node';
import type { Bilingual } from '#trade';
import { problem, refuse } from './refusal.js';
import type { ErrorCode } from './errors.js';

/** One row of a sheet; `line` counts from 1 as a spreadsheet shows it, cells are text, trimmed. */
export interface SheetRow {
  line: number;
  cells: string[];
}

const sheetLimits = { bytes: 5_242_880, rows: 5_000, columns: 60, cell: 2_000 } as const;
/** What an XLSX of 5 MB may unpack to; a real one of 5,000 rows stays far below. */
const mostUnpackedBytes = 100_000_000;

const refuseFile = (code: ErrorCode, why: Bilingual, accepted: Bilingual): never => {
  refuse([problem('file', code, accepted, why)]);
  throw new Error('unreachable');
};

const acceptedFile: Bilingual = {
  vi: 'Tệp XLSX, hoặc CSV lưu với mã UTF-8, phân cách bằng dấu phẩy hay chấm phẩy.',
  en: 'An XLSX file, or a CSV in UTF-8, separated by commas or semicolons.',
};

/**
 * The rows of a CSV (comma, semicolon or tab; with or without BOM) or of the first sheet of an XLSX, without empty ones.
 * @throws Refusal on field `file` that names what is wrong: not readable, too many rows or columns, a cell too long.
 */
export async function readSheet(content: Buffer): Promise<SheetRow[]> {
  if (content.length > sheetLimits.bytes) {
    refuseFile(
      'TOO_LARGE',
      { vi: 'Tệp lớn quá.', en: 'The file is too large.' },
      { vi: 'Nhiều nhất 5 MB.', en: 'At most 5 MB.' },
    );
  }
  const isZip = content.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));
  const table = isZip ? await xlsxRows(content) : csvRows(content);
  const rows = table
    .map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  rows.forEach(refuseRow);
  if (rows.length > sheetLimits.rows + 1) {
    refuseFile(
      'TOO_BIG',
      { vi: `Tệp có ${rows.length} dòng.`, en: `The file has ${rows.length} rows.` },
      {
        vi: 'Nhiều nhất 5.000 dòng; xin chia thành nhiều tệp.',
        en: 'At most 5,000 rows; split it into several files.',
      },
    );
  }
  return rows;
}

function refuseRow({ line, cells }: SheetRow): void {
  const width = cells.findLastIndex((cell) => cell !== '') + 1;
  if (width > sheetLimits.columns) {
    refuseFile(
      'TOO_BIG',
      { vi: `Dòng ${line} có ${width} cột.`, en: `Row ${line} has ${width} columns.` },
      { vi: `Nhiều nhất ${sheetLimits.columns} cột.`, en: `At most ${sheetLimits.columns} columns.` },
    );
  }
  const long = cells.findIndex((cell) => cell.length > sheetLimits.cell);
  if (long >= 0) {
    refuseFile(
      'TOO_LONG',
      { vi: `Dòng ${line}, cột ${long + 1} dài quá.`, en: `Row ${line}, column ${long + 1} is too long.` },
      { vi: 'Nhiều nhất 2.000 ký tự một ô.', en: 'At most 2,000 characters a cell.' },
    );
  }
}

function csvRows(content: Buffer): string[][] {
  let text: string;
  try {
    const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
    text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(content);
  } catch {
    return refuseFile(
      'WRONG_FILE_KIND',
      { vi: 'Không đọc được chữ trong tệp.', en: 'The text of the file cannot be read.' },
      acceptedFile,
    );
  }
  try {
    const table: string[][] = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return table.map((cells) => cells.map(storable));
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    return refuseFile(
      'UNREADABLE_ROW',
      { vi: `Dấu ngoặc kép ở khoảng dòng ${line} không khớp.`, en: `Quotes near line ${line} do not match.` },
      acceptedFile,
    );
  }
}

/** The separator that makes most columns in one of the first lines, outside quotes; a title may stand above the headings. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/, 10);
  const columns = (separator: string) => Math.max(...lines.map((line) => line.split(separator).length));
  return [',', ';', '\t'].reduce((best, one) => (columns(one) > columns(best) ? one : best));
}

async function xlsxRows(content: Buffer): Promise<string[][]> {
  if (unpackedBytes(content) > mostUnpackedBytes) {
    refuseFile(
      'TOO_LARGE',
      { vi: 'Bảng tính lớn quá.', en: 'The spreadsheet is too large.' },
      { vi: 'Nhiều nhất 5.000 dòng.', en: 'At most 5,000 rows.' },
    );
  }
  try {
    const table = await readXlsx(content, { trim: false });
    return table.map((cells) => cells.map((cell) => storable(cellText(cell))));
  } catch {
    return refuseFile(
      'WRONG_FILE_KIND',
      { vi: 'Không mở được bảng tính này.', en: 'This spreadsheet cannot be opened.' },
      acceptedFile,
    );
  }
}

/** Sum of the sizes that the archive's directory states for its entries. */
function unpackedBytes(zip: Buffer): number {
  let sum = 0;
  for (
    let at = zip.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0 && at + 28 <= zip.length;
    at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    sum += zip.readUInt32LE(at + 24);
  }
  return sum;
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'number') return cell === true ? 'true' : 'false';
  const figure = String(Number(cell.toPrecision(15)));
  // In a Vietnamese form 1.125 is a thousand and more; the number one and an eighth is written 1.1250.
  return /^-?\d{1,3}\.\d{3}$/.test(figure) ? `${figure}0` : figure;
}

/** What PostgreSQL can hold: no NUL, no half of a surrogate pair. */
const storable = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');

/** A CSV that spreadsheets open with its accents: UTF-8 with BOM, CRLF. */
export function writeCsv(rows: readonly (readonly string[])[]): Buffer {
  const quoted = (cell: string) => (/[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return Buffer.from(`\ufeff${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`);
}

/** An XLSX of one sheet: the first row in bold and kept in sight, every cell text. */
export async function writeSheet(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const data = rows.map((cells, at) =>
    cells.map((value) => ({
      value,
      type: String,
      wrap: true,
      ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  );
  const columns = (rows[0] ?? []).map((heading) => ({ width: Math.min(40, Math.max(14, heading.length)) }));
  return writeXlsx(data, { columns, stickyRowsCount: 1 }).toBuffer();
}
