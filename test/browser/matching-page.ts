import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Person } from './people.js';
import { goTo, isSeenAtOnce, standsOn } from './places.js';
import { w } from './words.js';

/** Presses «Kết nối» and sees the progress, then the finished run. */
export async function match(person: Person): Promise<void> {
  const { page } = person;
  await goTo(person, w.shell.matching);
  await standsOn(person, w.matching.title);
  const run = page.getByRole('region', { name: w.matching.run, exact: true });
  const button = run.getByRole('button', { name: w.matching.run, exact: true });
  await button.waitFor();
  await page.evaluate(rememberProgress);
  await button.click();
  await run
    .getByRole('status')
    .filter({ hasText: /\d+ cặp hợp/ })
    .waitFor();
  if (!(await page.evaluate<boolean>(`window.progressWasSeen`))) throw new Error('No progress was seen.');
}

/** A run of the demo can be over between two looks of the test; the page itself sees every change. */
const rememberProgress = `new MutationObserver(() => {
  if (document.querySelector('[role=progressbar]')) window.progressWasSeen = true;
}).observe(document.body, { childList: true, subtree: true })`;

/** The card of one pair, found by what staff type into the search. */
export async function pair(person: Person, offer: string, demand: string): Promise<Locator> {
  const { page } = person;
  await page.getByLabel(w.matching.search).fill(demand);
  const row = page.getByRole('article', { name: w.matching.pairOf(offer, demand), exact: true });
  await row.waitFor();
  return row;
}

/** Bars a pair; the reason is asked for and kept. */
export async function bar(person: Person, offer: string, demand: string, reason: string): Promise<void> {
  const { page } = person;
  const row = await pair(person, offer, demand);
  await row.getByRole('button', { name: w.matching.bar }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: w.matching.bar }).click();
  await dialog.getByText(w.matching.reasonNeeded).waitFor();
  await dialog.getByLabel(w.matching.reason).fill(reason);
  await dialog.getByRole('button', { name: w.matching.bar }).click();
  await row.getByText(reason).waitFor();
}

/** Releases every match; answers when the API's acknowledgement arrived (ms since 1970). */
export async function releaseAll(person: Person): Promise<number> {
  const { page } = person;
  await page.getByRole('link', { name: w.matching.release }).click();
  await page.getByRole('radio', { name: w.matching.all }).check();
  const button = page.getByRole('button', { name: /^Công bố \d+ cặp$/ });
  await page.locator('main [role=status][aria-busy=false]').waitFor();
  // Above a phone's navigation and under no message: what was barred and exported just now is still being told.
  expect(await isSeenAtOnce(button)).toBe(true);
  const shown = /\d+/.exec(await button.innerText())?.[0] ?? '';
  const parts = await page.getByRole('status').getByRole('listitem').allInnerTexts();
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.reduce((sum, part) => sum + Number.parseInt(part, 10), 0)).toBe(Number(shown));
  await button.click();
  await page
    .getByRole('dialog')
    .getByText(/Bên mua thấy \d+ cặp, bên bán thấy \d+ cặp/)
    .waitFor();
  const acknowledged = page.waitForResponse(
    (answer) => answer.request().postData()?.includes('releaseMatches(') ?? false,
  );
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Công bố \d+ cặp$/ })
    .click();
  await (await acknowledged).finished();
  const acknowledgedAt = Date.now();
  // As many as were promised.
  await page.getByText(w.matching.releasedSoFar(shown), { exact: true }).waitFor();
  return acknowledgedAt;
}
