import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemActor, type Viewer } from '#platform';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { papers, type Paper, type PaperParty } from '../../../../test/servers/papers.js';
import { DealCountsReader } from './deal-counts.reader.js';
import { SigningListReader } from './signing-list.reader.js';
import { WaitingReader } from './waiting.reader.js';

let two: Conference;
let eventId: string;
let parties: PaperParty[];
let write: (paper: Partial<Paper>) => Promise<string>;

beforeAll(async () => {
  two = await conference([]);
}, 60_000);
afterAll(() => two.end());
beforeEach(async () => {
  eventId = await two.event(two.here.id);
  const made = papers(two.source);
  parties = [
    { who: two.here.supplier, role: 'SELLER' },
    { who: two.here.distributor, role: 'BUYER' },
    { who: two.here.staff, role: 'WITNESS' },
  ];
  write = (paper) => made.write({ eventId, allianceId: two.here.id, parties, ...paper });
});
const system = (sql: string, values: unknown[]) =>
  two.changes.run(systemActor(), 'prepare', (manager) => manager.query(sql, values));

describe('the signing list', () => {
  it('stands in the order of the stage; what is agreed and not on it stands beside by number', async () => {
    const list = () => new SigningListReader(two.source).list(two.here.staff, eventId);
    const second = await write({ status: 'LISTED', stageOrder: 2 });
    const first = await write({ status: 'COMPLETE', stageOrder: 1 });
    const ready = [await write({ status: 'AGREED' }), await write({ status: 'AGREED' })];
    for (const status of ['DRAFT', 'CANCELLED'] as const) await write({ status });
    const shown = await list();
    expect(shown.event.id).toBe(eventId);
    expect(shown.mous.map(({ id }) => id)).toEqual([first, second]);
    expect(shown.ready.map(({ id }) => id)).toEqual(ready);
    expect(shown.ready[0]?.moves).toContain('LIST');
  });

  it('is the alliance’s staff’s alone', async () => {
    for (const viewer of [two.there.staff, two.here.supplier, two.here.distributor])
      await expect(new SigningListReader(two.source).list(viewer, eventId)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
  });
});

describe('what waits for whom', () => {
  const waiting = async () => new WaitingReader(two.source).all(two.here.staff, eventId);

  it('is every required party that has not agreed or signed, and the first seller’s scan', async () => {
    await write({ title: 'Nháp', done: [1] });
    await write({ title: 'Đã duyệt', status: 'AGREED' });
    await write({ title: 'Chờ ký', status: 'LISTED', done: [0] });
    await write({ title: 'Chờ bản chụp', status: 'SIGNED', parties: [...parties].reverse() });
    await write({ title: 'Đủ', status: 'COMPLETE' });
    await write({ title: 'Hủy', status: 'CANCELLED' });
    expect(
      (await waiting()).map(({ what, organisation, subject }) => [what, organisation.id, subject]),
    ).toEqual([
      ['TEXT_AGREEMENT', two.here.supplier.organisationId, 'Nháp'],
      ['SIGNATURE', two.here.distributor.organisationId, 'Chờ ký'],
      ['SCAN', two.here.supplier.organisationId, 'Chờ bản chụp'],
    ]);
  });

  it('is who signs before anybody can agree: of the party that has not said it, not of the other', async () => {
    const unsaid = { who: two.here.distributor, role: 'BUYER', position: null } as const;
    await write({ title: 'Chưa rõ ai ký', parties: [{ who: two.here.supplier }, unsaid] });
    expect((await waiting()).map(({ what, organisation }) => [what, organisation.id])).toEqual([
      ['SIGNATORY', two.here.distributor.organisationId],
    ]);
  });

  it('says whom to call, where that person agreed to be called and the alliance knows it', async () => {
    const foreign = two.there.distributor;
    await write({
      parties: [
        { who: two.here.supplier, role: 'SELLER' },
        { who: foreign, role: 'BUYER' },
      ],
    });
    for (const [accountId, telephone] of [
      [two.here.supplier.accountId, '+84912345678'],
      [foreign.accountId, '+84912345679'],
    ]) {
      await system(`update person set telephone = $2 where id = $1`, [accountId, telephone]);
      await system(`insert into consent (person_id, purpose, evidence) values ($1, 'CONTACT', 'FORM')`, [
        accountId,
      ]);
    }
    const contacts = (await waiting()).map(({ organisation, contact }) => [
      organisation.id,
      contact?.telephone ?? null,
    ]);
    expect(new Map(contacts as [string, string | null][])).toEqual(
      new Map([
        [two.here.supplier.organisationId, '+84912345678'],
        [foreign.organisationId, null],
      ]),
    );
  });

  it('is a proposal for the side whose turn it is, with the goods and the day that stand', async () => {
    const proposalId = await proposal();
    expect(await waiting()).toMatchObject([
      { what: 'PROPOSAL_ANSWER', proposalId, subject: 'Vải thiều', organisation: { name: 'HTX Rau Đông' } },
    ]);
    await system(`update proposal set status = 'AWAITS_DISTRIBUTOR', last_step = 2 where id = $1`, [
      proposalId,
    ]);
    await step(proposalId, 2, 'COUNTER', 'SUPPLIER', 'Vải thiều loại 1');
    const [waits] = await waiting();
    expect(waits).toMatchObject({ subject: 'Vải thiều loại 1', organisation: { name: 'Siêu thị Đông' } });
    expect(waits?.until).not.toBeNull();
    await system(`update proposal set answer_by = now() - interval '1 second' where id = $1`, [proposalId]);
    expect(await waiting()).toEqual([]);
  });

  it('is for the alliance’s staff alone', async () => {
    for (const viewer of [two.there.staff, two.here.supplier])
      await expect(new WaitingReader(two.source).all(viewer, eventId)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
  });
});

describe('the counts', () => {
  it('are of all papers for staff, of one’s own for a party, and of nothing for strangers', async () => {
    const counts = (viewer: Viewer) => new DealCountsReader(two.source).counts(viewer, eventId);
    const { supplier, otherSupplier, distributor, staff } = two.here;
    await two.takePart(eventId, otherSupplier);
    await proposal();
    const others: PaperParty[] = [{ who: otherSupplier }, { who: distributor, role: 'BUYER' }];
    for (const status of ['DRAFT', 'AGREED', 'LISTED', 'SIGNED', 'COMPLETE', 'CANCELLED'] as const) {
      await write({ status });
      await write({ status, parties: others });
    }
    const one = { draft: 1, agreed: 1, listed: 1, signed: 1, complete: 1, cancelled: 1 };
    const both = { draft: 2, agreed: 2, listed: 2, signed: 2, complete: 2, cancelled: 2 };
    expect(await counts(staff)).toEqual({
      ...both,
      proposalsOpen: 1,
      proposalsAccepted: 0,
      waitingForMe: 11,
    });
    expect(await counts(supplier)).toEqual({
      ...one,
      proposalsOpen: 1,
      proposalsAccepted: 0,
      waitingForMe: 4,
    });
    expect(await counts(otherSupplier)).toMatchObject({ ...one, proposalsOpen: 0, waitingForMe: 3 });
    expect(await counts(distributor)).toMatchObject({ ...both, proposalsOpen: 1, waitingForMe: 4 });
    for (const viewer of [two.there.staff, two.there.supplier])
      await expect(counts(viewer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

async function proposal(): Promise<string> {
  const { supplier, distributor } = two.here;
  const insert = async (sql: string, values: unknown[]): Promise<string> =>
    (await system(`${sql} returning id`, values))[0].id as string;
  for (const { organisationId } of [supplier, distributor])
    await system(
      `insert into participant (event_id, organisation_id) values ($1, $2) on conflict do nothing`,
      [eventId, organisationId],
    );
  const product = await insert(`insert into product (organisation_id, name) values ($1, $2)`, [
    supplier.organisationId,
    `Vải ${eventId}`,
  ]);
  const offer = await insert(`insert into offer (product_id, organisation_id, unit) values ($1, $2, 'kg')`, [
    product,
    supplier.organisationId,
  ]);
  await system(
    `insert into event_offer (event_id, alliance_id, offer_id, organisation_id) values ($1, $2, $3, $4)`,
    [eventId, two.here.id, offer, supplier.organisationId],
  );
  const id = await insert(
    `insert into proposal (event_id, alliance_id, offer_id, supplier_id, distributor_id, answer_by)
     values ($1, $2, $3, $4, $5, now() + interval '1 day')`,
    [eventId, two.here.id, offer, supplier.organisationId, distributor.organisationId],
  );
  await step(id, 1, 'PROPOSE', 'DISTRIBUTOR', 'Vải thiều');
  return id;
}

const step = (id: string, number: number, move: string, side: string, goods: string) =>
  system(
    `insert into proposal_step (proposal_id, number, move, side, goods, quantity, unit, months, delivery, note, answer_by,
       by_account_id, how) values ($1, $2, $3, $4, $5, 1, 'kg', '{6}', '', '', now() + interval '1 day', $6, 'SCREEN')`,
    [id, number, move, side, goods, two.here.staff.accountId],
  );
