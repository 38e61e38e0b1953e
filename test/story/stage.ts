import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import type { Sides } from './bargaining.js';
import { refused, told } from './check.js';
import { done, inputOf, mou, notDone, paper, whoIs } from './deal-words.js';
import type { Witnessed } from './memoranda.js';
import { addPerson } from './words.js';

const scan = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);

/** The signing list: put on, taken off with a reason, put on again, in the order of the stage. */
export async function listed(staff: ApiClient, { eventId, seller }: Sides, mouIds: string[]): Promise<void> {
  const [first = ''] = mouIds;
  await refused('a party lists nothing', 'FORBIDDEN', paper(seller, 'listMou', { id: first }));
  for (const id of mouIds) await done('staff list it', 'LISTED', paper(staff, 'listMou', { id }));
  await notDone('unlisting needs a reason', 'reason', paper(staff, 'unlistMou', { id: first, reason: '' }));
  const reason = 'Bên mua xin đổi ngày';
  await done('staff take it off the list', 'AGREED', paper(staff, 'unlistMou', { id: first, reason }));
  await done('and put it on again', 'LISTED', paper(staff, 'listMou', { id: first }));
  await ordered(staff, eventId, mouIds);
  await refused(
    'the list is not a party’s to see',
    'FORBIDDEN',
    seller.ask(`query ($eventId: ID!) { signingList(eventId: $eventId) { mous { id } } }`, { eventId }),
  );
}

/** Puts the whole list in this order. */
export async function ordered(staff: ApiClient, eventId: string, mouIds: string[]): Promise<void> {
  const { orderSigningList: list } = await staff.ask<{ orderSigningList: { mous: { id: string }[] } }>(
    `mutation ($eventId: ID!, $mouIds: [ID!]!) { orderSigningList(eventId: $eventId, mouIds: $mouIds) { mous { id } } }`,
    { eventId, mouIds },
  );
  told('the stage has their order', list.mous.map(({ id }) => id).join() === mouIds.join());
}

/** Signed on the screen and from paper by somebody else than printed; that one is reversed, and signed again. */
export async function signed(
  staff: ApiClient,
  { seller, buyer, strangers }: Sides,
  id: string,
): Promise<void> {
  const { sha256 } = await mou(staff, id);
  const unsigned = await staff
    .ask<{ signMou: { __typename: string } }>(
      `mutation ($key: ID!, $id: ID!, $sha256: String!) { signMou(key: $key, id: $id, sha256: $sha256) { __typename } }`,
      { key: randomUUID(), id, sha256 },
    )
    .catch(() => null);
  told('staff sign for nobody', unsigned?.signMou.__typename !== 'Mou');
  await notDone(
    'another text is not signed',
    'Stale',
    paper(seller, 'signMou', { id, sha256: 'ab'.repeat(32) }),
  );
  for (const stranger of strangers)
    await refused('strangers sign nothing', 'NOT_FOUND', paper(stranger, 'signMou', { id, sha256 }));
  const key = randomUUID();
  const [once, twice] = await Promise.all([
    paper(seller, 'signMou', { key, id, sha256 }),
    paper(seller, 'signMou', { key, id, sha256 }),
  ]);
  told(
    'a double click signs once',
    once.status === 'LISTED' && twice.parties[0]?.signature?.how === 'SCREEN',
  );

  const { organisationId } = await whoIs(buyer);
  const deputy = await addPerson(staff, organisationId, 'Người Ký Thay');
  const record = { organisationId, sha256, signatoryId: deputy, position: 'Phó Giám đốc' };
  await notDone(
    'who signed is named with consent',
    'signingConsentOnForm',
    paper(staff, 'recordSignature', { id, input: record }),
  );
  await refused(
    'a party records nothing',
    'FORBIDDEN',
    paper(seller, 'recordSignature', { id, input: record }),
  );
  const input = { ...record, authority: 'Giấy ủy quyền số 7', signingConsentOnForm: true };
  const paperSigned = await done('staff record it', 'SIGNED', paper(staff, 'recordSignature', { id, input }));
  const mistaken = paperSigned.parties[1]?.signature;
  told(
    'somebody else signed than printed',
    mistaken?.another && mistaken.signatory.fullName === 'Người Ký Thay' && mistaken.how === 'PAPER',
  );
  await notDone('nobody signs twice', 'organisationId', paper(buyer, 'signMou', { id, sha256 }));
  const reason = 'Giấy ủy quyền đã hết hạn';
  const reversed = await done(
    'staff reverse it',
    'LISTED',
    paper(staff, 'reverseSignature', { signatureId: mistaken.id, reason }),
  );
  told('it is kept with its reason', reversed.reversed[0]?.reversalReason === reason);
  const again = await done(
    'the buyer signs on the screen',
    'SIGNED',
    paper(buyer, 'signMou', { id, sha256 }),
  );
  told('as printed', again.parties[1]?.signature?.another === false);
  await notDone(
    'a signed text does not change',
    'Stale',
    paper(staff, 'changeMou', { id, textVersion: again.textVersion, input: inputOf(again) }),
  );
}

/** The scan makes it complete; a wrong one is taken off with a reason and stays on record. */
export async function scanned(
  staff: ApiClient,
  { seller, buyer, strangers }: Sides,
  id: string,
): Promise<void> {
  const wrong = await staff.upload('SCAN', 'nham.pdf', scan);
  await done('a scan is attached', 'COMPLETE', paper(staff, 'attachScan', { id, fileId: wrong }));
  const reason = 'Bản chụp của văn bản khác';
  await done('and taken off', 'SIGNED', paper(staff, 'removeScan', { id, fileId: wrong, reason }));
  const fileId = await seller.upload('SCAN', 'ban-chup.pdf', scan);
  const complete = await done(
    'the seller attaches it',
    'COMPLETE',
    paper(seller, 'attachScan', { id, fileId }),
  );
  told('both are on record', complete.scans.length === 2);
  const file = await buyer.get(`/files/${fileId}`);
  told('the other party reads the scan', Buffer.from(await file.arrayBuffer()).equals(scan));
  for (const stranger of strangers)
    told('strangers do not', (await stranger.get(`/files/${fileId}`)).status === 404);
}

/** Every party of the witnessed paper signs on paper, the witness too. */
export async function witnessed(staff: ApiClient, { mouId: id, signatories }: Witnessed): Promise<void> {
  const { sha256 } = await mou(staff, id);
  for (const [at, { organisationId, personId: signatoryId }] of signatories.entries()) {
    const input = { organisationId, sha256, signatoryId, position: 'Phó Giám đốc' };
    const status = at === signatories.length - 1 ? 'SIGNED' : 'LISTED';
    await done('signed on paper', status, paper(staff, 'recordSignature', { id, input }));
  }
}

/** Both sides sign on the screen. */
export async function signedByBoth(staff: ApiClient, { seller, buyer }: Sides, id: string): Promise<void> {
  const { sha256 } = await mou(staff, id);
  await done('the buyer signs', 'LISTED', paper(buyer, 'signMou', { id, sha256 }));
  await done('the seller signs', 'SIGNED', paper(seller, 'signMou', { id, sha256 }));
}
