import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import type { Sides } from './bargaining.js';
import { refused, told } from './check.js';
import { done, inputOf, mou, notDone, paper, whoIs, type MouRow, type PartyText } from './deal-words.js';
import { addPerson } from './words.js';

const sha = (row: MouRow) => ({ id: row.id, sha256: row.sha256 });

/** The draft of an accepted proposal: each side names who signs, then both agree, one of them by telephone. */
export async function textAgreed(
  staff: ApiClient,
  { seller, buyer, strangers }: Sides,
  mouId: string,
): Promise<void> {
  const draft = await mou(seller, mouId);
  told('an accepted proposal is a draft', draft.status === 'DRAFT' && draft.value === 55_008_500);
  for (const stranger of strangers)
    await refused('strangers read no memorandum', 'NOT_FOUND', mou(stranger, mouId));
  await notDone('a draft is not signed', 'Stale', paper(seller, 'signMou', sha(draft)));
  await notDone('who signs is said first', 'parties.0.signatoryId', paper(seller, 'agreeMou', sha(draft)));

  const names = async (client: ApiClient, place: number, consent: Partial<PartyText>) => {
    const row = await mou(client, mouId);
    const { accountId } = await whoIs(client);
    const input = inputOf(row);
    const signs = { signatoryId: accountId, position: 'Giám đốc', ...consent };
    input.parties = input.parties.map((party, at) => (at === place ? { ...party, ...signs } : party));
    return paper(client, 'changeMou', { id: mouId, textVersion: row.textVersion, input });
  };
  await notDone('nobody is named without consent', 'parties.0.signingConsentOnForm', names(seller, 0, {}));
  await seller.ask(`mutation { giveConsent(purpose: SIGNING) { consents { purpose } } }`);
  await done('the seller names itself', 'DRAFT', names(seller, 0, {}));
  await notDone('nobody names the other side’s', 'parties', names(seller, 1, { signingConsentOnForm: true }));
  const text = await done('the buyer too', 'DRAFT', names(buyer, 1, { signingConsentOnForm: true }));
  told('every change is a new version', text.textVersion === 3 && text.sha256 !== draft.sha256);

  await notDone('an older text is not agreed to', 'Stale', paper(seller, 'agreeMou', sha(draft)));
  await done('the seller agrees on the screen', 'DRAFT', paper(seller, 'agreeMou', sha(text)));
  const { organisationId } = await whoIs(buyer);
  const byTelephone = { ...sha(text), onBehalf: { organisationId, how: 'TELEPHONE' } };
  const agreed = await done('the buyer by telephone', 'AGREED', paper(staff, 'agreeMou', byTelephone));
  told('the step says so', agreed.steps.at(-1)?.how === 'TELEPHONE');
  const input = inputOf(agreed);
  await notDone(
    'an agreed text does not change',
    'Stale',
    paper(buyer, 'changeMou', { id: mouId, textVersion: agreed.textVersion, input }),
  );
}

export interface Witnessed {
  mouId: string;
  /** The persons who sign, by organisation, in the order of the text. */
  signatories: { organisationId: string; personId: string }[];
}

/** Entered directly, without a proposal: a seller, a buyer and a witness that is a partner of the alliance; all agree. */
export async function enteredDirectly(
  staff: ApiClient,
  { eventId, buyer, other }: Sides,
): Promise<Witnessed> {
  const { registerOrganisation: partner } = await staff.ask<{ registerOrganisation: { id: string } }>(
    `mutation ($key: ID!, $input: OrganisationInput!) { registerOrganisation(key: $key, input: $input) {
      ... on Organisation { id } } }`,
    { key: randomUUID(), input: { kind: 'PARTNER', name: 'Sở Nông nghiệp tỉnh Trình Diễn' } },
  );
  const { organisationId: buyerId } = await whoIs(buyer);
  const signatories: Witnessed['signatories'] = [];
  for (const organisationId of [other.supplier.id, buyerId, partner.id])
    signatories.push({
      organisationId,
      personId: await addPerson(staff, organisationId, `Người ký ${signatories.length}`),
    });
  const party = (at: number, role: string, more: Partial<PartyText> = {}): PartyText => ({
    ...{
      organisationId: signatories[at]?.organisationId ?? '',
      signatoryId: signatories[at]?.personId,
      role,
    },
    ...{ position: 'Phó Giám đốc', signingConsentOnForm: true, ...more },
  });
  const input = {
    ...{ title: 'Bản ghi nhớ ba bên', purpose: 'Tiêu thụ nông sản của địa phương', months: [1, 2, 3] },
    goods: [
      { goods: 'Gạo', quantity: '12.5', unit: 'tấn', price: 18_000_000 },
      { goods: 'Trứng gà', quantity: '30000', unit: 'trứng', price: 3_000 },
      { goods: 'Mật ong', quantity: '200', unit: 'chai', kgPerUnit: '0.75', price: 150_000 },
    ],
    parties: [party(0, 'SELLER'), party(1, 'BUYER'), party(2, 'WITNESS', { mustSign: true })],
  };
  await refused('a party enters nothing directly', 'FORBIDDEN', paper(buyer, 'enterMou', { eventId, input }));
  const entered = await done('staff enter it', 'DRAFT', paper(staff, 'enterMou', { eventId, input }));
  told('its value is the sum of its goods', entered.value === 225_000_000 + 90_000_000 + 30_000_000);
  await agreedByAll(
    staff,
    entered,
    signatories.map(({ organisationId }) => organisationId),
  );
  return { mouId: entered.id, signatories };
}

async function agreedByAll(staff: ApiClient, row: MouRow, organisations: string[]): Promise<void> {
  for (const [at, organisationId] of organisations.entries()) {
    const onBehalf = { organisationId, how: 'IN_PERSON' };
    const status = at === organisations.length - 1 ? 'AGREED' : 'DRAFT';
    await done('a party agrees', status, paper(staff, 'agreeMou', { ...sha(row), onBehalf }));
  }
}

/** Two papers of the same two: one is cancelled, one is left unsigned by one of them. */
export async function cancelledAndOpen(staff: ApiClient, { eventId, seller, buyer }: Sides): Promise<string> {
  const parties: PartyText[] = [];
  for (const [client, role] of [
    [seller, 'SELLER'],
    [buyer, 'BUYER'],
  ] as const) {
    const { accountId, organisationId } = await whoIs(client);
    parties.push({ organisationId, role, signatoryId: accountId, position: 'Giám đốc' });
  }
  const input = { title: 'Bản ghi nhớ hợp tác lâu dài', goods: [], parties };
  const mistaken = await paper(staff, 'enterMou', { eventId, input });
  await notDone(
    'cancelling needs a reason',
    'reason',
    paper(staff, 'cancelMou', { id: mistaken.id, reason: '' }),
  );
  await done(
    'staff cancel it',
    'CANCELLED',
    paper(staff, 'cancelMou', { id: mistaken.id, reason: 'Nhập trùng' }),
  );
  await paper(staff, 'enterMou', { eventId, input: { ...input, title: 'Bản ghi nhớ còn bàn' } });
  const open = await paper(staff, 'enterMou', { eventId, input });
  await agreedByAll(
    staff,
    open,
    parties.map(({ organisationId }) => organisationId),
  );
  return open.id;
}

/** The second deal of two who have signed together before; answers its paper, agreed to by both. */
export async function secondDeal(staff: ApiClient, { seller, buyer }: Sides, mouId: string): Promise<string> {
  const draft = await mou(staff, mouId);
  told('they are partners already', draft.partnership === 'EXISTING');
  const input = inputOf(draft);
  const signatories = [await whoIs(seller), await whoIs(buyer)];
  input.parties = input.parties.map((party, at) => ({
    ...party,
    ...{ signatoryId: signatories[at]?.accountId, position: 'Giám đốc' },
  }));
  const change = { id: mouId, textVersion: draft.textVersion, input };
  const text = await done('staff name who signs', 'DRAFT', paper(staff, 'changeMou', change));
  await agreedByAll(
    staff,
    text,
    signatories.map(({ organisationId }) => organisationId),
  );
  return mouId;
}
