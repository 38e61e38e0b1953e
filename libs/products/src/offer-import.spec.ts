import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accessEntities, ActingService } from '#access';
import { Importer, type ImportInput } from '#importing';
import { AppError, Refusal, systemActor, type InvalidInput } from '#platform';
import { conference, type Conference } from '../../../test/servers/conference.js';
import { offerImport } from './offer-import.js';
import { OfferReader } from './offer.reader.js';
import { OfferService } from './offer.service.js';
import { productEntities } from './products.module.js';

let stage: Conference;
let importer: Importer;
let reader: OfferReader;
let eventId: string;
beforeAll(async () => {
  stage = await conference([...accessEntities, ...productEntities]);
  importer = new Importer(stage.source, stage.changes, stage.files);
  reader = new OfferReader(stage.source);
}, 60_000);
afterAll(() => stage.end());
beforeEach(async () => {
  eventId = await stage.event(stage.here.id);
});

const headings = 'id,supplier,product,unit,kg_per_unit,quantity_per_month,months,price_vnd,certificates';
const csv = (...rows: string[]) => [headings, ...rows].join('\n');
const upload = (content: string) => stage.upload(stage.here.staff, content);
const preview = async (content: string) =>
  importer.preview(stage.here.staff, offerImport, eventId, await upload(content));
const run = async (content: string, change: Partial<ImportInput> = {}, key = randomUUID()) =>
  importer.run(stage.here.staff, offerImport, key, {
    eventId,
    fileId: await upload(content),
    overwriteLines: [],
    takeDoubleLines: [],
    how: 'FORM',
    contactConsentOnForm: false,
    ...change,
  });
const offers = async () => (await reader.page(stage.here.staff, { eventId, sort: 'PRODUCT' })).items;
const writtenByImports = async () =>
  (await stage.source.query(`select count(*)::int as entries from history where verb = 'importOffers'`))[0]
    .entries;

const lychee = 'O1,HTX Thanh Hà,Vải thiều,tạ,,15,5-6,2500000,VIETGAP;OCOP4';

describe('importing offers', () => {
  it('takes rows in one go, says who did it for whom and how, and the same content again changes nothing', async () => {
    const file = csv(
      lychee,
      'O2,HTX Thanh Hà,Ổi,kg,,900,1-12,12000,',
      'O3,HTX Kinh Môn,Hành tím,kg,,500,2,30000,',
    );
    expect(await run(file)).toMatchObject({ written: 3, incomplete: 0, counts: { new: 3 } });
    expect(await offers()).toMatchObject([
      { product: 'Hành tím', fileRowId: 'O3' },
      { product: 'Ổi', clarify: [] },
      {
        product: 'Vải thiều',
        supplier: { name: 'HTX Thanh Hà' },
        quantity: { from: '15.000', period: 'MONTH' },
        months: [5, 6],
        price: { from: 2_500_000, to: 2_500_000 },
        certificates: [
          { kind: 'OCOP4', state: 'HELD' },
          { kind: 'VIETGAP', state: 'HELD' },
        ],
      },
    ]);
    const entries = await stage.source.query(
      `select distinct h.how, h.by_account_id as by, o.name from history h join organisation o on o.id = h.on_behalf_of
       where h.verb = 'importOffers' and h.noun = 'offer' and h.organisation_id = h.on_behalf_of order by o.name`,
    );
    const by = stage.here.staff.accountId;
    expect(entries).toEqual([
      { how: 'FORM', by, name: 'HTX Kinh Môn' },
      { how: 'FORM', by, name: 'HTX Thanh Hà' },
    ]);
    const columnsMoved = file
      .split('\n')
      .map((line) => line.split(',').reverse().join(','))
      .join('\n');
    const before = await writtenByImports();
    for (const same of [file, columnsMoved]) {
      expect(await run(same)).toMatchObject({ written: 0, counts: { unchanged: 3 } });
    }
    expect(await writtenByImports()).toBe(before);
  });

  it('imports once for the same key, even at the same moment', async () => {
    const key = randomUUID();
    const both = await Promise.all([run(csv(lychee), {}, key), run(csv(lychee), {}, key)]);
    expect(both.map(({ written }) => written)).toEqual([1, 1]);
    expect(await offers()).toHaveLength(1);
  });

  it('never doubles when two people import the same file at the same moment', async () => {
    const both = await Promise.all([run(csv(lychee)), run(csv(lychee))]);
    expect(both.map(({ written }) => written).sort()).toEqual([0, 1]);
    expect(await offers()).toHaveLength(1);
  });

  it('keeps vague words word for word, reads what it can and marks it, with whom to call', async () => {
    const vague = [
      `${headings},Người liên hệ,Điện thoại`,
      'O1,HTX Mơ,Vải,tấn,,5 tấn/vụ,5-6,giá thị trường,,Bà Tư,0912 345 678',
      'O2,HTX Mơ,Ổi,kg,,500–700 kg/ngày,quanh năm,15-18k/kg,,Bà Tư,0912 345 678',
      'O3,HTX Mơ,Bưởi,quả,1.5,vài tấn,,30.000/kg,ISO sạch,Bà Tư,',
    ].join('\n');
    await run(vague, { contactConsentOnForm: true });
    const [grapefruit, guava, lychees] = await offers();
    const needed = (offer: typeof guava) => offer?.clarify.map(({ field }) => field);
    expect(lychees).toMatchObject({ quantity: { from: '5.000', to: '5.000', period: 'CROP' }, price: null });
    expect(needed(lychees)).toEqual(['quantity', 'price']);
    expect(lychees?.asWritten).toEqual(
      expect.arrayContaining([
        { field: 'quantity', words: '5 tấn/vụ' },
        { field: 'price', words: 'giá thị trường' },
      ]),
    );
    expect(guava).toMatchObject({
      quantity: { from: '500.000', to: '700.000', period: 'DAY' },
      price: { from: 15_000, to: 18_000 },
      contact: {
        fullName: 'Bà Tư',
        telephone: '+84912345678',
        consents: [{ purpose: 'CONTACT', evidence: 'FORM' }],
      },
    });
    expect(needed(guava)).toEqual(['quantity', 'price']);
    expect(grapefruit).toMatchObject({ quantity: null, price: { from: 45_000, to: 45_000 }, months: null });
    expect(needed(grapefruit)).toEqual(['quantity', 'months', 'price', 'certificates']);
    const [{ leaked }] = await stage.source.query(
      `select count(*)::int as leaked from history where coalesce(before::text, '') || coalesce(after::text, '') like '%Bà Tư%'`,
    );
    expect(leaked).toBe(0);
  });

  it('stores nobody who did not tick that they may be called', async () => {
    await run([`${headings},contact_person,telephone`, `${lychee},Bà Năm,0912345679`].join('\n'));
    expect(await stage.source.query(`select 1 from person where full_name = 'Bà Năm'`)).toEqual([]);
  });

  it('neither calls nor fills in the number of somebody who has withdrawn consent', async () => {
    const named = (price: number) =>
      [`${headings},contact_person,telephone`, `O1,HTX Sim,Sim,kg,,5,6,${price},,Bà Sáu,0912345680`].join(
        '\n',
      );
    await run(named(10_000), { contactConsentOnForm: true });
    await stage.changes.run(systemActor(), 'prepare', async (manager) => {
      await manager.query(
        `update consent set withdrawn_at = now() where person_id in (select id from person where full_name = 'Bà Sáu')`,
      );
      await manager.query(`update person set telephone = null where full_name = 'Bà Sáu'`);
    });
    await run(named(12_000), { contactConsentOnForm: true });
    expect(await offers()).toMatchObject([{ price: { from: 12_000 }, contact: null }]);
    expect(await stage.source.query(`select telephone from person where full_name = 'Bà Sáu'`)).toEqual([
      { telephone: null },
    ]);
  });

  it('and a change of one of its offers at the same time wait for each other, neither fails', async () => {
    await run(csv(lychee));
    const [offer] = await offers();
    let importing: Promise<unknown> | undefined;
    await stage.changes.run(systemActor(), 'changeOffer', async (manager) => {
      await manager.query(`select 1 from offer where id = $1 for update`, [offer?.id]);
      importing = run(csv(lychee.replace('2500000', '2600000')));
      const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      while ((await stage.source.query(waiting)).length === 0);
      await manager.query(`update offer set packaging = 'Thùng 10 kg', version = version + 1 where id = $1`, [
        offer?.id,
      ]);
    });
    expect(await importing).toMatchObject({ written: 1 });
  });

  it('refuses only a row that cannot be understood at all, with line, column, why and what would do', async () => {
    const { rows, counts } = await preview(
      csv('O1,,Vải,kg,,5,1,1000,', 'O2,HTX Mận,,kg,,5,1,1000,', 'O3,HTX Mận,Mận,,,,,,'),
    );
    expect(counts).toMatchObject({ total: 3, refused: 2, new: 1, incomplete: 1 });
    const refused = rows.filter(({ kind }) => kind === 'REFUSED');
    expect(refused.map(({ line, cells }) => [line, cells.find(({ why }) => why)?.field])).toEqual([
      [2, 'supplier'],
      [3, 'product'],
    ]);
    expect(refused[0]?.cells[0]).toMatchObject({
      why: { en: 'Not filled in' },
      accepted: { vi: 'Xin điền mục này' },
    });
    expect(rows[2]?.cells.filter(({ why }) => why).map(({ field }) => field)).toEqual([
      'unit',
      'quantity',
      'months',
      'price',
    ]);
    expect(await run(csv('O1,,Vải,kg,,5,1,1000,', lychee))).toMatchObject({
      written: 1,
      counts: { refused: 1 },
    });
  });

  it('shows what a changed row changes, and leaves alone what a person edited since unless ticked', async () => {
    await run(csv(lychee));
    const dearer = csv(lychee.replace('2500000', '2700000').replace(';OCOP4', ''));
    const [row] = (await preview(dearer)).rows;
    expect(row?.kind).toBe('CHANGED');
    expect(
      row?.cells
        .filter(({ before }) => before !== null)
        .map(({ field, understood, before }) => [field, understood, before]),
    ).toEqual([
      ['price', '2.700.000 đ/tạ', '2.500.000 đ/tạ'],
      ['certificates', 'VietGAP', 'OCOP 4 sao, VietGAP'],
    ]);
    await run(dearer);
    const [offer] = await offers();
    expect(offer).toMatchObject({
      price: { from: 2_700_000 },
      certificates: [{ kind: 'VIETGAP' }],
      version: 2,
    });
    const service = new OfferService(stage.changes, new ActingService(stage.source));
    const onBehalf = { organisationId: offer?.supplier.id as string, how: 'TELEPHONE' as const };
    const input = {
      product: 'Vải thiều',
      unit: 'tạ',
      price: { from: 3_000_000 },
      certificates: [],
      photoIds: [],
    };
    await service.change(stage.here.staff, offer?.id as string, 2, input, onBehalf);
    expect(await run(dearer)).toMatchObject({ written: 0, counts: { unchanged: 1 } });
    expect(await run(csv(lychee))).toMatchObject({ written: 0, counts: { editedSince: 1 } });
    expect((await offers())[0]?.price?.from).toBe(3_000_000);
    expect(await run(csv(lychee), { overwriteLines: [2] })).toMatchObject({ written: 1 });
    expect((await offers())[0]).toMatchObject({ price: { from: 2_500_000 }, clarify: [] });
    expect(await run(csv(lychee))).toMatchObject({ written: 0, counts: { unchanged: 1 } });
  });

  it('shows doubtful doubles and takes them as rows of their own only when ticked', async () => {
    await run(csv(lychee));
    const doubles = csv('O1,HTX Khác,Cam,kg,,5,1,1000,', 'O9,HTX THANH HA,vải thiều ngon,kg,,5,1,1000,');
    const { rows } = await preview(doubles);
    expect(rows.map(({ kind, doubleOf }) => [kind, doubleOf])).toEqual([
      ['DOUBTFUL_DOUBLE', 'O1: Vải thiều'],
      ['DOUBTFUL_DOUBLE', 'Vải thiều'],
    ]);
    expect(await run(doubles)).toMatchObject({ written: 0, counts: { doubtful: 2 } });
    expect(await run(doubles, { takeDoubleLines: [2, 3] })).toMatchObject({ written: 2 });
    expect((await offers()).map(({ product, fileRowId }) => [product, fileRowId])).toEqual([
      ['Cam', null],
      ['Vải thiều', 'O1'],
      ['vải thiều ngon', 'O9'],
    ]);
    expect(await run(doubles)).toMatchObject({ written: 0, counts: { unchanged: 2 } });
  });

  it('knows an organisation by tax code or name, and registers one only once', async () => {
    const withTax = (...rows: string[]) => ['supplier,product,MST', ...rows].join('\n');
    await run(withTax('HTX Đông Sơn,Cam,0101234567', 'htx đông  sơn,Quýt,', 'Tên khác hẳn,Chanh,101234567'));
    const known = await stage.source.query(
      `select name, tax_code as "taxCode" from organisation where tax_code = '0101234567' or search = 'htx dong son'`,
    );
    expect(known).toEqual([{ name: 'HTX Đông Sơn', taxCode: '0101234567' }]);
    expect(new Set((await offers()).map(({ supplier }) => supplier.id)).size).toBe(1);
    await run(withTax('HTX Đông Sơn,Bưởi,0307654321'));
    const { rows } = await preview(withTax('HTX Đông Sơn,Mít,'));
    expect(rows[0]?.cells).toContainEqual(
      expect.objectContaining({ field: 'taxCode', why: expect.anything() }),
    );
  });

  it('is for the staff of the event’s alliance, into an open event, from a file of their own', async () => {
    const fileId = await upload(csv(lychee));
    const by = (viewer: typeof stage.here.staff, event = eventId) =>
      importer.preview(viewer, offerImport, event, fileId);
    await expect(by(stage.there.staff)).rejects.toThrow(new AppError('NOT_FOUND'));
    await expect(by(stage.here.staff, await stage.event(stage.there.id))).rejects.toThrow(
      new AppError('NOT_FOUND'),
    );
    const refusal = async (work: Promise<unknown>) => {
      const { answer } = (await work.catch((error: unknown) => error)) as Refusal;
      return (answer as InvalidInput).problems.map(({ field, code }) => [field, code]);
    };
    expect(await refusal(by(stage.here.staff, await stage.event(stage.here.id, 'CLOSED')))).toEqual([
      ['eventId', 'CONFLICT'],
    ]);
    expect(await refusal(run(csv(lychee), { how: 'SCREEN' }))).toEqual([['how', 'REQUIRED']]);
    const photo = await stage.upload(stage.here.staff, 'photo', 'PHOTO');
    expect(await refusal(importer.preview(stage.here.staff, offerImport, eventId, photo))).toEqual([
      ['fileId', 'WRONG_FILE_KIND'],
    ]);
    expect(await offers()).toEqual([]);
  });
});
