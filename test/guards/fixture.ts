import { randomUUID } from 'node:crypto';
import { Changes, systemActor, type Role } from '#platform';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import type { TestApi } from '../servers/api.js';
import type { Signer } from '../servers/papers.js';
import { listedPaper } from './listed-paper.js';

export interface Fixture {
  allianceId: string;
  clients: Record<Role, ApiClient>;
  bearer: string;
  fileId: string;
  /** Who signs for the supplier and for the distributor. */
  signers: [Signer, Signer];
  /** Ids of real things by the names that arguments have. */
  ids: Record<string, string>;
  /** The same with `id` being what that field means by it. */
  idsFor(field: string): Record<string, string>;
}

/** An alliance with an event, a supplier with an offer, a distributor with a demand and a proposal, a released match of the two, a person of each, and a memorandum that one of them has signed. */
export async function fixture(api: TestApi, name: string): Promise<Fixture> {
  const staff = await api.newAlliance(`Liên minh ${name}`);
  const one = async (query: string, variables: Record<string, unknown>): Promise<Record<string, string>> =>
    Object.values(
      await staff.ask<Record<string, Record<string, string>>>(query, { key: randomUUID(), ...variables }),
    )[0] ?? {};
  const { id: eventId = '' } = await one(
    `mutation ($key: ID!, $input: EventInput!) { openEvent(key: $key, input: $input) { ... on Event { id } } }`,
    {
      input: {
        name,
        heldOn: '2027-01-01',
        place: name,
        expectedDelegates: 80,
        expectedBooths: 10,
        programme: [],
      },
    },
  );
  const register = (kind: Role) =>
    one(
      `mutation ($key: ID!, $eventId: ID, $input: OrganisationInput!) {
        registerOrganisation(key: $key, eventId: $eventId, input: $input) { ... on Organisation { id } } }`,
      { eventId, input: { kind, name: `${kind} ${name}` } },
    );
  const invitationOf = async (organisationId: string) => {
    const { id: personId } = await one(
      `mutation ($key: ID!, $organisationId: ID!, $input: PersonInput!) {
        addPerson(key: $key, organisationId: $organisationId, input: $input) { ... on Person { id } } }`,
      { organisationId, input: { fullName: 'Một người', contactConsentOnForm: true } },
    );
    const { link = '' } = await one(
      `mutation ($key: ID!, $personId: ID!) { createInvitation(key: $key, personId: $personId, purpose: JOIN) { ... on NewInvitation { link } } }`,
      { personId },
    );
    return { personId: personId ?? '', token: link.split('/').pop() ?? '' };
  };
  const { id: supplierId = '' } = await register('SUPPLIER');
  const { id: distributorId = '' } = await register('DISTRIBUTOR');
  const [supplier, distributor] = [await invitationOf(supplierId), await invitationOf(distributorId)];
  const clients: Record<Role, ApiClient> = {
    ORGANISER: staff,
    SUPPLIER: await api.nobody.acceptInvitation(supplier.token),
    DISTRIBUTOR: await api.nobody.acceptInvitation(distributor.token),
  };
  const { publishOffer: offer } = await clients.SUPPLIER.ask<{ publishOffer: { id: string } }>(
    `mutation ($key: ID!, $input: OfferInput!) { publishOffer(key: $key, input: $input) { ... on Offer { id } } }`,
    { key: randomUUID(), input: { product: 'Vải thiều', unit: 'kg', certificates: [], photoIds: [] } },
  );
  const { publishDemand: demand } = await clients.DISTRIBUTOR.ask<{ publishDemand: { id: string } }>(
    `mutation ($key: ID!, $input: DemandInput!) { publishDemand(key: $key, input: $input) { ... on Demand { id } } }`,
    {
      key: randomUUID(),
      input: {
        wanted: 'Vải',
        unit: 'kg',
        requiredCertificates: [],
        preferredCertificates: [],
        acceptedProvinces: [],
      },
    },
  );
  const { propose: proposal } = await clients.DISTRIBUTOR.ask<{ propose: { id: string } }>(
    `mutation ($key: ID!, $input: ProposalInput!) { propose(key: $key, input: $input) { ... on Proposal { id } } }`,
    {
      key: randomUUID(),
      input: {
        eventId,
        offerId: offer.id,
        terms: { goods: 'Vải thiều', quantity: '1000', unit: 'kg', months: [6] },
        answerBy: new Date(Date.now() + 86_400_000).toISOString(),
      },
    },
  );
  const signers: [Signer, Signer] = [
    { accountId: supplier.personId, organisationId: supplierId, name: 'SUPPLIER' },
    { accountId: distributor.personId, organisationId: distributorId, name: 'DISTRIBUTOR' },
  ];
  const paper = await listedPaper(clients, eventId, signers);
  const open = await invitationOf(supplierId);
  const [{ allianceId, sessionId, invitationId }] = await api.source.query(
    `select e.alliance_id as "allianceId",
       (select s.id from session s join person p on p.id = s.account_id where p.organisation_id = $2 limit 1) as "sessionId",
       (select i.id from invitation i where i.person_id = $3) as "invitationId" from event e where e.id = $1`,
    [eventId, supplierId, open.personId],
  );
  const fileId = await staff.upload('IMPORT', 'offers.csv', Buffer.from('id,supplier,product\n1,HTX,Vải\n'));
  const [{ id: matchId }] = await new Changes(api.source).run(systemActor(), 'prepare', (manager) =>
    manager.query(
      `insert into released_match (event_id, alliance_id, demand_id, offer_id, supplier_id, distributor_id,
         supplier_order, supplier_reasons, distributor_order, distributor_reasons)
       values ($1, $2, $3, $4, $5, $6, 1, '[]', 1, '[]') returning id`,
      [eventId, allianceId, demand.id, offer.id, supplierId, distributorId],
    ),
  );
  const ids = {
    eventId,
    organisationId: supplierId,
    personId: supplier.personId,
    offerId: offer.id,
    demandId: demand.id,
    fileId,
    mouId: paper.id,
    signatureId: paper.signatureId,
    nounId: offer.id,
    matchId,
  };
  const nouns: [RegExp, string][] = [
    [/mou|signature|scan|partnership/i, paper.id],
    [/event/i, eventId],
    [/organisation/i, supplierId],
    [/person/i, supplier.personId],
    [/invitation/i, invitationId],
    [/session/i, sessionId],
    [/propos/i, proposal.id],
    [/offer/i, offer.id],
    [/demand/i, demand.id],
  ];
  return {
    allianceId,
    clients,
    bearer: staff.bearer,
    fileId,
    signers,
    ids,
    idsFor: (field) => ({
      ...ids,
      id: nouns.find(([noun]) => noun.test(field))?.[1] ?? randomUUID(),
      organisationId: /demand/i.test(field) ? distributorId : supplierId,
    }),
  };
}
