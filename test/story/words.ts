import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../apps/start/src/api-client.js';

/** The API's operations in the words of the story. */
export interface Counts {
  total: number;
  new: number;
  unchanged: number;
  changed: number;
  editedSince: number;
  doubtful: number;
  refused: number;
  incomplete: number;
}
export interface Row {
  line: number;
  fileRowId: string | null;
  kind: string;
  incomplete: boolean;
  cells: {
    field: string;
    words: string;
    understood: string | null;
    why: { vi: string; en: string } | null;
    before: string | null;
  }[];
}
const counts = 'counts { total new unchanged changed editedSince doubtful refused incomplete }';

export type Kind = 'Offer' | 'Demand';

export async function preview(
  staff: ApiClient,
  kind: Kind,
  eventId: string,
  fileId: string,
): Promise<{ counts: Counts; rows: Row[] }> {
  const field = `preview${kind}Import`;
  const answer = await staff.ask<Record<string, { counts: Counts; rows: Row[] }>>(
    `query ($eventId: ID!, $fileId: ID!) { ${field}(eventId: $eventId, fileId: $fileId) { ... on ImportPreview { ${counts}
      rows { line fileRowId kind incomplete cells { field words understood why { vi en } before } } }
      ... on InvalidInput { code problems { field why { vi en } accepted { vi en } } } } }`,
    { eventId, fileId },
  );
  return answer[field] as { counts: Counts; rows: Row[] };
}

export async function importFile(
  staff: ApiClient,
  kind: Kind,
  eventId: string,
  fileId: string,
  overwriteLines: number[] = [],
  key: string = randomUUID(),
): Promise<{ written: number; incomplete: number; counts: Counts }> {
  const field = `import${kind}s`;
  const answer = await staff.ask<Record<string, { written: number; incomplete: number; counts: Counts }>>(
    `mutation ($key: ID!, $input: ImportInput!) { ${field}(key: $key, input: $input) {
      ... on ImportDone { written incomplete ${counts} } ... on InvalidInput { code problems { field why { en } } } } }`,
    {
      key,
      input: {
        eventId,
        fileId,
        overwriteLines,
        takeDoubleLines: [],
        how: 'FORM',
        contactConsentOnForm: false,
      },
    },
  );
  return answer[field] as { written: number; incomplete: number; counts: Counts };
}

/** Writes a person of an organisation down; answers its id. */
export async function addPerson(
  staff: ApiClient,
  organisationId: string,
  fullName: string,
  contacts: { email?: string; telephone?: string } = {},
): Promise<string> {
  const { addPerson: person } = await staff.ask<{ addPerson: { id: string } }>(
    `mutation ($key: ID!, $organisationId: ID!, $input: PersonInput!) {
      addPerson(key: $key, organisationId: $organisationId, input: $input) { ... on Person { id } } }`,
    { key: randomUUID(), organisationId, input: { fullName, ...contacts, contactConsentOnForm: true } },
  );
  return person.id;
}

/** A person of an organisation who signs in by the personal link that staff made; answers its client. */
export async function invite(
  staff: ApiClient,
  organisationId: string,
  fullName: string,
  email: string,
  telephone?: string,
): Promise<ApiClient> {
  const personId = await addPerson(staff, organisationId, fullName, { email, telephone });
  const { createInvitation: made } = await staff.ask<{ createInvitation: { link: string } }>(
    `mutation ($key: ID!, $personId: ID!) { createInvitation(key: $key, personId: $personId, purpose: JOIN) {
      ... on NewInvitation { link } } }`,
    { key: randomUUID(), personId },
  );
  return staff.acceptInvitation(made.link.split('/').pop() as string);
}

export interface OfferRow {
  id: string;
  product: string;
  supplier: { id: string; name: string };
  version: number;
  clarify: { field: string }[];
  asWritten: { field: string; words: string }[];
  price: { from: number; to: number } | null;
}

export async function offers(
  client: ApiClient,
  variables: Record<string, unknown> = {},
): Promise<{ items: OfferRow[]; total: number }> {
  const answer = await client.ask<{ offers: { items: OfferRow[]; page: { total: number } } }>(
    `query ($eventId: ID, $filter: OfferFilter, $page: PageInput) { offers(eventId: $eventId, filter: $filter, page: $page) {
      items { id product supplier { id name } version clarify { field } asWritten { field words } price { from to } } page { total } } }`,
    { page: { first: 100 }, ...variables },
  );
  return { items: answer.offers.items, total: answer.offers.page.total };
}

export interface DemandRow {
  id: string;
  wanted: string;
  distributor: { id: string; name: string };
  version: number;
  maxPrice: number | null;
}

export async function demands(
  client: ApiClient,
  variables: Record<string, unknown> = {},
): Promise<{ items: DemandRow[]; total: number }> {
  const answer = await client.ask<{ demands: { items: DemandRow[]; page: { total: number } } }>(
    `query ($eventId: ID, $filter: DemandFilter, $page: PageInput) { demands(eventId: $eventId, filter: $filter, page: $page) {
      items { id wanted distributor { id name } version maxPrice } page { total } } }`,
    { page: { first: 100 }, ...variables },
  );
  return { items: answer.demands.items, total: answer.demands.page.total };
}
