import { expect } from '@jest/globals';
import { screenshot, type Person } from './people.js';
import { goTo, standsOn } from './places.js';
import { w } from './words.js';

interface Pair {
  offer: { id: string; product: string };
  demand: { months: number[] | null };
  supplierSees: boolean;
  distributorSees: boolean;
}
interface Offer {
  version: number;
  supplier: { id: string };
  [field: string]: unknown;
}

/**
 * A supplier's months change by telephone, so that a released pair fits no longer: the open screen counts again without a
 * run and says why, and staff take the pair back. The offer whose product is `spared` stays as it is.
 */
export async function takeBackRuledOut(person: Person, spared: string): Promise<void> {
  const { page } = person;
  await goTo(person, w.shell.matching);
  await standsOn(person, w.matching.title);
  const run = page.getByRole('region', { name: w.matching.run, exact: true });
  const figure = run.getByText(/^Lúc này có \d+ cặp hợp với cả hai bên$/);
  const last = run.getByText(/^Lần ghép toàn bộ gần nhất/);
  const [before, lastRun] = [await figure.innerText(), await last.innerText()];

  await ruleOneOut(person, spared);
  await figure.filter({ hasNotText: before }).waitFor();
  expect(await last.innerText()).toBe(lastRun);
  const fitting = /\d+/.exec(await figure.innerText())?.[0];
  await page.getByText(/^\d+ cặp đã công bố nay không còn hợp/).waitFor();
  await screenshot(person, '5-matching-after-a-change');
  await page.getByRole('link', { name: w.matching.seeChanged }).click();
  const pair = page.getByRole('article').filter({ hasText: w.matching.ruledOut }).first();
  await pair.getByText(/^Không trùng tháng nào: /).waitFor();
  await pair.getByText(/Nếu để nguyên, máy tự thu hồi ở lần công bố sau/).waitFor();
  await screenshot(person, '5-ruled-out');
  const name = (await pair.getAttribute('aria-label')) ?? '';
  await pair.getByRole('button', { name: w.matching.withdrawRelease }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(w.matching.reason).fill('Đã gọi hỏi hợp tác xã');
  await dialog.getByRole('button', { name: w.matching.withdrawRelease }).click();
  await page.getByText(w.matching.withdrawDone).waitFor();
  await page.getByRole('article', { name, exact: true }).waitFor({ state: 'detached' });

  await goTo(person, w.shell.home);
  await page
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${fitting} ${w.home.matches}$`) })
    .waitFor();
}

/** Through the API as that person: the form of an offer has a test of its own. */
async function ruleOneOut(person: Person, spared: string): Promise<void> {
  const { events } = await ask<{ events: { id: string }[] }>(person, '{ events { id } }');
  const { matches } = await ask<{ matches: { items: Pair[] } }>(
    person,
    `query ($eventId: ID!) { matches(eventId: $eventId, filter: { released: RELEASED }, page: { first: 100 }) {
      items { offer { id product } demand { months } supplierSees distributorSees } } }`,
    { eventId: events[0]?.id },
  );
  const pair = matches.items.find(
    ({ offer, demand, supplierSees, distributorSees }) =>
      offer.product !== spared && supplierSees && distributorSees && freeMonth(demand.months) !== undefined,
  );
  if (!pair) throw new Error('No released pair can be ruled out.');
  const { offer } = await ask<{ offer: Offer }>(
    person,
    `query ($id: ID!) { offer(id: $id) { version supplier { id } product description category unit province photoIds
      quantity { from to period } price { from to } } }`,
    { id: pair.offer.id },
  );
  const { version, supplier, ...input } = offer;
  const { changeOffer } = await ask<{ changeOffer: { __typename: string } }>(
    person,
    `mutation ($id: ID!, $version: Int!, $input: OfferInput!, $onBehalf: OnBehalfInput) {
      changeOffer(id: $id, version: $version, input: $input, onBehalf: $onBehalf) { __typename } }`,
    {
      ...{
        id: pair.offer.id,
        version,
        input: { ...input, certificates: [], months: [freeMonth(pair.demand.months)] },
      },
      onBehalf: { organisationId: supplier.id, how: 'TELEPHONE' },
    },
  );
  expect(changeOffer.__typename).toBe('Offer');
}

const freeMonth = (months: number[] | null): number | undefined =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].find((month) => months !== null && !months.includes(month));

async function ask<T>({ page }: Person, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await page.request.post('/graphql', {
    headers: { 'apollo-require-preflight': 'true' },
    data: { query, variables },
  });
  const { data, errors } = (await answer.json()) as { data: T; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}
