import { readFileSync } from 'node:fs';
import { readSheet } from 'read-excel-file/node';
import type { Person } from './people.js';
import { w } from './words.js';

/** Presses «Tải về Excel»; answers the rows of the file that came down, its headings first. */
export async function exported({ page }: Person): Promise<(string | number | null)[][]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: w.common.exportXlsx }).first().click(),
  ]);
  return (await readSheet(readFileSync(await download.path()))) as (string | number | null)[][];
}
