import { pressMonths } from './offer-form.js';
import type { Person } from './people.js';
import { goTo, standsOn } from './places.js';
import { w } from './words.js';

export interface NewDemand {
  wanted: string;
  quantityAMonth: string;
  months: number[];
  ceiling: string;
}

/** A distributor publishes a demand with its private ceiling; the demand's own screen is open then. */
export async function publishDemand(person: Person, demand: NewDemand): Promise<void> {
  const { page } = person;
  await goTo(person, w.shell.demands);
  await page.getByRole('link', { name: w.demands.add }).first().click();
  await standsOn(person, w.demands.newTitle);
  await page.getByLabel(w.demands.wantedAsk).fill(demand.wanted);
  const quantity = page.getByRole('group', { name: w.demands.quantityAsk });
  await quantity.getByLabel(w.goods.from).fill(demand.quantityAMonth);
  await quantity.getByLabel(w.goods.per).selectOption({ label: w.goods.perPeriod.MONTH });
  await pressMonths(page.getByRole('group', { name: w.demands.monthsAsk }), demand.months);
  await page.getByLabel(w.demands.maxPriceAsk('kg')).fill(demand.ceiling);
  await page.getByRole('button', { name: w.demands.publish }).click();
  await standsOn(person, demand.wanted);
}
