import type { Browser } from 'playwright-core';

/** A file as the device's file chooser hands it over. */
export interface Picture {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A PNG of 800×600 with these words on it, as a stand-in for what a camera takes. */
export async function pictureOf(browser: Browser, words: string, colour: string): Promise<Picture> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent(
    `<body style="margin:0; display:grid; place-items:center; height:100vh; background:${colour};
      color:white; font:bold 64px sans-serif; text-align:center">${words}</body>`,
  );
  const buffer = await page.screenshot();
  await page.close();
  return { name: `${words}.png`, mimeType: 'image/png', buffer };
}
