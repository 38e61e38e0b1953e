import type { ApiClient } from '../../apps/start/src/api-client.js';
import { browsing, ownDemands } from './buying.js';
import { told } from './check.js';
import { hidden } from './hidden.js';
import { ownOffers, staffOnBehalf } from './offering.js';
import { demands, invite, offers } from './words.js';

export interface Parties {
  supplier: ApiClient;
  competitor: ApiClient;
  distributor: ApiClient;
  otherDistributor: ApiClient;
}
export async function supplyAndDemand(staff: ApiClient, eventId: string): Promise<Parties> {
  const allOffers = (await offers(staff, { eventId })).items;
  const allDemands = (await demands(staff, { eventId })).items;
  const [offer, foreignOffer] = differing(allOffers, ({ supplier }) => supplier.id);
  const [demand, foreignDemand] = differing(allDemands, ({ distributor }) => distributor.id);
  const parties: Parties = {
    supplier: await invite(staff, offer.supplier.id, 'Người Cung Ứng Một', 'supplier-1@story.example'),
    competitor: await invite(
      staff,
      foreignOffer.supplier.id,
      'Người Cung Ứng Hai',
      'supplier-2@story.example',
    ),
    distributor: await invite(
      staff,
      demand.distributor.id,
      'Người Thu Mua Một',
      'distributor-1@story.example',
    ),
    otherDistributor: await invite(
      staff,
      foreignDemand.distributor.id,
      'Người Thu Mua Hai',
      'distributor-2@story.example',
    ),
  };
  await consentIsOnesOwn(parties.supplier);
  await ownOffers(parties.supplier, offer);
  await staffOnBehalf(staff, eventId, offer);
  await booth(staff, parties, eventId, offer.supplier.id);
  await browsing(parties.distributor, eventId, allOffers);
  await ownDemands(parties, demand, foreignDemand);
  await hidden(parties, foreignOffer, foreignDemand, eventId);
  return parties;
}

function differing<T>(rows: T[], owner: (row: T) => string): [T, T] {
  const [first] = rows;
  const other = rows.find((row) => first !== undefined && owner(row) !== owner(first));
  told('there are two organisations', first && other);
  return [first, other];
}
async function consentIsOnesOwn(supplier: ApiClient): Promise<void> {
  const { giveConsent } = await supplier.ask<{ giveConsent: { consents: { purpose: string }[] } }>(
    `mutation { giveConsent(purpose: SHARE_CONTACT) { consents { purpose } } }`,
  );
  told(
    'consent is recorded',
    giveConsent.consents.some(({ purpose }) => purpose === 'SHARE_CONTACT'),
  );
  await supplier.ask(`mutation { withdrawConsent(purpose: SHARE_CONTACT) { consents { purpose } } }`);
}
async function booth(
  staff: ApiClient,
  parties: Parties,
  eventId: string,
  organisationId: string,
): Promise<void> {
  const assign = `mutation ($eventId: ID!, $number: Int!, $organisationId: ID!) {
    assignBooth(eventId: $eventId, number: $number, organisationId: $organisationId) { ... on Booth { number } ... on InvalidInput { code } } }`;
  const { assignBooth } = await staff.ask<{ assignBooth: { number?: number } }>(assign, {
    eventId,
    number: 3,
    organisationId,
  });
  told('the booth is assigned', assignBooth.number === 3);
  const eleventh = await staff.ask<{ assignBooth: { code?: string } }>(assign, {
    eventId,
    number: 11,
    organisationId,
  });
  told('there are ten booths', eleventh.assignBooth.code);
  const mine = await parties.supplier.ask<{ booths: { number: number }[] }>(
    `query ($eventId: ID!) { booths(eventId: $eventId) { number } }`,
    { eventId },
  );
  told('a supplier sees its booth', mine.booths.length === 1 && mine.booths[0]?.number === 3);
}
