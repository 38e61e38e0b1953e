import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import { fold } from '#trade';
import { refused, told } from './check.js';
import { demands, invite, offers, type DemandRow, type OfferRow } from './words.js';

export interface Parties {
  supplier: ApiClient;
  competitor: ApiClient;
  distributor: ApiClient;
  otherDistributor: ApiClient;
}

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Step 2: the parties see, add and search; what is not theirs stays hidden. */
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

const publish = `mutation ($key: ID!, $input: OfferInput!, $onBehalf: OnBehalfInput) {
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
const withdraw = `mutation ($id: ID!, $onBehalf: OnBehalfInput) { withdrawOffer(id: $id, onBehalf: $onBehalf) { __typename } }`;

async function ownOffers(supplier: ApiClient, offer: OfferRow): Promise<void> {
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

async function staffOnBehalf(staff: ApiClient, eventId: string, offer: OfferRow): Promise<void> {
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

async function browsing(distributor: ApiClient, eventId: string, all: OfferRow[]): Promise<void> {
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

async function ownDemands(
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

async function hidden(
  { supplier, distributor }: Parties,
  foreignOffer: OfferRow,
  foreignDemand: DemandRow,
  eventId: string,
): Promise<void> {
  const event = { eventId };
  await refused(
    'a supplier reads no competitor’s offer',
    'NOT_FOUND',
    supplier.ask(`query ($id: ID!) { offer(id: $id) { id } }`, { id: foreignOffer.id }),
  );
  await refused(
    'a supplier withdraws no competitor’s offer',
    'NOT_FOUND',
    supplier.ask(withdraw, { id: foreignOffer.id }),
  );
  await refused('a supplier reads no demands', 'FORBIDDEN', demands(supplier));
  await refused(
    'nor one',
    'FORBIDDEN',
    supplier.ask(`query ($id: ID!) { demand(id: $id) { maxPrice } }`, { id: foreignDemand.id }),
  );
  for (const party of [supplier, distributor]) {
    await refused(
      'parties see no scores',
      'FORBIDDEN',
      party.ask(`query ($eventId: ID!) { matches(eventId: $eventId) { page { total } } }`, event),
    );
    await refused(
      'parties see no vetoes',
      'FORBIDDEN',
      party.ask(`query ($eventId: ID!) { vetoedPairs(eventId: $eventId) { page { total } } }`, event),
    );
    await refused(
      'parties start no run',
      'FORBIDDEN',
      party.ask(
        `mutation ($key: ID!, $eventId: ID!) { requestMatchRun(key: $key, eventId: $eventId) { id } }`,
        { ...event, key: randomUUID() },
      ),
    );
    await refused(
      'parties see no people',
      'NOT_FOUND',
      party.ask(`query ($id: ID!) { people(organisationId: $id) { fullName } }`, {
        id: party === supplier ? foreignOffer.supplier.id : foreignDemand.distributor.id,
      }),
    );
  }
}
