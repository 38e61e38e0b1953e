import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '#platform';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { papers, type Paper } from '../../../../test/servers/papers.js';
import { BoardReader } from './board.reader.js';
import { BoardService } from './board.service.js';

let two: Conference;
let reader: BoardReader;
let write: (paper: Omit<Paper, 'eventId' | 'allianceId'>) => Promise<string>;
let eventId: string;
let made: ReturnType<typeof papers>;

beforeAll(async () => {
  two = await conference([]);
  reader = new BoardReader(two.source);
  made = papers(two.source);
}, 60_000);
afterAll(() => two.end());

const fresh = async () => {
  eventId = await two.event(two.here.id);
  write = (paper) => made.write({ eventId, allianceId: two.here.id, ...paper });
};
const sides = () => [
  { who: two.here.supplier, role: 'SELLER' as const },
  { who: two.here.distributor, role: 'BUYER' as const },
];
const board = () => reader.board(two.here.staff, eventId);

describe('the totals of the board', () => {
  beforeAll(fresh);

  it('add masses up in tonnes exactly, keep other units apart, and count only what is signed', async () => {
    await write({
      parties: sides(),
      status: 'SIGNED',
      goods: [
        { goods: 'Cà rốt', quantity: '1000.5', unit: 'kg' },
        { goods: 'Gạo', quantity: '2.001', unit: 'tấn' },
        { goods: 'Vải', quantity: '3', unit: 'tạ' },
        { goods: 'Na', quantity: '7', unit: 'yến' },
        { goods: 'Mật ong', quantity: '100', unit: 'chai', kgPerUnit: '0.7' },
        { goods: 'Trứng', quantity: '1200', unit: 'quả' },
        { goods: 'Hoa', unit: 'cành' },
      ],
    });
    await write({
      parties: sides(),
      status: 'COMPLETE',
      goods: [{ goods: 'Trứng', quantity: '0.5', unit: 'quả' }],
    });
    for (const status of ['DRAFT', 'AGREED', 'LISTED', 'CANCELLED'] as const)
      await write({
        parties: sides(),
        status,
        goods: [{ goods: 'Cà rốt', quantity: '9', unit: 'tấn', price: 9 }],
      });
    expect((await board()).total).toMatchObject({
      mous: 2,
      tonnes: '3.4415',
      otherUnits: [{ unit: 'quả', quantity: '1200.5' }],
      value: 0,
      withValue: 0,
    });
  });
});

describe('the value of the board', () => {
  beforeAll(fresh);

  it('is what the text states, else the sum of goods that are all known, rounded half up a line', async () => {
    const line = (price?: number, quantity?: string) => ({ goods: 'Gạo', unit: 'kg', price, quantity });
    for (const paper of [
      { statedValue: 1_000_000, goods: [line(9, '9')] },
      { goods: [line(15, '0.1'), line(15, '0.1')] },
      { goods: [line(10, '1'), line(undefined, '1')] },
      { goods: [line(10, '1'), line(10)] },
      { goods: [] },
    ])
      await write({ parties: sides(), status: 'SIGNED', ...paper });
    const { rows, total } = await board();
    expect(rows.map(({ value }) => value)).toEqual([1_000_000, 4, null, null, null]);
    expect(total).toMatchObject({ mous: 5, value: 1_000_004, withValue: 2 });
  });

  it('stands apart for new and for existing partners', async () => {
    await fresh();
    const goods = [{ goods: 'Gạo', unit: 'tấn', price: 5, quantity: '2' }];
    await write({ parties: sides(), status: 'SIGNED', goods });
    await write({ parties: sides(), status: 'SIGNED', goods, partnership: 'EXISTING' });
    await write({ parties: sides(), status: 'COMPLETE', goods, partnership: 'EXISTING' });
    const { total, newPartners, existingPartners } = await board();
    expect(
      [total, newPartners, existingPartners].map(({ mous, tonnes, value }) => [mous, tonnes, value]),
    ).toEqual([
      [3, '6', 30],
      [1, '2', 10],
      [2, '4', 20],
    ]);
  });
});

describe('the rows of the board', () => {
  beforeAll(fresh);

  it('stand in the order of the stage, with what is listed and signed only', async () => {
    await write({ parties: sides(), status: 'SIGNED', title: 'Hai', stageOrder: 2 });
    await write({ parties: sides(), status: 'LISTED', title: 'Ba', stageOrder: 3 });
    await write({ parties: sides(), status: 'COMPLETE', title: 'Một', stageOrder: 1 });
    for (const status of ['DRAFT', 'AGREED', 'CANCELLED'] as const) await write({ parties: sides(), status });
    expect((await board()).rows.map(({ title }) => title)).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('name signatories only while they consent to it', async () => {
    await fresh();
    const { supplier, distributor } = two.there;
    const parties = [
      { who: supplier, role: 'SELLER' as const },
      { who: distributor, role: 'BUYER' as const },
    ];
    await write({ parties, status: 'LISTED', done: [0] });
    const names = async () => (await board()).rows[0]?.parties.map(({ signatory }) => signatory);
    expect(await names()).toEqual([null, null]);
    await made.consent(supplier);
    await made.consent(distributor);
    expect(await names()).toEqual([supplier.name, distributor.name]);
    await two.changes.run(systemActor(), 'withdrawConsent', (manager) =>
      manager.query(`update consent set withdrawn_at = now() where person_id = $1`, [supplier.accountId]),
    );
    expect(await names()).toEqual([null, distributor.name]);
    expect((await board()).rows[0]?.parties).toMatchObject([
      { organisation: `Tên của ${supplier.name}`, signed: true, mustSign: true, position: 'Giám đốc' },
      { signed: false, role: 'BUYER' },
    ]);
  });
});

describe('the large memorandum', () => {
  beforeAll(fresh);

  it('is one of the list, moved by the alliance’s staff alone', async () => {
    const service = new BoardService(two.changes);
    const listed = await write({ parties: sides(), status: 'LISTED' });
    const draft = await write({ parties: sides() });
    const { staff, supplier } = two.here;
    await service.move(staff, eventId, listed);
    expect((await board()).currentMouId).toBe(listed);
    for (const [viewer, mouId] of [
      [staff, draft],
      [two.there.staff, listed],
    ] as const)
      await expect(service.move(viewer, eventId, mouId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const viewer of [two.there.staff, supplier])
      await expect(reader.board(viewer, eventId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await two.changes.run(systemActor(), 'unlistMou', (manager) =>
      manager.query(`update mou set status = 'AGREED', stage_order = null where id = $1`, [listed]),
    );
    expect((await board()).currentMouId).toBe(null);
    await service.move(staff, eventId, null);
    expect((await board()).event).toMatchObject({ id: eventId, place: 'Hải Phòng', counts: null });
  });
});
