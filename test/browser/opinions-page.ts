import { expect } from '@jest/globals';
import { screenshot, type Person } from './people.js';
import { goTo, standsOn } from './places.js';
import { w } from './words.js';

/** Reads why a buyer fits and the one thing that would help most, and is led to where it is done. */
export async function followAdvice(person: Person, wanted: string): Promise<void> {
  const { page } = person;
  await goTo(person, w.shell.myMatches);
  await standsOn(person, w.parties.matchesTitle);
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: wanted }) });
  await card.first().getByText(w.parties.why).waitFor();
  await card.first().locator('li[data-level]').first().waitFor();
  await card.first().getByText(w.parties.nextOfSupplier).waitFor();
  const advice = page.getByRole('note').filter({ hasText: w.opinions.oneThing });
  await advice.getByText(adviceInWords).first().waitFor();
  await screenshot(person, '4-supplier-advice');
  const advised = await advice.getByText(adviceInWords).first().innerText();
  await advice.getByRole('link').first().click();
  await standsOn(person, w.offers.changeTitle);
  // The form opens at the very field.
  const [, field] = /[?]at=(\w+)$/.exec(page.url()) ?? [];
  await page.getByRole('note').getByText(advised, { exact: true }).waitFor();
  const focused = `[data-field="${field}"] :focus, [data-path="${field}"]:focus`;
  await page.locator(focused).waitFor({ state: 'attached' });
  await screenshot(person, '4-supplier-form');
}

const adviceInWords = /: phù hợp thêm [1-9]\d* nhu cầu/;

/** Is not interested in the first offer of a demand, says why, and sees the own list follow; then shows it again. */
export async function hideTheFirst(person: Person, wanted: string): Promise<void> {
  const { page } = person;
  await goTo(person, w.shell.myMatches);
  await standsOn(person, w.parties.matchesTitle);
  const ofDemand = page.locator('section').filter({ hasText: `${w.parties.wants}: ${wanted}` });
  const cards = ofDemand.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await cards.first().waitFor();
  const before = await cards.count();
  const product = await cards.first().getByRole('heading', { level: 3 }).innerText();
  await cards.first().getByText(w.parties.nextOfBuyer).waitFor();
  await cards.first().getByText(w.opinions.onlyYou).waitFor();
  const hide = cards.first().getByRole('button', { name: w.opinions.notInterested });
  const name = (await hide.getAttribute('aria-label')) ?? '';
  await hide.click();
  await screenshot(person, '4-why-not');
  await page.getByRole('dialog').getByRole('button', { name: w.opinions.reason.DISTANCE }).click();

  await page.getByText(w.opinions.hidden).waitFor();
  await ofDemand.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
  expect(await cards.count()).toBe(before - 1);
  await page.getByText(w.opinions.tasteTimes(w.opinions.reason.DISTANCE, '1')).waitFor();
  await screenshot(person, '4-distributor-list');

  await page.getByRole('button', { name: w.opinions.seeHidden('1') }).click();
  await standsOn(person, w.opinions.hiddenTitle);
  const hidden = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: product }) });
  await hidden.getByText(w.opinions.youHidBecause(w.opinions.reason.DISTANCE)).waitFor();
  await screenshot(person, '4-hidden');
  await hidden.getByRole('button', { name: w.opinions.showAgain }).click();
  await page.getByText(w.opinions.noneHidden).waitFor();
  await page.getByRole('button', { name: w.opinions.backToList }).click();
  await ofDemand.getByRole('button', { name, exact: true }).waitFor();
}
