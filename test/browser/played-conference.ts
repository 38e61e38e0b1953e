import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { repositoryPath } from '#platform';
import { ApiClient } from '../../apps/start/src/api-client.js';
import type { Product } from '../story/product.js';
import { demands, importFile, offers, type DemandRow, type Kind, type OfferRow } from '../story/words.js';

export const password = 'một mật khẩu đủ dài';

/** A conference with the demo's offers and demands, made through the API, for tests that look at single screens. */
export interface Played {
  staff: ApiClient;
  eventId: string;
  /** One offer and one demand of it, with their owners. */
  offer: OfferRow;
  demand: DemandRow;
}

/** Staff of a new alliance, who sign in with `login` and the password above. */
export async function newStaff(product: Product, login: string): Promise<ApiClient> {
  const token = await product.openAlliance(`Liên minh ${login}`, 'Cán bộ Một', login);
  return new ApiClient(product.url).acceptInvitation(token, password);
}

export async function openEvent(staff: ApiClient): Promise<string> {
  const input = {
    name: 'Hội nghị kết nối cung cầu',
    heldOn: '2027-06-03',
    place: 'Hải Phòng',
    expectedDelegates: 80,
    expectedBooths: 10,
    programme: ['Đón tiếp đại biểu', 'Khai mạc'],
  };
  const { openEvent: event } = await staff.ask<{ openEvent: { id: string } }>(
    `mutation ($key: ID!, $input: EventInput!) { openEvent(key: $key, input: $input) { ... on Event { id } } }`,
    { key: randomUUID(), input },
  );
  return event.id;
}

const demoFile = (kind: Kind) =>
  readFileSync(repositoryPath('apps/start/demo', `${kind.toLowerCase()}s.csv`));

/** Uploads a demo file without importing it; answers the file's id. */
export const uploadDemo = (staff: ApiClient, kind: Kind): Promise<string> =>
  staff.upload('IMPORT', `${kind}.csv`, demoFile(kind));

/** An event with both demo files imported. */
export async function playedConference(staff: ApiClient): Promise<Played> {
  const eventId = await openEvent(staff);
  for (const kind of ['Offer', 'Demand'] as const)
    await importFile(staff, kind, eventId, await uploadDemo(staff, kind));
  const [offer] = (await offers(staff, { eventId })).items;
  const [demand] = (await demands(staff, { eventId })).items;
  if (!offer || !demand) throw new Error('The demo files were not imported.');
  return { staff, eventId, offer, demand };
}

/** A new person of an organisation, and the personal link that lets them in. */
export async function newcomer(
  staff: ApiClient,
  organisationId: string,
  fullName: string,
): Promise<{ personId: string; link: string }> {
  const { addPerson: person } = await staff.ask<{ addPerson: { id: string } }>(
    `mutation ($key: ID!, $organisationId: ID!, $input: PersonInput!) {
      addPerson(key: $key, organisationId: $organisationId, input: $input) { ... on Person { id } } }`,
    { key: randomUUID(), organisationId, input: { fullName, contactConsentOnForm: false } },
  );
  const { createInvitation: made } = await staff.ask<{ createInvitation: { link: string } }>(
    `mutation ($key: ID!, $personId: ID!) { createInvitation(key: $key, personId: $personId, purpose: JOIN) {
      ... on NewInvitation { link } } }`,
    { key: randomUUID(), personId: person.id },
  );
  return { personId: person.id, link: made.link };
}

/** Runs the matching to its end and releases every match. */
export async function matchAndRelease({ staff, eventId }: Played): Promise<void> {
  await staff.ask(
    `mutation ($key: ID!, $eventId: ID!) { requestMatchRun(key: $key, eventId: $eventId) { id } }`,
    { key: randomUUID(), eventId },
  );
  await staff.runEnds(eventId);
  await staff.ask(`mutation ($eventId: ID!) { releaseMatches(eventId: $eventId) { released } }`, { eventId });
}

/** The same with the offer and the demand of its best pair, so that both owners have a match to look at. */
export async function withItsBestPair(played: Played): Promise<Played> {
  const { staff, eventId } = played;
  const { matches } = await staff.ask<{
    matches: { items: { offer: { id: string }; demand: { id: string } }[] };
  }>(
    `query ($eventId: ID!) { matches(eventId: $eventId, sort: SCORE, page: { first: 1 }) {
      items { offer { id } demand { id } } } }`,
    { eventId },
  );
  const [best] = matches.items;
  const offer = (await offers(staff, { eventId })).items.find(({ id }) => id === best?.offer.id);
  const demand = (await demands(staff, { eventId })).items.find(({ id }) => id === best?.demand.id);
  if (!offer || !demand) throw new Error('Nothing was matched.');
  return { ...played, offer, demand };
}
