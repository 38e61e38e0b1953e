import type { Person } from './people.js';
import { standsOn } from './places.js';
import { w } from './words.js';

/** Comes in by e-mail or telephone number and password. */
export async function signIn({ page }: Person, login: string, password: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel(w.access.login).fill(login);
  await page.getByLabel(w.access.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: w.access.signIn }).click();
  // The sign-in has a heading too: inside is where there is a navigation.
  await page.getByRole('navigation').waitFor();
}

/** Opens a personal link and comes in by it; without a password the device alone remembers. */
export async function acceptInvitation(
  person: Person,
  link: string,
  fullName: string,
  password?: string,
): Promise<void> {
  const { page } = person;
  await page.goto(new URL(link, 'http://any.example').pathname);
  await standsOn(person, w.access.invitationTitle(fullName));
  if (password) await page.getByLabel(w.access.invitationPassword).fill(password);
  await page.getByRole('button', { name: w.access.accept }).click();
  await page.getByRole('navigation').waitFor();
}
