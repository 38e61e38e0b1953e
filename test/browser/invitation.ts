import type { Person } from './people.js';
import { goTo, standsOn } from './places.js';
import { w } from './words.js';

/** Adds somebody to an organisation and makes their personal link; answers the message staff would paste into Zalo. */
export async function invite(
  person: Person,
  organisation: string,
  fullName: string,
  telephone: string,
): Promise<string> {
  const { page } = person;
  await goTo(person, w.shell.organisations);
  await page.getByLabel(w.organisations.search).fill(organisation);
  await page.getByRole('link', { name: organisation, exact: true }).click();
  await standsOn(person, organisation);
  await page.getByRole('link', { name: w.people.add }).click();
  await page.getByLabel(w.people.fullName).fill(fullName);
  await page.getByLabel(w.people.telephone).fill(telephone);
  await page.getByLabel(w.people.contactConsentOnForm).check();
  await page.getByRole('button', { name: w.people.add }).click();
  await page.getByRole('button', { name: w.people.invite }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: w.people.makeLink }).click();
  await dialog.getByRole('img', { name: w.people.qr }).waitFor();
  return dialog.getByLabel(w.people.messageLabel).inputValue();
}

/** The personal link in the message. */
export function linkIn(message: string): string {
  const [link] = /https?:\/\/\S+\/invite\/\S+/.exec(message) ?? [];
  if (!link) throw new Error(`No personal link in the message: ${message}`);
  return link;
}
