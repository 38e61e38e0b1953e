import { expect, it } from '@jest/globals';
import { chromium as playwright } from 'playwright-core';
import { chromium } from './chromium.js';

it('Chromium renders Vietnamese text with letters of its own, two at once', async () => {
  const browsers = await Promise.all([
    playwright.launch(await chromium()),
    playwright.launch(await chromium()),
  ]);
  const pictures = await Promise.all(
    browsers.map(async (browser) => {
      const page = await browser.newPage();
      const inkOf = async (text: string) => {
        await page.setContent(`<p style="font: 40px sans-serif; display: inline-block">${text}</p>`);
        return (await page.locator('p').screenshot()).toString('base64');
      };
      // A font without a letter draws one and the same empty box for each.
      return [await inkOf('ế'), await inkOf('ữ'), await inkOf('đ'), await inkOf('ặ')];
    }),
  );
  await Promise.all(browsers.map((browser) => browser.close()));
  for (const letters of pictures) expect(new Set(letters).size).toBe(4);
}, 60_000);
