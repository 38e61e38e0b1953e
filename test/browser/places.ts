import type { Locator } from 'playwright-core';
import type { Person } from './people.js';
import { w } from './words.js';

/** The heading of the screen one stands on; waits until it is there. */
export async function standsOn({ page, troubles }: Person, title: string): Promise<void> {
  const titles = page.getByRole('heading', { level: 1 });
  try {
    await titles.filter({ hasText: title }).waitFor();
  } catch (error) {
    const seen = (await titles.allTextContents()).join(' | ');
    throw new Error(`not «${title}» but «${seen}» at ${page.url()}; ${troubles.join('; ')}`, {
      cause: error,
    });
  }
}

/** Opens a place by the navigation: at the left on a desktop, under the thumb or behind «Thêm» on a phone. */
export async function goTo({ page }: Person, place: string): Promise<void> {
  const navigation = page.getByRole('navigation', { name: w.shell.navigation });
  const link = navigation.getByRole('link', { name: place, exact: true });
  const menu = navigation.getByRole('button', { name: w.shell.menu });
  // Whichever this width has; the navigation may not have been drawn yet.
  await link.or(menu).first().waitFor();
  if (await link.isVisible()) return link.click();
  await menu.click();
  await page.getByRole('dialog').getByRole('link', { name: place, exact: true }).click();
}

/** The rows of a list: a table's on a desktop, cards on a phone. */
export function rowsOf({ page, width }: Person, list: string): Locator {
  return width === 'desktop'
    ? page.getByRole('region', { name: list }).locator('tbody tr')
    : page.getByRole('list', { name: list }).locator('> li');
}

/** Whether it is all seen and covered by nothing, at its middle and its corners, where the screen is not scrolled. */
export async function isSeenAtOnce(thing: Locator): Promise<boolean> {
  const page = thing.page();
  await page.evaluate(`window.scrollTo(0, 0)`);
  const box = await thing.boundingBox();
  if (!box) return false;
  const round = 6; // corners of a button
  const inside = (from: number, length: number) => [from + round, from + length / 2, from + length - round];
  const points = inside(box.x, box.width).flatMap((x) => inside(box.y, box.height).map((y) => [x, y]));
  return page.evaluate<boolean>(`(() => {
    const met = ${JSON.stringify(points)}.map(([x, y]) => document.elementFromPoint(x, y)?.closest('a, button'));
    return met.every((one) => one && one === met[0]) && met[0].innerText.trim() === ${JSON.stringify(await thing.innerText())}.trim();
  })()`);
}
