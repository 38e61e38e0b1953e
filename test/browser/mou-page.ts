import type { Person } from './people.js';
import { standsOn } from './places.js';
import { w } from './words.js';

/** A party names one of its people as signatory, with consent where there is none yet. */
export async function nameSignatory(person: Person, title: string, position: string): Promise<void> {
  const { page } = person;
  await page.getByRole('link', { name: w.mous.nameSignatory }).click();
  await standsOn(person, w.mous.changeTitle);
  await page.getByRole('combobox', { name: w.mous.signatory }).click();
  await page.getByRole('option', { name: person.name }).click();
  await page.getByLabel(w.mous.consentOwn).check();
  await page.getByLabel(w.mous.position).fill(position);
  await page.getByRole('button', { name: w.mous.save }).click();
  await standsOn(person, title);
}

/** Staff record who signed for a party on the paper: somebody else than the text names, added on the spot. */
export async function recordAnother(
  person: Person,
  party: string,
  another: { fullName: string; position: string; authority: string },
): Promise<void> {
  const { page } = person;
  await standsOn(person, w.mous.recordTitle);
  const choice = page.getByLabel(w.mous.recordParty);
  const option = await choice.locator('option').filter({ hasText: party }).getAttribute('value');
  await choice.selectOption(option);
  await page.getByRole('button', { name: w.mous.addPerson }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(w.people.fullName).fill(another.fullName);
  await dialog.getByLabel(w.people.position).fill(another.position);
  await dialog.getByRole('button', { name: w.people.add }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByLabel(w.mous.consentOnForm(another.fullName)).check();
  await page.getByLabel(w.mous.authority).fill(another.authority);
}
