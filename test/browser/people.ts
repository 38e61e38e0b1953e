import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { repositoryPath } from '#platform';
import { chromium } from '../servers/chromium.js';

export type Width = 'phone' | 'desktop';

/** What is seen at once on a telephone held in the hand, and on a desk. */
export const viewports = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const;

const devices = {
  phone: { viewport: viewports.phone, isMobile: true, hasTouch: true },
  desktop: { viewport: viewports.desktop },
};

/** How long the tests wait for something to be seen; a loaded machine is slow, a broken screen is slower. */
const patienceMs = 30_000;

/** One Chromium for a spec file. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch(await chromium());
}

/** Somebody at a device of their own: a page, and what went wrong on it. */
export interface Person {
  name: string;
  width: Width;
  page: Page;
  context: BrowserContext;
  /** Errors the page threw or wrote to its console. */
  troubles: string[];
  /** How often a document was loaded: a reload by whatever cause makes it one more. */
  loads: () => number;
}

/** A device nobody has signed in on yet. */
export async function somebody(browser: Browser, url: string, name: string, width: Width): Promise<Person> {
  const context = await browser.newContext({
    ...devices[width],
    baseURL: url,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  let loads = 0;
  page.on('load', () => loads++);
  return { name, width, page, context, troubles, loads: () => loads };
}

/** Leaves the whole screen as `.tmp/screens/<width>-<name>.png` for people to look at; not where `SCREENS=none` says so. */
export async function screenshot(person: Person, name: string): Promise<void> {
  if (process.env.SCREENS !== 'none') await picture(person, name);
}

/** Leaves the screens as they are at a failure, wherever that is. */
export async function failed(people: Person[]): Promise<void> {
  for (const person of people) await picture(person, `at-the-failure-${person.name}`);
}

async function picture({ page, width }: Person, name: string): Promise<void> {
  const folder = repositoryPath('.tmp', 'screens');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({
    path: join(folder, `${width}-${name}.png`),
    fullPage: true,
    animations: 'disabled',
  });
}
