import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** Rows of a file of `libs/matching/data`; compiled code runs from `dist` and finds the folder by walking up. */
export function readTable<Column extends string>(name: string): Record<Column, string>[] {
  return parse(readFileSync(join(dataFolder(), name)), { columns: true, bom: true, skip_empty_lines: true });
}

/** The whole text of every data file, in the order of their names. */
export function dataFiles(): string[] {
  const names = readdirSync(dataFolder()).filter((name) => name.endsWith('.csv'));
  return names.sort().map((name) => readFileSync(join(dataFolder(), name), 'utf8'));
}

function dataFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const data = join(folder, 'libs', 'matching', 'data');
    if (existsSync(data)) return data;
    if (folder === dirname(folder)) throw new Error('libs/matching/data is missing');
  }
}

/** The alternatives of a cell. */
export function alternatives(cell: string): string[] {
  return cell
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
