import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { productForTest } from '../servers/product.js';
import type { Product } from '../story/product.js';
import { withdraw } from '../story/offering.js';
import { offers } from '../story/words.js';
import { openBrowser, screenshot, somebody } from './people.js';
import { newcomer, newStaff, openEvent, password, playedConference } from './played-conference.js';
import { goTo, standsOn } from './places.js';
import { acceptInvitation, signIn } from './sign-in.js';
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

it('cut off from the network, the screen says so, keeps what was typed, and sends it once when it is back', async () => {
  const staff = await newStaff(product, 'offline@browser.example');
  const { offer } = await playedConference(staff);
  const supplier = await somebody(browser, product.url, 'Bà Vải', 'phone');
  const { page, context } = supplier;
  const { link } = await newcomer(staff, offer.supplier.id, supplier.name);
  await acceptInvitation(supplier, link, supplier.name);
  await goTo(supplier, w.shell.offers);
  await page.getByRole('link', { name: w.offers.add }).first().click();
  await standsOn(supplier, w.offers.newTitle);
  await page.getByLabel(w.offers.product).fill('Sản phẩm ghi lúc mất mạng');

  await context.setOffline(true);
  await page.getByText(w.shell.offline).waitFor();
  const description = page.getByLabel(w.offers.description);
  await description.fill('Gõ khi không có mạng');
  await page.getByRole('button', { name: w.offers.publish }).click();
  await screenshot(supplier, 'offline');
  expect(await description.inputValue()).toBe('Gõ khi không có mạng');

  await context.setOffline(false);
  await standsOn(supplier, 'Sản phẩm ghi lúc mất mạng');
  await page.getByText(w.shell.offline).waitFor({ state: 'detached' });
  const found = await offers(staff, { filter: { search: 'ghi luc mat mang' } });
  expect(found.total).toBe(1);

  // What changes after a screen has asked and before it hears of changes is on it all the same.
  let hears = () => {};
  const held = new Promise<void>((resolve) => (hears = resolve));
  await page.route('**/live', (route) => held.then(() => route.continue()));
  await page.reload();
  await standsOn(supplier, 'Sản phẩm ghi lúc mất mạng');
  await page.getByRole('button', { name: w.offers.withdraw }).waitFor();
  const onBehalf = { organisationId: offer.supplier.id, how: 'TELEPHONE' };
  await staff.ask(withdraw, { id: found.items[0]?.id, onBehalf });
  hears();
  await page.getByRole('button', { name: w.offers.relist }).waitFor();
}, 180_000);

it('what was typed outlives a reload', async () => {
  const staff = await newStaff(product, 'reload@browser.example');
  const { offer } = await playedConference(staff);
  const supplier = await somebody(browser, product.url, 'Bà Vải', 'phone');
  const { page } = supplier;
  const { link } = await newcomer(staff, offer.supplier.id, supplier.name);
  await acceptInvitation(supplier, link, supplier.name);
  await page.goto('/offers/new');
  await page.getByLabel(w.offers.product).fill('Sản phẩm nhập dở');
  await page.reload();
  await page.getByText(w.common.draftRestored).waitFor();
  expect(await page.getByLabel(w.offers.product).inputValue()).toBe('Sản phẩm nhập dở');
}, 120_000);

it('weights not saved are told of on going on to another event, and are there on coming back', async () => {
  const login = 'weights@browser.example';
  const api = await newStaff(product, login);
  const [event, another] = [await openEvent(api), await openEvent(api)];
  const staff = await somebody(browser, product.url, 'Cán bộ Một', 'phone');
  const { page } = staff;
  await signIn(staff, login, password);
  const choice = page.getByLabel(w.shell.chosenEvent);
  await choice.selectOption(event);
  await page.goto('/matching/weights');
  const slider = page.getByRole('slider', { name: w.weights.slider(w.matching.criterion.DISTANCE) });
  await slider.press('End');
  const moved = await slider.inputValue();
  await choice.selectOption(another);
  const told = page.getByRole('alert').filter({ hasText: w.weights.notSaved });
  await told.getByRole('button', { name: w.weights.goOn }).click();
  await page.getByText(w.common.draftRestored).waitFor();
  expect([await choice.inputValue(), await slider.inputValue()]).toEqual([event, moved]);
}, 120_000);
