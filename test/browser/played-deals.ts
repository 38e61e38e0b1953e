import { randomUUID } from 'node:crypto';
import type { Played } from './played-conference.js';

/** Papers of a played conference between the owners of its offer and its demand, for tests that look at single screens. */
export interface Deals {
  /** A proposal countered once, which waits for the buyer. */
  proposalId: string;
  /** The draft that came of another one, accepted. */
  draftId: string;
  /** A memorandum entered by staff, agreed and on the signing list. */
  listedId: string;
}

const terms = { goods: 'Cà rốt loại 1', quantity: '1500', unit: 'kg', price: 12_000, months: [1, 2, 12] };
const answerBy = () => new Date(Date.now() + 7 * 86_400_000).toISOString();

export async function playedDeals(played: Played): Promise<Deals> {
  const proposalId = await proposed(played, null);
  const countered = { ...terms, price: 13_500, delivery: 'Giao tại kho bên mua' };
  await played.staff.ask(
    `mutation ($key: ID!, $id: ID!, $terms: DealTermsInput!, $answerBy: DateTime!, $onBehalf: OnBehalfInput) {
      counterProposal(key: $key, id: $id, step: 1, terms: $terms, answerBy: $answerBy, onBehalf: $onBehalf) {
        ... on Proposal { id } } }`,
    {
      key: randomUUID(),
      id: proposalId,
      terms: countered,
      answerBy: answerBy(),
      ...by(played.offer.supplier),
    },
  );
  const { acceptProposal: accepted } = await played.staff.ask<{ acceptProposal: { mouId: string } }>(
    `mutation ($key: ID!, $id: ID!, $onBehalf: OnBehalfInput) {
      acceptProposal(key: $key, id: $id, step: 1, onBehalf: $onBehalf) { ... on Proposal { mouId } } }`,
    {
      key: randomUUID(),
      id: await proposed(played, played.demand.id),
      ...by(played.offer.supplier),
    },
  );
  return { proposalId, draftId: accepted.mouId, listedId: await listed(played) };
}

const by = ({ id }: { id: string }) => ({ onBehalf: { organisationId: id, how: 'TELEPHONE' } });

async function proposed({ staff, eventId, offer, demand }: Played, demandId: string | null): Promise<string> {
  const input = { eventId, offerId: offer.id, demandId, terms, answerBy: answerBy() };
  const { propose } = await staff.ask<{ propose: { id: string } }>(
    `mutation ($key: ID!, $input: ProposalInput!, $onBehalf: OnBehalfInput) {
      propose(key: $key, input: $input, onBehalf: $onBehalf) { ... on Proposal { id } } }`,
    { key: randomUUID(), input, ...by(demand.distributor) },
  );
  return propose.id;
}

async function listed({ staff, eventId, offer, demand }: Played): Promise<string> {
  const { supplier } = offer;
  const { distributor } = demand;
  const party = async ({ id }: { id: string }, role: string, fullName: string) => {
    const { addPerson: person } = await staff.ask<{ addPerson: { id: string } }>(
      `mutation ($key: ID!, $id: ID!, $input: PersonInput!) {
        addPerson(key: $key, organisationId: $id, input: $input) { ... on Person { id } } }`,
      { key: randomUUID(), id, input: { fullName, contactConsentOnForm: false } },
    );
    const signatory = { signatoryId: person.id, position: 'Giám đốc', signingConsentOnForm: true };
    return { organisationId: id, role, ...signatory };
  };
  const parties = [
    await party(supplier, 'SELLER', 'Nguyễn Thị Bán'),
    await party(distributor, 'BUYER', 'Trần Văn Mua'),
  ];
  const input = { title: 'Bản ghi nhớ tiêu thụ cà rốt', goods: [terms].map(line), parties };
  const { enterMou: mou } = await staff.ask<{ enterMou: { id: string; sha256: string } }>(
    `mutation ($key: ID!, $eventId: ID!, $input: MouInput!) {
      enterMou(key: $key, eventId: $eventId, input: $input) { ... on Mou { id sha256 } } }`,
    { key: randomUUID(), eventId, input },
  );
  for (const organisation of [supplier, distributor])
    await staff.ask(
      `mutation ($key: ID!, $id: ID!, $sha256: String!, $onBehalf: OnBehalfInput) {
        agreeMou(key: $key, id: $id, sha256: $sha256, onBehalf: $onBehalf) { ... on Mou { id } } }`,
      { key: randomUUID(), ...mou, ...by(organisation) },
    );
  await staff.ask(`mutation ($key: ID!, $id: ID!) { listMou(key: $key, id: $id) { ... on Mou { id } } }`, {
    key: randomUUID(),
    id: mou.id,
  });
  return mou.id;
}

const line = ({ goods, quantity, unit, price }: typeof terms) => ({ goods, quantity, unit, price });
