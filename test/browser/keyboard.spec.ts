import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { repositoryPath } from '#platform';
import { productForTest } from '../servers/product.js';
import type { Product } from '../story/product.js';
import { demands, importFile } from '../story/words.js';
import { openBrowser, somebody } from './people.js';
import { newStaff, openEvent, password, uploadDemo } from './played-conference.js';
import { standsOn } from './places.js';
import { w } from './words.js';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  product = await productForTest();
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

it('with the keyboard alone one signs in, imports, matches and releases, and always sees where one is', async () => {
  const login = 'keyboard@browser.example';
  const staff = await newStaff(product, login);
  const eventId = await openEvent(staff);
  await importFile(staff, 'Offer', eventId, await uploadDemo(staff, 'Offer'));
  const person = await somebody(browser, product.url, 'Cán bộ Một', 'desktop');
  const { page } = person;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  // The device's own dialog for choosing a file is not the app's.
  page.on('filechooser', (chooser) => void chooser.setFiles(repositoryPath('apps/start/demo/demands.csv')));

  await page.goto('/');
  await tabTo(page, page.getByLabel(w.access.login));
  await page.keyboard.type(login);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await standsOn(person, w.home.title('Cán bộ Một'));

  await tabTo(page, link(w.shell.skip));
  await page.keyboard.press('Enter');
  expect(await page.evaluate(`document.activeElement.id`)).toBe('main');

  await tabTo(page, link(w.home.next.importDemands));
  await page.keyboard.press('Enter');
  await standsOn(person, w.imports.title);
  await tabTo(page, page.getByLabel(w.imports.file, { exact: true }));
  await page.keyboard.press('Enter');
  await page.getByText('demands.csv').waitFor();
  await tabTo(page, button(w.imports.upload));
  await page.keyboard.press('Enter');
  await tabTo(page, link(w.imports.toWriting));
  await page.keyboard.press('Enter');
  await tabTo(page, button(w.imports.write('24')));
  await page.keyboard.press('Enter');
  await page.getByText(w.imports.written('24')).waitFor();
  expect((await demands(staff, { eventId })).total).toBe(24);

  await tabTo(page, link(w.imports.goMatch));
  await page.keyboard.press('Enter');
  await standsOn(person, w.matching.title);
  await tabTo(page, button(w.matching.run));
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /\d+ cặp hợp/ })
    .waitFor();
  await tabTo(page, link(w.matching.release));
  await page.keyboard.press('Enter');
  await tabTo(page, button(releaseSome));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: releaseSome }));
  await page.keyboard.press('Enter');
  await page.getByText(/^Đã công bố \d+ cặp$/).waitFor();
}, 240_000);

const releaseSome = /^Công bố \d+ cặp$/;

interface Focused {
  /** What it is called. */
  name: string;
  /** Whether an outline shows that it has the focus. */
  seen: boolean;
}
const focused = `(() => {
  const at = document.activeElement;
  if (at === document.body) return { name: '', seen: true };
  const style = getComputedStyle(at);
  const name = at.getAttribute('aria-label') || at.labels?.[0]?.textContent || at.textContent;
  return {
    name: name.trim().slice(0, 200),
    seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
})()`;

/**
 * Presses Tab until what is wanted has the focus; everything passed on the way must show its focus. It waits for it
 * first: names alone are not enough, «Kết nối» is a place in the navigation and a button on its screen.
 */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().waitFor();
  const passed: string[] = [];
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const { name, seen } = await page.evaluate<Focused>(focused);
    passed.push(name || '(nothing)');
    if (!seen) throw new Error(`The focus does not show on «${passed.at(-1)}»`);
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`No Tab leads to ${String(wanted)}; it went over ${passed.join(' | ')}`);
}
