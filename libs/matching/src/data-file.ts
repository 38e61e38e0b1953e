import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** Rows of a file of `libs/matching/data`; compiled code runs from `dist` and finds the folder by walking up. */
export function readTable<Column extends string>(name: string): Record<Column, string>[] {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'libs', 'matching', 'data', name);
    if (existsSync(file))
      return parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true });
    if (folder === dirname(folder)) throw new Error(`libs/matching/data/${name} is missing`);
  }
}

/** The alternatives of a cell. */
export function alternatives(cell: string): string[] {
  return cell
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
