import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import { fold } from '#trade';
import { refused, told } from './check.js';
import type { Parties } from './supply-and-demand.js';
import { demands, offers, type DemandRow, type OfferRow } from './words.js';

/** A distributor browses and searches. */
export async function browsing(distributor: ApiClient, eventId: string, all: OfferRow[]): Promise<void> {
  told('a distributor browses every offer', (await offers(distributor, { eventId })).total === all.length);
  const [wanted] = all;
  const found = await offers(distributor, { eventId, filter: { search: fold(wanted?.product ?? '') } });
  told(
    'search works without accents',
    found.items.some(({ id }) => id === wanted?.id),
  );
  told(
    'what is unclear is between staff and owner',
    found.items.every(({ clarify, asWritten }) => clarify.length + asWritten.length === 0),
  );
  await refused(
    'pages have an upper limit',
    'INVALID_INPUT',
    offers(distributor, { eventId, page: { first: 1000 } }),
  );
}
/** A distributor publishes a demand with a private ceiling. */
export async function ownDemands(
  { distributor, otherDistributor }: Parties,
  demand: DemandRow,
  foreign: DemandRow,
): Promise<void> {
  const mine = await demands(distributor);
  told(
    'a distributor sees its own demands only',
    mine.items.every((row) => row.distributor.id === demand.distributor.id),
  );
  const { publishDemand } = await otherDistributor.ask<{ publishDemand: { id: string; maxPrice: number } }>(
    `mutation ($key: ID!, $input: DemandInput!) { publishDemand(key: $key, input: $input) { ... on Demand { id maxPrice } } }`,
    {
      key: randomUUID(),
      input: {
        wanted: 'Nhu cầu thêm',
        unit: 'kg',
        maxPrice: 41234,
        requiredCertificates: [],
        preferredCertificates: [],
        acceptedProvinces: [],
      },
    },
  );
  told('a ceiling is kept for its owner', publishDemand.maxPrice === 41234);
  await refused(
    'a distributor reads no other’s demand',
    'NOT_FOUND',
    distributor.ask(`query ($id: ID!) { demand(id: $id) { id } }`, { id: publishDemand.id }),
  );
  await otherDistributor.ask(`mutation ($id: ID!) { withdrawDemand(id: $id) { __typename } }`, {
    id: publishDemand.id,
  });
  await refused(
    'nor changes it',
    'NOT_FOUND',
    distributor.ask(`mutation ($id: ID!) { withdrawDemand(id: $id) { __typename } }`, { id: foreign.id }),
  );
}
