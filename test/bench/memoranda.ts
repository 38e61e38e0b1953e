import type { ApiClient } from '../../apps/start/src/api-client.js';
import { paper } from '../story/deal-words.js';
import { addPerson } from '../story/words.js';

const memoranda = 20;
const signed = 12;

/** Twenty memoranda on the signing list of the event, each of a supplier and a distributor; twelve of them signed. */
export async function signedMemoranda(staff: ApiClient, eventId: string): Promise<void> {
  const sellers = await signatories(staff, 'SUPPLIER', 8);
  const buyers = await signatories(staff, 'DISTRIBUTOR', 5);
  for (let at = 0; at < memoranda; at++) {
    const seller = sellers[at % sellers.length] as Signatory;
    const buyer = buyers[at % buyers.length] as Signatory;
    const party = (role: string, { organisationId, signatoryId }: Signatory) => ({
      ...{ organisationId, signatoryId, role, position: 'Giám đốc', signingConsentOnForm: true },
    });
    const input = {
      title: `Bản ghi nhớ hợp tác tiêu thụ nông sản ${at + 1}`,
      goods: [
        { goods: 'Vải thiều', quantity: String(1000 * (at + 1)), unit: 'kg', price: 25_000 },
        { goods: 'Trứng gà', quantity: String(500 + at), unit: 'quả', ...(at % 3 && { price: 3_000 }) },
      ],
      parties: [party('SELLER', seller), party('BUYER', buyer)],
    };
    const { id, sha256 } = await paper(staff, 'enterMou', { eventId, input });
    for (const { organisationId } of [seller, buyer])
      await paper(staff, 'agreeMou', { id, sha256, onBehalf: { organisationId, how: 'IN_PERSON' } });
    await paper(staff, 'listMou', { id });
    for (const { organisationId, signatoryId } of at < signed ? [seller, buyer] : [])
      await paper(staff, 'recordSignature', { id, input: { organisationId, signatoryId, sha256 } });
  }
}

interface Signatory {
  organisationId: string;
  signatoryId: string;
}

async function signatories(staff: ApiClient, kind: string, first: number): Promise<Signatory[]> {
  const { organisations } = await staff.ask<{ organisations: { items: { id: string }[] } }>(
    `query ($kind: OrganisationKind, $first: Int!) { organisations(kind: $kind, page: { first: $first }) { items { id } } }`,
    { kind, first },
  );
  const found: Signatory[] = [];
  for (const [at, { id }] of organisations.items.entries())
    found.push({ organisationId: id, signatoryId: await addPerson(staff, id, `Người ký ${kind} ${at + 1}`) });
  return found;
}
