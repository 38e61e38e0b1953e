import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { repositoryPath } from '#platform';
import { startProduct, type Product } from '../story/product.js';
import { demands, importFile } from '../story/words.js';
import { openBrowser, somebody } from './people.js';
import { newStaff, openEvent, password, uploadDemo } from './played-conference.js';
import { standsOn } from './places.js';
import { w } from './words.js';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct();
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
  // The device's own dialog for choosing a file is not the app's.
  page.on('filechooser', (chooser) => void chooser.setFiles(repositoryPath('apps/start/demo/demands.csv')));

  await page.goto('/');
  await page.getByLabel(w.access.login).waitFor();
  await tabTo(page, w.access.login);
  await page.keyboard.type(login);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await standsOn(person, w.home.title('Cán bộ Một'));

  await tabTo(page, w.shell.skip);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(`document.activeElement.id`)).toBe('main');

  await tabTo(page, w.home.next.importDemands);
  await page.keyboard.press('Enter');
  await standsOn(person, w.imports.title);
  await tabTo(page, w.imports.filePlaceholder);
  await page.keyboard.press('Enter');
  await page.getByText('demands.csv').waitFor();
  await tabTo(page, w.imports.upload);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: w.imports.previewTitle }).waitFor();
  await tabTo(page, w.imports.toWriting);
  await page.keyboard.press('Enter');
  await tabTo(page, w.imports.write('24'));
  await page.keyboard.press('Enter');
  await page.getByText(w.imports.written('24')).waitFor();
  expect((await demands(staff, { eventId })).total).toBe(24);

  await tabTo(page, w.imports.goMatch);
  await page.keyboard.press('Enter');
  await standsOn(person, w.matching.title);
  await tabTo(page, w.matching.run);
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /\d+ cặp hợp/ })
    .waitFor();
  await tabTo(page, w.matching.release);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: releaseSome }).waitFor();
  await tabTo(page, releaseSome);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, releaseSome);
  await page.keyboard.press('Enter');
  await page.getByText(/^Đã công bố \d+ cặp$/).waitFor();
}, 240_000);

const releaseSome = /^Công bố \d+ cặp$/;

interface Focused {
  /** What it is called: by its own text, its label, its aria-label. */
  names: string[];
  /** Whether an outline shows that it has the focus. */
  seen: boolean;
}
const focused = `(() => {
  const at = document.activeElement;
  if (at === document.body) return { names: [], seen: true };
  const style = getComputedStyle(at);
  const names = [at.getAttribute('aria-label'), at.labels?.[0]?.textContent, at.textContent];
  return {
    names: names.filter(Boolean).map((name) => name.trim().slice(0, 200)),
    seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
})()`;

/** Presses Tab until what is called so has the focus; everything passed on the way must show its focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const { names, seen } = await page.evaluate<Focused>(focused);
    passed.push(names[0] ?? '(nothing)');
    if (!seen) throw new Error(`The focus does not show on «${passed.at(-1)}»`);
    if (names.some((known) => (typeof name === 'string' ? known === name : name.test(known)))) return;
  }
  throw new Error(`No Tab leads to ${String(name)}; it went over ${passed.join(' | ')}`);
}
