import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor, type Viewer } from '#platform';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { papers, type Paper, type PaperParty } from '../../../../test/servers/papers.js';
import { MouReader } from './mou.reader.js';

let two: Conference;
let reader: MouReader;
let made: ReturnType<typeof papers>;
let eventId: string;
let parties: PaperParty[];
let write: (paper?: Partial<Paper>) => Promise<string>;

beforeAll(async () => {
  two = await conference([]);
  reader = new MouReader(two.source);
  made = papers(two.source);
  eventId = await two.event(two.here.id);
  parties = [
    { who: two.here.supplier, role: 'SELLER' },
    { who: two.here.distributor, role: 'BUYER' },
    { who: two.there.otherSupplier, role: 'WITNESS' },
  ];
  write = (paper) => made.write({ eventId, allianceId: two.here.id, parties, ...paper });
}, 60_000);
afterAll(() => two.end());
const system = (sql: string, values: unknown[]) =>
  two.changes.run(systemActor(), 'prepare', (manager) => manager.query(sql, values));
const moves = async (viewer: Viewer, id: string) => (await reader.one(viewer, id)).moves;

describe('a memorandum', () => {
  it('is seen by its parties, witnesses too, and the staff of its event; by nobody else', async () => {
    const id = await write();
    for (const viewer of [two.here.supplier, two.here.distributor, two.there.otherSupplier, two.here.staff]) {
      expect(await reader.one(viewer, id)).toMatchObject({ id });
      expect((await reader.page(viewer, { eventId })).items.map((mou) => mou.id)).toContain(id);
    }
    for (const viewer of [
      two.here.otherSupplier,
      two.there.staff,
      two.there.supplier,
      two.there.distributor,
    ]) {
      await expect(reader.one(viewer, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect((await reader.page(viewer, { eventId })).items).toEqual([]);
    }
  });

  it('is not seen any more by whom a later text leaves out', async () => {
    const id = await write();
    await system(
      `with was as (select * from mou_text where mou_id = $1),
         text as (insert into mou_text (mou_id, version, event_id, alliance_id, canonical)
           select mou_id, 2, event_id, alliance_id, canonical from was),
         party as (insert into mou_party select mou_id, 2, organisation_id, place, role, must_sign, person_id, position,
           authority from mou_party where mou_id = $1 and role <> 'WITNESS')
       update mou set text_version = 2 where id = $1`,
      [id],
    );
    await expect(reader.one(two.there.otherSupplier, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await reader.one(two.here.supplier, id)).parties).toHaveLength(2);
  });

  it('names its parties as the text does, and its people while they consent', async () => {
    const id = await write({ status: 'LISTED', done: [0] });
    await system(`update organisation set name = 'Tên mới' where id = $1`, [
      two.here.supplier.organisationId,
    ]);
    const [seller] = (await reader.one(two.here.distributor, id)).parties;
    expect(seller).toMatchObject({
      organisation: { name: `Tên của ${two.here.supplier.name}`, id: two.here.supplier.organisationId },
      signatory: { id: two.here.supplier.accountId, fullName: null },
      signature: { how: 'SCREEN', another: false, signatory: { fullName: null } },
    });
    await made.consent(two.here.supplier);
    const named = (await reader.one(two.here.distributor, id)).parties[0];
    expect([named?.signatory?.fullName, named?.signature?.signatory.fullName]).toEqual([
      two.here.supplier.name,
      two.here.supplier.name,
    ]);
    await system(`update person set erased_at = now(), signs_in = false, email = null where id = $1`, [
      two.here.supplier.accountId,
    ]);
    expect((await reader.one(two.here.distributor, id)).parties[0]?.signatory?.fullName).toBeNull();
  });

  it('says what each may do now', async () => {
    const { supplier, distributor, staff } = two.here;
    const draft = await write({ done: [0] });
    expect(await moves(supplier, draft)).toEqual(['CHANGE', 'CANCEL']);
    expect(await moves(distributor, draft)).toEqual(['CHANGE', 'AGREE', 'CANCEL']);
    expect(await moves(two.there.otherSupplier, draft)).toEqual([]);
    expect(await moves(staff, draft)).toEqual(['CHANGE', 'AGREE', 'CANCEL']);
    const listed = await write({ status: 'LISTED', done: [0] });
    expect(await moves(supplier, listed)).toEqual([]);
    expect(await moves(distributor, listed)).toEqual(['SIGN']);
    expect(await moves(two.there.otherSupplier, listed)).toEqual(['SIGN']);
    expect(await moves(staff, listed)).toEqual(['RECORD', 'REVERSE']);
    const untouched = await write({ status: 'LISTED' });
    expect(await moves(staff, untouched)).toEqual(['UNLIST', 'RECORD', 'CANCEL']);
    const signed = await write({ status: 'SIGNED' });
    expect(await moves(distributor, signed)).toEqual(['ATTACH']);
    const cancelled = await write({ status: 'CANCELLED' });
    for (const viewer of [supplier, staff]) expect(await moves(viewer, cancelled)).toEqual([]);
  });

  it('is agreed to by staff only for those whom their alliance registered', async () => {
    const id = await write({
      done: [0],
      parties: [{ who: two.here.supplier }, { who: two.there.distributor, role: 'BUYER' }],
    });
    expect(await moves(two.here.staff, id)).toEqual(['CHANGE', 'CANCEL']);
    expect(await moves(two.there.distributor, id)).toContain('AGREE');
  });
});

describe('a list of memoranda', () => {
  it('is found by words of title, goods and parties, with or without accents, and by number', async () => {
    const event = await two.event(two.here.id);
    const here = { eventId: event };
    const rice = await write({ ...here, title: 'Tiêu thụ gạo', goods: [{ goods: 'Gạo ST25' }] });
    const other = await write({ ...here, title: 'Tiêu thụ na', status: 'AGREED', partnership: 'EXISTING' });
    const found = async (filter: object) =>
      (await reader.page(two.here.staff, { eventId: event, filter, sort: 'NUMBER' })).items.map(
        ({ id }) => id,
      );
    expect(await found({ search: 'tieu  THU' })).toEqual([rice, other]);
    expect(await found({ search: 'st25' })).toEqual([rice]);
    expect(await found({ search: 'vu thi mua na' })).toEqual([other]);
    expect(await found({ search: '2' })).toContain(other);
    expect(await found({ search: '100%' })).toEqual([]);
    expect(await found({ statuses: ['AGREED'] })).toEqual([other]);
    expect(await found({ partnership: 'NEW' })).toEqual([rice]);
    expect(await found({ organisationId: two.here.otherSupplier.organisationId })).toEqual([]);
  });

  it('comes by page in each order', async () => {
    const event = await two.event(two.here.id);
    const ids: string[] = [];
    for (const [status, stageOrder] of [
      ['SIGNED', 2],
      ['DRAFT', undefined],
      ['LISTED', 1],
    ] as const)
      ids.push(await write({ eventId: event, status, stageOrder }));
    const order = async (sort: 'NUMBER' | 'NEWEST' | 'STATUS' | 'STAGE', descending?: boolean) =>
      (await reader.page(two.here.staff, { eventId: event, sort, descending })).items.map(({ id }) =>
        ids.indexOf(id),
      );
    expect(await order('NUMBER')).toEqual([0, 1, 2]);
    expect(await order('NEWEST')).toEqual([2, 1, 0]);
    expect(await order('STATUS')).toEqual([1, 2, 0]);
    expect(await order('STAGE')).toEqual([2, 0, 1]);
    expect(await order('NUMBER', true)).toEqual([2, 1, 0]);
    const { page, items } = await reader.page(two.here.staff, {
      eventId: event,
      sort: 'NUMBER',
      page: { first: 1, after: '1' },
    });
    expect([items[0]?.id, page]).toEqual([ids[1], { total: 3, endCursor: '2', hasNext: true }]);
  });
});
