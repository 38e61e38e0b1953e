import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accessEntities } from '#access';
import { AppError, orRefusal, systemActor, type InvalidInput } from '#platform';
import { conference, type Conference } from '../../../test/servers/conference.js';
import { csv, headings, importingOffers, lychee } from '../test/importing-offers.js';
import { offerImport } from './offer-import.js';
import { productEntities } from './products.module.js';

let stage: Conference;
let imports: ReturnType<typeof importingOffers>;
beforeAll(async () => {
  stage = await conference([...accessEntities, ...productEntities]);
}, 60_000);
afterAll(() => stage.end());
beforeEach(async () => {
  imports = importingOffers(stage, await stage.event(stage.here.id));
});

describe('reading offers from a file', () => {
  it('keeps vague words word for word, reads what it can and marks it, with whom to call', async () => {
    const vague = [
      `${headings},Người liên hệ,Điện thoại`,
      'O1,HTX Mơ,Vải,tấn,,5 tấn/vụ,5-6,giá thị trường,,Bà Tư,0912 345 678',
      'O2,HTX Mơ,Ổi,kg,,500–700 kg/ngày,quanh năm,15-18k/kg,,Bà Tư,0912 345 678',
      'O3,HTX Mơ,Bưởi,quả,1.5,vài tấn,,30.000/kg,ISO sạch,Bà Tư,',
    ].join('\n');
    await imports.run(vague, { contactConsentOnForm: true });
    const [grapefruit, guava, lychees] = await imports.offers();
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

  it('refuses only a row that cannot be understood at all, with line, column, why and what would do', async () => {
    const { rows, counts } = await imports.preview(
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
    expect(await imports.run(csv('O1,,Vải,kg,,5,1,1000,', lychee))).toMatchObject({
      written: 1,
      counts: { refused: 1 },
    });
  });

  it('stores nobody who did not tick that they may be called', async () => {
    await imports.run([`${headings},contact_person,telephone`, `${lychee},Bà Năm,0912345679`].join('\n'));
    expect(await stage.source.query(`select 1 from person where full_name = 'Bà Năm'`)).toEqual([]);
  });

  it('neither calls nor fills in the number of somebody who has withdrawn consent', async () => {
    const named = (price: number) =>
      [`${headings},contact_person,telephone`, `O1,HTX Sim,Sim,kg,,5,6,${price},,Bà Sáu,0912345680`].join(
        '\n',
      );
    await imports.run(named(10_000), { contactConsentOnForm: true });
    await stage.changes.run(systemActor(), 'prepare', async (manager) => {
      await manager.query(
        `update consent set withdrawn_at = now() where person_id in (select id from person where full_name = 'Bà Sáu')`,
      );
      await manager.query(`update person set telephone = null where full_name = 'Bà Sáu'`);
    });
    await imports.run(named(12_000), { contactConsentOnForm: true });
    expect(await imports.offers()).toMatchObject([{ price: { from: 12_000 }, contact: null }]);
    expect(await stage.source.query(`select telephone from person where full_name = 'Bà Sáu'`)).toEqual([
      { telephone: null },
    ]);
  });

  it('knows an organisation by tax code or name, and registers one only once', async () => {
    const withTax = (...rows: string[]) => ['supplier,product,MST', ...rows].join('\n');
    await imports.run(
      withTax('HTX Đông Sơn,Cam,0101234567', 'htx đông  sơn,Quýt,', 'Tên khác hẳn,Chanh,101234567'),
    );
    const known = await stage.source.query(
      `select name, tax_code as "taxCode" from organisation where tax_code = '0101234567' or search = 'htx dong son'`,
    );
    expect(known).toEqual([{ name: 'HTX Đông Sơn', taxCode: '0101234567' }]);
    expect(new Set((await imports.offers()).map(({ supplier }) => supplier.id)).size).toBe(1);
    await imports.run(withTax('HTX Đông Sơn,Bưởi,0307654321'));
    const { rows } = await imports.preview(withTax('HTX Đông Sơn,Mít,'));
    expect(rows[0]?.cells).toContainEqual(
      expect.objectContaining({ field: 'taxCode', why: expect.anything() }),
    );
  });

  it('is for the staff of the event’s alliance, into an open event, from a file of their own', async () => {
    const { importer, eventId } = imports;
    const fileId = await stage.upload(stage.here.staff, csv(lychee));
    const by = (viewer: typeof stage.here.staff, event = eventId) =>
      importer.preview(viewer, offerImport, event, fileId);
    await expect(by(stage.there.staff)).rejects.toThrow(new AppError('NOT_FOUND'));
    await expect(by(stage.here.staff, await stage.event(stage.there.id))).rejects.toThrow(
      new AppError('NOT_FOUND'),
    );
    const refusal = async (work: Promise<unknown>) => {
      const { problems } = (await orRefusal(work)) as InvalidInput;
      return problems.map(({ field, code }) => [field, code]);
    };
    expect(await refusal(by(stage.here.staff, await stage.event(stage.here.id, 'CLOSED')))).toEqual([
      ['eventId', 'CONFLICT'],
    ]);
    expect(await refusal(imports.run(csv(lychee), { how: 'SCREEN' }))).toEqual([['how', 'REQUIRED']]);
    const photo = await stage.upload(stage.here.staff, 'photo', 'PHOTO');
    expect(await refusal(importer.preview(stage.here.staff, offerImport, eventId, photo))).toEqual([
      ['fileId', 'WRONG_FILE_KIND'],
    ]);
    expect(await imports.offers()).toEqual([]);
  });
});
