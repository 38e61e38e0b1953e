import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import { refused, told } from './check.js';
import { offers, type OfferRow } from './words.js';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Step 2: the parties see, add and search; what is not theirs stays hidden. */ const publish = `mutation ($key: ID!, $input: OfferInput!, $onBehalf: OnBehalfInput) {
  publishOffer(key: $key, input: $input, onBehalf: $onBehalf) {
    ... on Offer { id photoIds certificates { kind fileId } } ... on InvalidInput { code problems { field } } } }`;
interface Published {
  publishOffer: {
    id?: string;
    photoIds?: string[];
    certificates?: { kind: string; fileId: string }[];
    problems?: { field: string }[];
  };
}
export const withdraw = `mutation ($id: ID!, $onBehalf: OnBehalfInput) { withdrawOffer(id: $id, onBehalf: $onBehalf) { __typename } }`;
/** A supplier adds an offer with photo and scan, and takes it back. */
export async function ownOffers(supplier: ApiClient, offer: OfferRow): Promise<void> {
  const mine = await offers(supplier);
  told(
    'a supplier sees its own offers only',
    mine.items.length > 0 && mine.items.every((row) => row.supplier.id === offer.supplier.id),
  );
  const photo = await supplier.upload('PHOTO', 'anh.png', picture);
  const scan = await supplier.upload('SCAN', 'chung-nhan.png', picture);
  const input = {
    product: 'Sản phẩm thêm',
    unit: 'kg',
    quantity: { from: '500', period: 'MONTH' },
    months: [1, 2, 12],
    price: { from: 20000 },
    certificates: [
      {
        kind: 'VIETGAP',
        state: 'HELD',
        number: 'VG-1',
        issuer: 'Tổ chức chứng nhận',
        validUntil: '2028-01-31',
        fileId: scan,
      },
    ],
    photoIds: [photo],
  };
  const wrong = await supplier.ask<Published>(publish, {
    key: randomUUID(),
    input: { ...input, months: [13] },
  });
  told(
    'month 13 is refused at its field',
    wrong.publishOffer.problems?.some(({ field }) => field.startsWith('months')),
  );
  const key = randomUUID();
  const [first, second] = await Promise.all([
    supplier.ask<Published>(publish, { key, input }),
    supplier.ask<Published>(publish, { key, input }),
  ]);
  told(
    'a double click adds one offer',
    first.publishOffer.id && first.publishOffer.id === second.publishOffer.id,
  );
  told(
    'photo and scan are on it',
    first.publishOffer.photoIds?.[0] === photo && first.publishOffer.certificates?.[0]?.fileId === scan,
  );
  const file = await supplier.get(`/files/${photo}`);
  told('the photo comes back as it was', Buffer.from(await file.arrayBuffer()).equals(picture));
  await supplier.ask(withdraw, { id: first.publishOffer.id });
}
/** Staff write an offer down after a telephone call. */
export async function staffOnBehalf(staff: ApiClient, eventId: string, offer: OfferRow): Promise<void> {
  const input = { product: 'Nguồn cung ghi qua điện thoại', unit: 'kg', certificates: [], photoIds: [] };
  const nobody = await staff.ask<Published>(publish, { key: randomUUID(), input });
  told(
    'staff must say for whom',
    nobody.publishOffer.problems?.some(({ field }) => field === 'onBehalf'),
  );
  const onBehalf = { organisationId: offer.supplier.id, how: 'TELEPHONE' };
  const { publishOffer: made } = await staff.ask<Published>(publish, { key: randomUUID(), input, onBehalf });
  const { history } = await staff.ask<{
    history: { items: { byName: string; onBehalfOf: string; how: string; verb: string }[] };
  }>(`query ($id: String) { history(noun: "offer", nounId: $id) { items { byName onBehalfOf how verb } } }`, {
    id: made.id,
  });
  const [entry] = history.items;
  told(
    'the history says who, for whom and how',
    entry?.byName && entry.onBehalfOf === offer.supplier.name && entry.how === 'TELEPHONE',
  );
  await staff.ask(withdraw, { id: made.id, onBehalf });
  await refused(
    'staff cannot reach another alliance',
    'NOT_FOUND',
    staff.ask(`query ($id: ID!) { event(id: $id) { id } }`, { id: randomUUID() }),
  );
  told('the event is still there', (await offers(staff, { eventId })).total > 0);
}
