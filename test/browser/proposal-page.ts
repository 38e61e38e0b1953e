import type { Person } from './people.js';
import { goTo, standsOn } from './places.js';
import { w } from './words.js';

/** A buyer looks an offer up and proposes on it; the proposal's own screen is open then. */
export async function propose(
  person: Person,
  { product, quantity, price }: { product: string; quantity: string; price: string },
): Promise<void> {
  const { page } = person;
  await goTo(person, w.shell.offers);
  await page.getByLabel(w.offers.search).fill(product);
  await page.getByRole('link', { name: product, exact: true }).first().click();
  await page.getByRole('link', { name: w.proposals.propose }).first().click();
  await standsOn(person, w.proposals.newTitle);
  await page.getByLabel(w.proposals.quantity).fill(quantity);
  await priceField(person).fill(price);
  await confirmed(person, w.proposals.send);
  await standsOn(person, w.proposals.pageTitle(product));
}

/** The price of one unit, whichever unit the offer has. */
export const priceField = ({ page }: Person) =>
  page.getByRole('group', { name: w.proposals.priceLegend }).getByRole('textbox');

/** Opens the one proposal that waits for this side, from its home. */
export async function openWaiting(person: Person, product: string): Promise<void> {
  const { page } = person;
  await goTo(person, w.shell.home);
  await page.getByText(w.proposals.waitingTitle('1')).waitFor();
  await page
    .getByRole('link', { name: new RegExp(w.proposals.answerNow) })
    .first()
    .click();
  await standsOn(person, w.proposals.pageTitle(product));
}

/** Presses a verb and confirms it in its dialog. */
export async function confirmed({ page }: Person, verb: string): Promise<void> {
  await page.getByRole('button', { name: verb, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
}
