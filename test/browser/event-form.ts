import type { Person } from './people.js';
import { standsOn } from './places.js';
import { w } from './words.js';

/** What the form of a new conference proposes before anything is typed. */
export interface Proposed {
  delegates: string;
  booths: string;
  programme: string[];
}

/** Opens a conference from the empty home screen; answers what stood there already. */
export async function openConference(person: Person, name: string, place: string): Promise<Proposed> {
  const { page } = person;
  await page.getByRole('link', { name: w.events.open }).click();
  await standsOn(person, w.events.open);
  const programme = page.getByRole('group', { name: w.events.programme }).getByRole('textbox');
  await programme.first().waitFor();
  const proposed = {
    delegates: await page.getByLabel(w.events.expectedDelegates).inputValue(),
    booths: await page.getByLabel(w.events.expectedBooths).inputValue(),
    programme: await Promise.all((await programme.all()).map((item) => item.inputValue())),
  };
  await page.getByLabel(w.events.name).fill(name);
  await page.getByLabel(w.events.heldOn).fill('2027-06-03');
  await page.getByLabel(w.events.place).fill(place);
  await page.getByRole('button', { name: w.events.open }).click();
  await page.getByText(w.events.opened).waitFor();
  await standsOn(person, w.home.title(person.name));
  return proposed;
}
