import type { Person } from './people.js';
import { goTo, standsOn } from './places.js';
import { w } from './words.js';

/** Sends a file through the file input; the preview is on the screen then, and nothing is written. */
export async function readFile(person: Person, kind: 'offers' | 'demands', file: string): Promise<void> {
  const { page } = person;
  const other = page.getByRole('button', {
    name: w.imports.importOther[kind === 'offers' ? 'demands' : 'offers'],
  });
  if (await other.isVisible()) await other.click();
  else await goTo(person, w.shell.import);
  await standsOn(person, w.imports.title);
  await page.getByRole('radio', { name: w.imports[kind] }).check();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: w.imports.upload }).click();
  await page.getByRole('heading', { name: w.imports.previewTitle }).waitFor();
}

/** Writes the rows the preview shows. */
export async function write({ page }: Person, rows: number): Promise<void> {
  await page.getByRole('button', { name: w.imports.write(String(rows)), exact: true }).click();
  await page.getByText(w.imports.written(String(rows))).waitFor();
}
