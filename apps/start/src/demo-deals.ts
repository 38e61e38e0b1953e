import type { ApiClient } from './api-client.js';
import { demoKey } from './demo-key.js';
import { demoPapers, demoProposals, witness, type DemoPaper, type DemoProposal } from './demo-papers.js';

const daysToAnswer = 21;
const scan = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);
const mouIs = '{ ... on Mou { id sha256 } }';
const proposalIs = '{ ... on Proposal { id step } }';

/** Proposals and memoranda of the demo conference in every status; `accounts` are the demo accounts by organisation. */
export async function makeDeals(
  staff: ApiClient,
  eventId: string,
  accounts: ReadonlyMap<string, string>,
): Promise<void> {
  await staff.ask(
    `mutation ($key: ID!, $input: OrganisationInput!) { registerOrganisation(key: $key, input: $input) { __typename } }`,
    { key: demoKey('witness'), input: { kind: 'PARTNER', name: witness } },
  );
  const { organisations, offers } = await staff.ask<{
    organisations: { items: { id: string; name: string }[] };
    offers: { items: { id: string; product: string; supplier: { id: string } }[] };
  }>(
    `query ($eventId: ID!) { organisations(page: { first: 100 }) { items { id name } }
      offers(eventId: $eventId, page: { first: 100 }) { items { id product supplier { id } } } }`,
    { eventId },
  );
  const known = new Map(organisations.items.map(({ id, name }) => [name, id]));
  const offered = new Map(offers.items.map((offer) => [offer.product, offer]));
  for (const proposal of demoProposals) {
    const buyerId = known.get(proposal.buyer);
    const offer = offered.get(proposal.product);
    if (buyerId && offer) await propose(staff, eventId, proposal, buyerId, offer);
  }
  for (const paper of demoPapers) await sign(staff, eventId, paper, known, accounts);
}

async function propose(
  staff: ApiClient,
  eventId: string,
  { product, terms, answer }: DemoProposal,
  buyerId: string,
  offer: { id: string; supplier: { id: string } },
): Promise<void> {
  const answerBy = endOfDay(Date.now() + daysToAnswer * 86_400_000);
  const { propose: made } = await staff.ask<{ propose: { id: string; step: number } }>(
    `mutation ($key: ID!, $input: ProposalInput!, $onBehalf: OnBehalfInput) {
      propose(key: $key, input: $input, onBehalf: $onBehalf) ${proposalIs} }`,
    {
      key: demoKey(`propose ${product}`),
      input: { eventId, offerId: offer.id, terms, answerBy },
      onBehalf: { organisationId: buyerId, how: 'FORM' },
    },
  );
  if (!answer) return;
  const { move, ...said } = answer;
  const more = move === 'counterProposal' ? { ...said, answerBy } : said;
  const types = { terms: 'DealTermsInput!', answerBy: 'DateTime!', reason: 'String!' };
  const names = Object.keys(more) as (keyof typeof types)[];
  await staff.ask(
    `mutation ($key: ID!, $id: ID!, $step: Int!, $onBehalf: OnBehalfInput${names.map((name) => `, $${name}: ${types[name]}`).join('')}) {
      ${move}(key: $key, id: $id, step: $step, onBehalf: $onBehalf${names.map((name) => `, ${name}: $${name}`).join('')}) { __typename } }`,
    {
      ...{ key: demoKey(`${move} ${product}`), id: made.id, step: 1, ...more },
      onBehalf: { organisationId: offer.supplier.id, how: 'TELEPHONE' },
    },
  );
}

/** The last second of that day in Vietnam, as deadlines are typed. */
function endOfDay(at: number): string {
  const day = new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
  return new Date(`${day}T23:59:59+07:00`).toISOString();
}

/** Enters a memorandum and leads it as far as it says. */
async function sign(
  staff: ApiClient,
  eventId: string,
  { title, goods, months, partnership, to, parties }: DemoPaper,
  known: ReadonlyMap<string, string>,
  accounts: ReadonlyMap<string, string>,
): Promise<void> {
  const signers: { organisationId: string; signatoryId: string; role: string }[] = [];
  for (const [name, role, fullName] of parties) {
    const organisationId = known.get(name);
    if (!organisationId) return;
    const account = fullName ? await person(staff, organisationId, fullName) : accounts.get(name);
    signers.push({ organisationId, role, signatoryId: account ?? '' });
  }
  const step = (name: string) => demoKey(`${name} ${title}`);
  const { enterMou: paper } = await staff.ask<{ enterMou: { id: string; sha256: string } }>(
    `mutation ($key: ID!, $eventId: ID!, $input: MouInput!, $partnership: Partnership) {
      enterMou(key: $key, eventId: $eventId, input: $input, partnership: $partnership) ${mouIs} }`,
    {
      ...{ key: step('enter'), eventId, partnership },
      input: {
        ...{ title, goods, months, delivery: 'Giao tại kho bên mua', paymentDays: 30 },
        parties: signers.map((signer) => ({
          ...signer,
          ...{ mustSign: true, position: 'Giám đốc', signingConsentOnForm: true },
        })),
      },
    },
  );
  for (const { organisationId } of signers) {
    await staff.ask(
      `mutation ($key: ID!, $id: ID!, $sha256: String!, $onBehalf: OnBehalfInput) {
        agreeMou(key: $key, id: $id, sha256: $sha256, onBehalf: $onBehalf) { __typename } }`,
      { ...paper, key: step(`agree ${organisationId}`), onBehalf: { organisationId, how: 'TELEPHONE' } },
    );
  }
  if (to === 'AGREED') return;
  await staff.ask(`mutation ($key: ID!, $id: ID!) { listMou(key: $key, id: $id) { __typename } }`, {
    ...{ key: step('list'), id: paper.id },
  });
  if (to === 'LISTED') return;
  for (const { organisationId, signatoryId } of signers) {
    await staff.ask(
      `mutation ($key: ID!, $id: ID!, $input: RecordSignatureInput!) { recordSignature(key: $key, id: $id, input: $input) { __typename } }`,
      {
        ...{ key: step(`sign ${organisationId}`), id: paper.id },
        input: { organisationId, signatoryId, sha256: paper.sha256, position: 'Giám đốc' },
      },
    );
  }
  if (to === 'SIGNED') return;
  const fileId = await staff.upload('SCAN', 'ban-chup.pdf', scan);
  await staff.ask(
    `mutation ($key: ID!, $id: ID!, $fileId: ID!) { attachScan(key: $key, id: $id, fileId: $fileId) { __typename } }`,
    { key: step('scan'), id: paper.id, fileId },
  );
}

const signatories = demoPapers.flatMap(({ parties }) => parties.flatMap(([, , name]) => name ?? []));
/** A made-up telephone number, another one for each. */
const numberOf = (fullName: string) => `0900 000 ${101 + signatories.indexOf(fullName)}`;

async function person(staff: ApiClient, organisationId: string, fullName: string): Promise<string> {
  const { addPerson: added } = await staff.ask<{ addPerson: { id: string } }>(
    `mutation ($key: ID!, $organisationId: ID!, $input: PersonInput!) {
      addPerson(key: $key, organisationId: $organisationId, input: $input) { ... on Person { id } } }`,
    {
      ...{ key: demoKey(`person ${fullName}`), organisationId },
      input: { fullName, position: 'Giám đốc', telephone: numberOf(fullName), contactConsentOnForm: true },
    },
  );
  return added.id;
}
