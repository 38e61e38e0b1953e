import { randomUUID } from 'node:crypto';
import type { Role } from '#platform';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import type { Signer } from '../servers/papers.js';

/** A memorandum of a supplier and a distributor on the signing list of the event, which the supplier has signed. */
export async function listedPaper(
  { ORGANISER: staff, SUPPLIER: supplier, DISTRIBUTOR: distributor }: Record<Role, ApiClient>,
  eventId: string,
  [seller, buyer]: [Signer, Signer],
): Promise<{ id: string; signatureId: string }> {
  const { enterMou: paper } = await staff.ask<{ enterMou: { id: string; sha256: string } }>(
    `mutation ($key: ID!, $eventId: ID!, $input: MouInput!) { enterMou(key: $key, eventId: $eventId, input: $input) {
      ... on Mou { id sha256 } } }`,
    {
      ...{ key: randomUUID(), eventId },
      input: {
        title: 'Bản ghi nhớ',
        goods: [],
        parties: [
          { ...partyOf(seller), role: 'SELLER' },
          { ...partyOf(buyer), role: 'BUYER' },
        ],
      },
    },
  );
  const agree = `mutation ($key: ID!, $id: ID!, $sha256: String!) { agreeMou(key: $key, id: $id, sha256: $sha256) { __typename } }`;
  for (const party of [supplier, distributor]) await party.ask(agree, { ...paper, key: randomUUID() });
  await staff.ask(`mutation ($key: ID!, $id: ID!) { listMou(key: $key, id: $id) { __typename } }`, {
    ...paper,
    key: randomUUID(),
  });
  const { signMou: signed } = await supplier.ask<{
    signMou: { parties: { signature: { id: string } | null }[] };
  }>(
    `mutation ($key: ID!, $id: ID!, $sha256: String!) { signMou(key: $key, id: $id, sha256: $sha256) {
      ... on Mou { parties { signature { id } } } } }`,
    { ...paper, key: randomUUID() },
  );
  return { id: paper.id, signatureId: signed.parties[0]?.signature?.id ?? '' };
}

const partyOf = ({ accountId, organisationId }: Signer) => ({
  ...{ organisationId, signatoryId: accountId, position: 'Giám đốc', signingConsentOnForm: true },
});
