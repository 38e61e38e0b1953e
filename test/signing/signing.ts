import type { ApiClient } from '../../apps/start/src/api-client.js';
import type { Hall, ListedPaper } from './listed-papers.js';

/** One signature to be made, whoever asks how often: the key stays the same. */
export interface Signing {
  key: string;
  mouId: string;
  organisationId: string;
  personId: string;
  how: 'SCREEN' | 'PAPER';
  client: ApiClient;
  query: string;
  variables: Record<string, unknown>;
}

const answer = `{ __typename ... on Mou { parties { organisation { id } signature { id } } } }`;

/** The two signatures of a memorandum. */
export function signingsOf(hall: Hall, { id, sha256 }: ListedPaper, keys: [string, string]): Signing[] {
  const [onScreen, onPaper] = keys;
  return [
    {
      ...{ key: onScreen, mouId: id, organisationId: hall.sellerId, personId: hall.sellerPersonId },
      ...{ how: 'SCREEN', client: hall.seller },
      query: `mutation ($key: ID!, $id: ID!, $sha256: String!) { signed: signMou(key: $key, id: $id, sha256: $sha256) ${answer} }`,
      variables: { key: onScreen, id, sha256 },
    },
    {
      ...{ key: onPaper, mouId: id, organisationId: hall.buyerId, personId: hall.buyerPersonId },
      ...{ how: 'PAPER', client: hall.staff },
      query: `mutation ($key: ID!, $id: ID!, $input: RecordSignatureInput!) {
        signed: recordSignature(key: $key, id: $id, input: $input) ${answer} }`,
      variables: {
        ...{ key: onPaper, id },
        input: {
          organisationId: hall.buyerId,
          sha256,
          signatoryId: hall.buyerPersonId,
          position: 'Giám đốc',
        },
      },
    },
  ];
}

interface Answer {
  signed: {
    __typename: string;
    parties?: { organisation: { id: string }; signature: { id: string } | null }[];
  };
}

/** Asks once; answers the id of the signature. Throws what `fetch` throws when the connection breaks. */
export async function sign({ client, query, variables, organisationId }: Signing): Promise<string> {
  const { signed } = await client.ask<Answer>(query, variables);
  const id = signed.parties?.find(({ organisation }) => organisation.id === organisationId)?.signature?.id;
  if (!id) throw new Error(`A signature was answered by ${signed.__typename}.`);
  return id;
}
