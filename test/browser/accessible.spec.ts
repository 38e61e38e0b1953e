import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { productForTest } from '../servers/product.js';
import type { Product } from '../story/product.js';
import { barriers } from './accessible.js';
import { openBrowser, somebody, viewports, type Person } from './people.js';
import {
  matchAndRelease,
  newcomer,
  newStaff,
  password,
  playedConference,
  uploadDemo,
  withItsBestPair,
  type Played,
} from './played-conference.js';
import { standsOn } from './places.js';
import { playedDeals, type Deals } from './played-deals.js';
import { routesOf, withIds } from './routes.js';
import { acceptInvitation, signIn } from './sign-in.js';
import { en, w } from './words.js';

const login = 'accessible@browser.example';
let product: Product;
let browser: Browser;
let played: Played;
let deals: Deals;
let ids: Record<string, string>;

beforeAll(async () => {
  product = await productForTest();
  browser = await openBrowser();
  played = await playedConference(await newStaff(product, login));
  await matchAndRelease(played);
  played = await withItsBestPair(played);
  deals = await playedDeals(played);
  const { personId } = await newcomer(played.staff, played.offer.supplier.id, 'Chưa Vào');
  ids = {
    events: played.eventId,
    organisations: played.offer.supplier.id,
    people: personId,
    offers: played.offer.id,
    suppliers: played.offer.supplier.id,
    demands: played.demand.id,
    proposals: deals.proposalId,
    mous: deals.draftId,
  };
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

it('no screen of any role has a serious barrier, at both widths, in both languages', async () => {
  const found = await Promise.all([organiser(), party('supplier'), party('distributor'), nobody()]);
  expect(found.flat()).toEqual([]);
}, 600_000);

async function organiser(): Promise<string[]> {
  const person = await somebody(browser, product.url, 'Cán bộ Một', 'desktop');
  await signIn(person, login, password);
  const file = await uploadDemo(played.staff, 'Demand');
  const found = await walk(person, [
    ...routesOf('organiser').map((path) => withIds(path, ids)),
    `/import?kind=demands&file=${file}`,
    '/matching?view=vetoed',
    `/proposals/new?offerId=${ids.offers}&demandId=${ids.demands}`,
    `/mous/${deals.listedId}`,
    `/mous/${deals.listedId}/record`,
  ]);
  return [...found, ...(await dialogs(person))];
}

async function party(role: 'supplier' | 'distributor'): Promise<string[]> {
  const name = `Người ${role}`;
  const person = await somebody(browser, product.url, name, 'desktop');
  const organisation = role === 'supplier' ? played.offer.supplier : played.demand.distributor;
  const { link } = await newcomer(played.staff, organisation.id, name);
  await acceptInvitation(person, link, name);
  const found = await walk(person, [
    ...routesOf(role).map((path) => withIds(path, ids)),
    '/matches?view=hidden',
    '/khong-co-trang-nay',
  ]);
  await person.page.goto('/matches');
  await inVietnamese(person);
  // Of a pair that both have agreed on the next step is their memorandum.
  const agreed = person.page.getByRole('listitem').filter({ hasText: w.proposals.openMou });
  await agreed.first().waitFor();
  expect(await agreed.getByText(w.parties.next).count()).toBe(0);
  await person.page.getByRole('button', { name: w.opinions.notInterested }).first().click();
  return [...found, ...(await opened(person, `why not, for a ${role}`))];
}

async function nobody(): Promise<string[]> {
  const person = await somebody(browser, product.url, 'Khách', 'desktop');
  const { link } = await newcomer(played.staff, played.offer.supplier.id, 'Khách');
  return walk(person, ['/', new URL(link).pathname, '/invite/khong-con-dung-duoc'], false);
}

/** Headings of what stands before the screens one may look at, or in the place of a broken one. */
const notInside = [w, en].flatMap(({ access, shell }) => [access.signIn, shell.brokenScreen, shell.noEvent]);

/** Looks at every address in both languages at both widths. */
async function walk(person: Person, paths: string[], inside = true): Promise<string[]> {
  const { page } = person;
  const found: string[] = [];
  for (const [at, path] of paths.entries()) {
    if (at === 0 || !inside) await page.goto(path);
    else await follow(person, path);
    await settled(person);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    if (inside && notInside.includes(heading)) throw new Error(`At ${path} stands «${heading}»`);
    for (const again of [false, true]) {
      if (again) {
        await page
          .getByRole('button', { name: new RegExp(`^(${w.shell.otherLanguage}|${en.shell.otherLanguage})$`) })
          .first()
          .click();
        await settled(person);
      }
      found.push(...(await atBothWidths(person, path, !again)));
    }
  }
  return found;
}

/** Goes to a place as a link in the app does, which need not load the app, and axe with it, once more. */
async function follow({ page }: Person, path: string): Promise<void> {
  await page.evaluate(`{
    document.querySelector('h1').dataset.left = '';
    history.pushState(null, '', ${JSON.stringify(path)});
    dispatchEvent(new PopStateEvent('popstate'));
  }`);
  await page.locator('h1[data-left]').waitFor({ state: 'detached' });
}

async function atBothWidths({ page }: Person, what: string, contrast = true): Promise<string[]> {
  const found: string[] = [];
  for (const [width, viewport] of Object.entries(viewports)) {
    await page.setViewportSize(viewport);
    found.push(...(await barriers(page, contrast)).map((barrier) => `${what} (${width}): ${barrier}`));
  }
  return found;
}

/** The screen has its heading and nothing on it is still being fetched. */
async function settled({ page }: Person): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const { common } of [w, en]) {
    const loading = page.getByText(common.loading);
    while ((await loading.count()) > 0) await loading.first().waitFor({ state: 'detached' });
  }
}

/** What opens above a screen. */
async function dialogs(person: Person): Promise<string[]> {
  const { page } = person;
  const found: string[] = [];
  const look = async (what: string) => found.push(...(await opened(person, what)));
  await page.setViewportSize(viewports.desktop);
  await page.goto('/matching');
  await inVietnamese(person);
  await standsOn(person, w.matching.title);
  await page.getByRole('button', { name: w.matching.takenApart }).first().click();
  await page
    .getByRole('region', { name: new RegExp(`^${w.matching.sellerSide}: `) })
    .first()
    .waitFor();
  found.push(...(await atBothWidths(person, 'a score taken apart')));
  await page.getByRole('article').getByRole('button', { name: w.matching.bar }).first().click();
  await look('barring a pair');
  await page.goto(`/organisations/${ids.organisations}`);
  await page.getByRole('button', { name: w.people.invite }).first().click();
  await page.getByRole('button', { name: w.people.makeLink, exact: true }).click();
  await page.getByRole('img', { name: w.people.qr }).waitFor();
  await look('a personal link');
  await page.setViewportSize(viewports.phone);
  await page.getByRole('button', { name: w.shell.menu }).click();
  await look('the navigation of a phone');
  return found;
}

/** A dialog that has just been opened, which is closed again. */
async function opened(person: Person, what: string): Promise<string[]> {
  const { page } = person;
  await page.getByRole('dialog').waitFor();
  const found = await atBothWidths(person, what);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return found;
}

/** The screen in Vietnamese, whichever language it was left in. */
async function inVietnamese(person: Person): Promise<void> {
  await settled(person);
  const banner = person.page.getByRole('banner');
  const vietnamese = banner.getByRole('button', { name: en.shell.otherLanguage });
  // Whichever language it is in; the screen may not have been drawn yet.
  await vietnamese
    .or(banner.getByRole('button', { name: w.shell.otherLanguage }))
    .first()
    .waitFor();
  if (await vietnamese.isVisible()) await vietnamese.click();
}
