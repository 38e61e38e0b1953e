import type { Person } from './people.js';
import { goTo, rowsOf, standsOn } from './places.js';
import { w } from './words.js';

/** Gives a booth to an organisation. */
export async function assignBooth(person: Person, number: number, organisation: string): Promise<void> {
  const { page } = person;
  await goTo(person, w.shell.booths);
  await standsOn(person, w.booths.title);
  const row = rowsOf(person, w.booths.title).nth(number - 1);
  await row.getByRole('button', { name: w.booths.assign }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: w.booths.choose }).fill(organisation);
  await page.getByRole('option', { name: organisation }).click();
  await dialog.getByRole('button', { name: w.booths.assign }).click();
  await row.getByText(organisation).waitFor();
}
