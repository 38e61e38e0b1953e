import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../apps/start/src/api-client.js';

/** A memorandum on the signing list: the seller signs on the screen, staff record the buyer's signature from paper. */
export interface ListedPaper {
  id: string;
  sha256: string;
}

export interface Hall {
  staff: ApiClient;
  seller: ApiClient;
  eventId: string;
  sellerId: string;
  buyerId: string;
  sellerPersonId: string;
  buyerPersonId: string;
}

type Row = Record<string, string>;
const one = async (client: ApiClient, query: string, variables: Record<string, unknown>): Promise<Row> =>
  Object.values(await client.ask<Record<string, Row>>(query, { key: randomUUID(), ...variables }))[0] ?? {};

/** An event with a cooperative whose director signs in, and a supermarket whose buyer comes on paper. */
export async function openHall(staff: ApiClient): Promise<Hall> {
  const { id: eventId = '' } = await one(
    staff,
    `mutation ($key: ID!, $input: EventInput!) { openEvent(key: $key, input: $input) { ... on Event { id } } }`,
    {
      input: {
        ...{ name: 'Lễ ký', heldOn: '2027-01-01', place: 'Hội trường', programme: [] },
        ...{ expectedDelegates: 80, expectedBooths: 10 },
      },
    },
  );
  const party = async (kind: string, name: string) => {
    const { id = '' } = await one(
      staff,
      `mutation ($key: ID!, $eventId: ID, $input: OrganisationInput!) {
        registerOrganisation(key: $key, eventId: $eventId, input: $input) { ... on Organisation { id } } }`,
      { eventId, input: { kind, name } },
    );
    const { id: personId = '' } = await one(
      staff,
      `mutation ($key: ID!, $organisationId: ID!, $input: PersonInput!) {
        addPerson(key: $key, organisationId: $organisationId, input: $input) { ... on Person { id } } }`,
      { organisationId: id, input: { fullName: `Người ký ${name}`, contactConsentOnForm: false } },
    );
    return { id, personId };
  };
  const [seller, buyer] = [await party('SUPPLIER', 'HTX Bán'), await party('DISTRIBUTOR', 'Siêu thị Mua')];
  const { link = '' } = await one(
    staff,
    `mutation ($key: ID!, $personId: ID!) { createInvitation(key: $key, personId: $personId, purpose: JOIN) {
      ... on NewInvitation { link } } }`,
    { personId: seller.personId },
  );
  return {
    ...{ staff, seller: await staff.acceptInvitation(link.split('/').pop() ?? ''), eventId },
    ...{ sellerId: seller.id, buyerId: buyer.id },
    ...{ sellerPersonId: seller.personId, buyerPersonId: buyer.personId },
  };
}

/** Enters a memorandum of `kg` kilograms and brings it onto the signing list. */
export async function listedPaper(hall: Hall, kg: number): Promise<ListedPaper> {
  const party = (organisationId: string, role: string, signatoryId: string) => ({
    ...{ organisationId, role, signatoryId, position: 'Giám đốc', signingConsentOnForm: true },
  });
  const input = {
    title: `Bản ghi nhớ ${kg}`,
    goods: [{ goods: 'Vải thiều', quantity: String(kg), unit: 'kg', price: 30_000 }],
    parties: [
      party(hall.sellerId, 'SELLER', hall.sellerPersonId),
      party(hall.buyerId, 'BUYER', hall.buyerPersonId),
    ],
  };
  const entered = await one(
    hall.staff,
    `mutation ($key: ID!, $eventId: ID!, $input: MouInput!) {
      enterMou(key: $key, eventId: $eventId, input: $input) { ... on Mou { id sha256 } } }`,
    { eventId: hall.eventId, input },
  );
  const agree = (organisationId: string) =>
    one(
      hall.staff,
      `mutation ($key: ID!, $id: ID!, $sha256: String!, $onBehalf: OnBehalfInput) {
        agreeMou(key: $key, id: $id, sha256: $sha256, onBehalf: $onBehalf) { ... on Mou { status } } }`,
      { ...entered, onBehalf: { organisationId, how: 'TELEPHONE' } },
    );
  await agree(hall.sellerId);
  await agree(hall.buyerId);
  const { status } = await one(
    hall.staff,
    `mutation ($key: ID!, $id: ID!) { listMou(key: $key, id: $id) { ... on Mou { status } } }`,
    { id: entered.id },
  );
  if (status !== 'LISTED') throw new Error(`The memorandum is not on the list: ${status}`);
  return entered as unknown as ListedPaper;
}
