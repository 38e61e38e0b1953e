import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Bilingual } from './text.js';

export interface Category {
  code: string;
  parent: string | null;
  name: Bilingual;
}

/** The data stand beside the sources; compiled code runs from `dist` and finds them by walking up. */
function dataFile(name: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'libs', 'trade', 'data', name);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) throw new Error(`libs/trade/data/${name} is missing`);
  }
}

const rows: Record<'code' | 'parent' | 'name_vi' | 'name_en', string>[] = parse(
  readFileSync(dataFile('categories.csv')),
  { columns: true, bom: true, skip_empty_lines: true },
);

/** The tree of product categories, parents before children. */
export const categories: readonly Category[] = rows.map((row) => ({
  code: row.code,
  parent: row.parent === '' ? null : row.parent,
  name: { vi: row.name_vi, en: row.name_en },
}));

const byCode = new Map(categories.map((one) => [one.code, one]));

export function category(code: string): Category | null {
  return byCode.get(code) ?? null;
}

/** The category itself, or the nearest one above it that the tree knows: food.grain.oats → food.grain. */
export function nearestCategory(code: string): Category | null {
  for (let known = code; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('.')))) {
    const found = byCode.get(known);
    if (found) return found;
  }
  return null;
}
