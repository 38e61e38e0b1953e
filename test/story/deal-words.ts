import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import { told } from './check.js';

/** Proposals and memoranda in the words of the story. */
export interface Answered {
  __typename: string;
  problems?: { field: string; code: string }[];
}
export interface ProposalRow extends Answered {
  id: string;
  status: string;
  step: number;
  moves: string[];
  mouId: string | null;
  terms: { quantity: string; price: number | null; value: number | null };
  steps: { number: number; move: string; side: string | null; how: string; reason: string | null }[];
}
export interface PartyRow {
  organisation: { id: string; name: string };
  role: string;
  mustSign: boolean;
  signatory: { id: string; fullName: string | null } | null;
  position: string | null;
  authority: string | null;
  agreedAt: string | null;
  signature: { id: string; how: string; another: boolean; signatory: { fullName: string | null } } | null;
}
export interface GoodsRow {
  goods: string;
  specification: string | null;
  origin: string | null;
  quantity: string | null;
  unit: string | null;
  kgPerUnit: string | null;
  price: number | null;
}
export interface MouRow extends Answered {
  id: string;
  number: number;
  status: string;
  title: string;
  goods: GoodsRow[];
  parties: PartyRow[];
  purpose: string;
  months: number[];
  delivery: string;
  paymentDays: number | null;
  statedValue: number | null;
  otherTerms: string;
  textVersion: number;
  sha256: string;
  value: number | null;
  partnership: string;
  reversed: { id: string; reversalReason: string }[];
  scans: { fileId: string; removedAt: string | null }[];
  steps: { move: string; how: string; organisation: string; reason: string | null }[];
  moves: string[];
}
export interface OnBehalf {
  organisationId: string;
  how: string;
}

const proposalFields = `id status step moves mouId terms { quantity price value } steps { number move side how reason }`;
const mouFields = `id number status title textVersion sha256 value partnership moves
  purpose months delivery paymentDays statedValue otherTerms
  goods { goods specification origin quantity unit kgPerUnit price }
  parties { organisation { id name } role mustSign signatory { id fullName } position authority agreedAt
    signature { id how another signatory { fullName } } }
  reversed { id reversalReason } scans { fileId removedAt } steps { move how organisation reason }`;

const types: Record<string, string> = {
  key: 'ID!',
  id: 'ID!',
  eventId: 'ID!',
  step: 'Int!',
  reason: 'String!',
  answerBy: 'DateTime!',
  terms: 'DealTermsInput!',
  onBehalf: 'OnBehalfInput',
  textVersion: 'Int!',
  sha256: 'String!',
  fileId: 'ID!',
  signatureId: 'ID!',
};

/** One verb of the API with a key of its own, unless one is given; `input` is the type of its `input`. */
async function verb<T>(
  client: ApiClient,
  name: string,
  variables: Record<string, unknown>,
  fields: string,
  input = '',
): Promise<T> {
  const given = { key: randomUUID(), ...variables };
  const known: Record<string, string> = { ...types, input };
  const names = Object.keys(given);
  const answer = await client.ask<Record<string, T>>(
    `mutation (${names.map((one) => `$${one}: ${known[one]}`).join(', ')}) {
      ${name}(${names.map((one) => `${one}: $${one}`).join(', ')}) { __typename ${fields}
        ... on InvalidInput { problems { field code } } } }`,
    given,
  );
  return answer[name] as T;
}

export const deal = (client: ApiClient, name: string, variables: Record<string, unknown>) =>
  verb<ProposalRow>(client, name, variables, `... on Proposal { ${proposalFields} }`, 'ProposalInput!');

export const paper = (client: ApiClient, name: string, variables: Record<string, unknown>) =>
  verb<MouRow>(
    client,
    name,
    variables,
    `... on Mou { ${mouFields} }`,
    name === 'recordSignature' ? 'RecordSignatureInput!' : 'MouInput!',
  );

/** The verb must lead to this status; answers what it answered. */
export async function done<T extends MouRow | ProposalRow>(
  sentence: string,
  status: string,
  moving: Promise<T>,
): Promise<T> {
  const answer = await moving;
  told(
    `${sentence}: ${status} was due, got ${answer.status ?? JSON.stringify(answer)}`,
    answer.status === status,
  );
  return answer;
}

/** The verb must be refused with a typed answer: `Stale`, or `InvalidInput` at this field. */
export async function notDone(sentence: string, what: string, moving: Promise<Answered>): Promise<void> {
  const { __typename, problems } = await moving;
  told(
    `${sentence}: ${what} was due, got ${__typename} ${JSON.stringify(problems ?? '')}`,
    what === 'Stale' ? __typename === what : problems?.some(({ field }) => field === what),
  );
}

export async function proposal(client: ApiClient, id: string): Promise<ProposalRow> {
  const answer = await client.ask<{ proposal: ProposalRow }>(
    `query ($id: ID!) { proposal(id: $id) { ${proposalFields} } }`,
    { id },
  );
  return answer.proposal;
}

export async function mou(client: ApiClient, id: string): Promise<MouRow> {
  const answer = await client.ask<{ mou: MouRow }>(`query ($id: ID!) { mou(id: $id) { ${mouFields} } }`, {
    id,
  });
  return answer.mou;
}

/** The account and the organisation of whom this client is. */
export async function whoIs(client: ApiClient): Promise<{ accountId: string; organisationId: string }> {
  const { viewer } = await client.ask<{ viewer: { accountId: string; organisation: { id: string } } }>(
    `{ viewer { accountId organisation { id } } }`,
  );
  return { accountId: viewer.accountId, organisationId: viewer.organisation.id };
}

/** The text as it stands, to be sent back with changes. */
export function inputOf(row: MouRow): MouText {
  const { title, purpose, goods, months, delivery, paymentDays, statedValue, otherTerms, parties } = row;
  return {
    ...{ title, purpose, goods, months, delivery, paymentDays, statedValue, otherTerms },
    parties: parties.map(({ organisation, role, mustSign, signatory, position, authority }) => ({
      ...{ organisationId: organisation.id, role, mustSign, position, authority },
      signatoryId: signatory?.id ?? null,
    })),
  };
}
export interface PartyText {
  organisationId: string;
  role: string;
  mustSign?: boolean;
  signatoryId?: string | null;
  position?: string | null;
  authority?: string | null;
  signingConsentOnForm?: boolean;
}
export interface MouText extends Record<string, unknown> {
  parties: PartyText[];
}
