import { expect } from '@jest/globals';
import { screenshot, type Person } from './people.js';
import { goTo, isSeenAtOnce, standsOn } from './places.js';
import { w } from './words.js';

/** Makes a criterion weigh the most, looks at what that would change, saves, and waits for the run that follows. */
export async function weighMost(person: Person, criterion: keyof typeof w.matching.criterion): Promise<void> {
  const { page } = person;
  await goTo(person, w.shell.matching);
  await page.getByRole('link', { name: w.weights.short }).click();
  await standsOn(person, w.weights.title);
  const name = w.matching.criterion[criterion];
  await page.getByText(w.weights.same).first().waitFor();
  await page.getByRole('slider', { name: w.weights.slider(name) }).press('End');
  await page.getByRole('status').filter({ hasText: someListsChange }).waitFor();
  await page.getByRole('region', { name: w.weights.preview }).getByText(moved).first().waitFor();
  const summary = await page.getByRole('status').filter({ hasText: someListsChange }).boundingBox();
  expect(summary?.height).toBeLessThan(100);
  await screenshot(person, '4-weights');

  // Closing the page would ask.
  expect(await page.evaluate(`dispatchEvent(new Event('beforeunload', { cancelable: true }))`)).toBe(false);
  await goTo(person, w.shell.matching);
  await page.getByRole('alert').getByText(w.weights.notSaved).waitFor();
  await page.getByRole('alert').getByRole('button', { name: w.weights.goOn }).click();
  await page.getByText(w.common.draftRestored).waitFor();
  await page.getByRole('status').filter({ hasText: someListsChange }).waitFor();
  // That of the form is below eleven sliders.
  const save = page.getByRole('button', { name: w.weights.save }).last();
  expect(await isSeenAtOnce(save)).toBe(true);
  const dialog = page.getByRole('dialog');
  const confirm = async () => {
    await save.click();
    await dialog.getByText(w.weights.saveAsk).waitFor();
    await dialog.getByRole('button', { name: w.weights.save }).click();
  };
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('setMatchWeights(')
      ? route.fulfill({ json: { errors: [{ message: '', extensions: { code: 'INTERNAL' } }] } })
      : route.fallback(),
  );
  await confirm();
  // Why it failed stands far from the bar that was pressed.
  const failure = page.getByRole('alert').filter({ hasText: w.errors.couldNotSave });
  await page.locator(':focus').filter({ has: failure }).waitFor();
  await dialog.waitFor({ state: 'detached' });
  expect(await page.locator(':focus').filter({ has: failure }).count()).toBe(1);
  await page.unroute('**/graphql');
  await confirm();
  await page.getByText(w.weights.saved).waitFor();
  await standsOn(person, w.matching.title);
  const run = page.getByRole('region', { name: w.matching.run, exact: true });
  await run
    .getByRole('status')
    .filter({ hasText: /\d+ cặp hợp/ })
    .waitFor();
}

const someListsChange =
  /^(Danh sách 5 nguồn cung đầu của \d+ nhu cầu: )?[1-9]\d* danh sách đổi(, \d+ cặp vào, \d+ cặp ra)?( · [1-9]\d* cặp (không còn|mới) hợp)*$/;
const moved = /(thứ \d|ngoài 5 cặp đầu), sẽ là (thứ \d|ngoài 5 cặp đầu)/;

/** The weight and the points that a criterion has in the first pair's score for the buyer. */
export async function inTheBuyersScore(
  person: Person,
  criterion: keyof typeof w.matching.criterion,
): Promise<{ points: number; weight: number }> {
  const { page } = person;
  const pair = page.getByRole('article').first();
  await pair.getByRole('button', { name: w.matching.takenApart }).click();
  const side = pair.getByRole('region', { name: new RegExp(`^${w.matching.buyerSide}: \\d+ trên 100$`) });
  const row = side.getByRole('row').filter({ hasText: w.matching.criterion[criterion] });
  const [points, weight] = await row.getByRole('cell').filter({ hasText: /^\d+$/ }).allInnerTexts();
  await screenshot(person, '4-score-taken-apart');
  return { points: Number(points), weight: Number(weight) };
}
