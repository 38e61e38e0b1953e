import type { Locator } from 'playwright-core';
import type { Person } from './people.js';
import type { Picture } from './pictures.js';
import { goTo, standsOn } from './places.js';
import { w } from './words.js';

export interface NewOffer {
  product: string;
  quantityAMonth: string;
  months: number[];
  price: string;
  photo: Picture;
  certificate: {
    kind: keyof typeof w.enums.certificate;
    number: string;
    issuer: string;
    until: string;
    scan: Picture;
  };
}

/** A supplier fills in the whole form of an offer and lists it; its own screen is open then. */
export async function addOffer(person: Person, offer: NewOffer): Promise<void> {
  const { page } = person;
  const { certificate } = offer;
  await goTo(person, w.shell.offers);
  await page.getByRole('link', { name: w.offers.add }).first().click();
  await standsOn(person, w.offers.newTitle);
  await page.getByLabel(w.offers.product).fill(offer.product);
  const quantity = page.getByRole('group', { name: w.offers.quantityAsk });
  await quantity.getByLabel(w.goods.from).fill(offer.quantityAMonth);
  await quantity.getByLabel(w.goods.per).selectOption({ label: w.goods.perPeriod.MONTH });
  await pressMonths(page.getByRole('group', { name: w.offers.monthsAsk }), offer.months);
  await page.getByRole('group', { name: w.offers.priceAsk }).getByLabel(w.goods.from).fill(offer.price);

  await page.getByRole('button', { name: w.offers.addCertificate }).click();
  const row = page.getByRole('group', { name: w.offers.certificates, exact: true });
  await row.getByRole('combobox', { name: w.offers.certificateKind }).click();
  await page.getByRole('option', { name: w.enums.certificate[certificate.kind], exact: true }).click();
  await row.getByLabel(w.offers.number).fill(certificate.number);
  await row.getByLabel(w.offers.issuer).fill(certificate.issuer);
  await row.getByLabel(w.offers.validUntil).fill(certificate.until);
  await choose(person, row.getByRole('button', { name: w.offers.addScan }), certificate.scan);
  await row.getByRole('link', { name: w.offers.seeScan }).waitFor();

  await choose(person, page.getByRole('button', { name: w.offers.addPhotos }), offer.photo);
  await page.getByRole('img', { name: w.offers.photo(1) }).waitFor();
  await page.getByRole('button', { name: w.offers.publish }).click();
  await standsOn(person, offer.product);
}

/** Presses month after month, as a finger does. */
export async function pressMonths(group: Locator, months: number[]): Promise<void> {
  for (const month of months)
    await group
      .locator('label')
      .filter({ hasText: new RegExp(`^${month}$`) })
      .click();
}

/** Answers the device's question for a file that a button opens. */
async function choose({ page }: Person, button: Locator, file: Picture): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(file);
}
