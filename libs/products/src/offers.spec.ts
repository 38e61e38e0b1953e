import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessEntities, ActingService } from '#access';
import { AppError, Refusal, type InvalidInput, type Viewer } from '#platform';
import { conference, type Conference } from '../../../test/servers/conference.js';
import type { OfferInput } from './offer.input.js';
import { OfferReader } from './offer.reader.js';
import { OfferService } from './offer.service.js';
import { productEntities } from './products.module.js';

let stage: Conference;
let service: OfferService;
let reader: OfferReader;
let eventId: string;
beforeAll(async () => {
  stage = await conference([...accessEntities, ...productEntities]);
  service = new OfferService(stage.changes, new ActingService(stage.source));
  reader = new OfferReader(stage.source);
  eventId = await stage.event(stage.here.id);
  await stage.takePart(eventId, stage.here.supplier);
  await stage.takePart(eventId, stage.here.distributor);
}, 60_000);
afterAll(() => stage.end());

const input = (change: Partial<OfferInput> = {}): OfferInput => ({
  product: 'Vải thiều Thanh Hà',
  category: 'food.fresh.fruit.lychee',
  unit: 'tấn',
  quantity: { from: '5', period: 'CROP' },
  months: [6, 5],
  price: { from: 25_000_000 },
  certificates: [],
  photoIds: [],
  ...change,
});
const publish = (viewer: Viewer, change: Partial<OfferInput> = {}) =>
  service.publish(viewer, randomUUID(), null, input(change), null);
const problemsOf = async (work: Promise<unknown>) => {
  const error = await work.catch((caught: unknown) => caught);
  if (!(error instanceof Refusal)) throw error;
  return (error.answer as InvalidInput).problems.map(({ field, code }) => [field, code]);
};

describe('offers', () => {
  it('are entered into every open event their supplier takes part in, and into no other', async () => {
    await stage.event(stage.here.id);
    const closed = await stage.event(stage.here.id, 'CLOSED');
    await stage.takePart(closed, stage.here.supplier);
    const offer = await reader.one(stage.here.supplier, await publish(stage.here.supplier));
    expect(offer).toMatchObject({
      eventIds: [eventId],
      quantity: { from: '5.000', to: '5.000', period: 'CROP' },
      months: [5, 6],
      price: { from: 25_000_000, to: 25_000_000 },
      clarify: [],
      status: 'LISTED',
      version: 1,
    });
  });

  it('enter an open event of the own alliance, not a closed one, and not one of another alliance', async () => {
    const into = (event: string) =>
      service.publish(stage.here.otherSupplier, randomUUID(), event, input(), null);
    const open = await stage.event(stage.here.id);
    expect((await reader.one(stage.here.staff, await into(open))).eventIds).toEqual([open]);
    expect(await problemsOf(into(await stage.event(stage.here.id, 'CLOSED')))).toEqual([
      ['eventId', 'CONFLICT'],
    ]);
    await expect(into(await stage.event(stage.there.id))).rejects.toThrow(new AppError('NOT_FOUND'));
  });

  it('say what is «cần bổ sung» until a person fills it in', async () => {
    const id = await publish(stage.here.supplier, { price: null, months: [] });
    const clarify = async () => (await reader.one(stage.here.staff, id)).clarify.map(({ field }) => field);
    expect(await clarify()).toEqual(['months', 'price']);
    await service.change(stage.here.supplier, id, 1, input({ months: [6], price: null }), null);
    expect(await clarify()).toEqual(['price']);
  });

  it('refuse what cannot be, field by field, and files that are not theirs or of another kind', async () => {
    const scan = await stage.upload(stage.here.supplier, 'scan', 'SCAN');
    const foreign = await stage.upload(stage.here.otherSupplier, 'photo', 'PHOTO');
    expect(
      await problemsOf(
        publish(stage.here.supplier, {
          product: ' ',
          category: 'food.moon',
          quantity: { from: '5', to: '4', period: 'DAY' },
          months: [13],
          price: { from: 3, to: 2 },
          province: 'Atlantis',
          kgPerUnit: '0',
        }),
      ),
    ).toEqual([
      ['category', 'UNKNOWN_CATEGORY'],
      ['kgPerUnit', 'TOO_SMALL'],
      ['quantity.to', 'TOO_SMALL'],
      ['months.0', 'NOT_A_MONTH'],
      ['province', 'UNKNOWN_PROVINCE'],
      ['product', 'REQUIRED'],
      ['price.to', 'TOO_SMALL'],
    ]);
    expect(
      await problemsOf(
        publish(stage.here.supplier, {
          photoIds: [scan, foreign, 'no-id'],
          certificates: [{ kind: 'VIETGAP', state: 'HELD', fileId: foreign }],
        }),
      ),
    ).toEqual([
      ['photoIds.0', 'WRONG_FILE_KIND'],
      ['photoIds.1', 'NOT_FOUND'],
      ['photoIds.2', 'NOT_FOUND'],
      ['certificates.0.fileId', 'NOT_FOUND'],
    ]);
  });

  it('keep certificates by kind, and refuse a change of what somebody else changed', async () => {
    const id = await publish(stage.here.supplier, {
      certificates: [
        { kind: 'VIETGAP', state: 'HELD', number: 'VG-1', validUntil: '2028-01-31' },
        { kind: 'OCOP4', state: 'UNDER_WAY' },
      ],
    });
    const change = () =>
      service.change(
        stage.here.supplier,
        id,
        1,
        input({ certificates: [{ kind: 'VIETGAP', state: 'HELD', number: 'VG-2' }] }),
        null,
      );
    await change();
    const { certificates } = await reader.one(stage.here.supplier, id);
    expect(certificates).toEqual([
      expect.objectContaining({ kind: 'VIETGAP', state: 'HELD', number: 'VG-2', validUntil: null }),
    ]);
    await expect(change()).rejects.toThrow('STALE');
  });

  it('are changed by staff only on behalf, and never by another supplier or another alliance', async () => {
    const id = await publish(stage.here.supplier);
    const onBehalf = { organisationId: stage.here.supplier.organisationId, how: 'TELEPHONE' as const };
    await service.withdraw(stage.here.staff, id, onBehalf);
    expect((await reader.one(stage.here.supplier, id)).status).toBe('WITHDRAWN');
    expect(await problemsOf(service.relist(stage.here.staff, id, null))).toEqual([['onBehalf', 'REQUIRED']]);
    for (const stranger of [stage.here.otherSupplier, stage.there.supplier]) {
      await expect(service.relist(stranger, id, null)).rejects.toThrow(new AppError('NOT_FOUND'));
    }
    await expect(service.relist(stage.there.staff, id, onBehalf)).rejects.toThrow(new AppError('NOT_FOUND'));
    await service.relist(stage.here.supplier, id, null);
    expect(await reader.one(stage.here.supplier, id)).toMatchObject({ status: 'LISTED', version: 3 });
  });
});

describe('who sees an offer', () => {
  it('is staff and owner in full, a distributor of the event what is public, nobody else', async () => {
    const id = await publish(stage.here.supplier, { product: 'Chanh leo', price: null });
    await stage.changes.run(
      { accountId: null, organisationId: null, allianceId: null, how: 'SYSTEM' },
      'prepare',
      (manager) =>
        manager.query(`update person set telephone = '+84912345678' where organisation_id = $1`, [
          stage.here.supplier.organisationId,
        ]),
    );
    for (const insider of [stage.here.staff, stage.here.supplier]) {
      expect(await reader.one(insider, id)).toMatchObject({
        clarify: [{ field: 'price' }],
        contact: { fullName: 'Nguyễn Thị Rau', telephone: '+84912345678' },
      });
    }
    expect(await reader.one(stage.here.distributor, id)).toMatchObject({
      product: 'Chanh leo',
      clarify: [],
      asWritten: [],
      contact: null,
      fileRowId: null,
    });
    const outsiders = [
      stage.here.otherSupplier,
      stage.there.staff,
      stage.there.supplier,
      stage.there.distributor,
    ];
    for (const outsider of outsiders) {
      await expect(reader.one(outsider, id)).rejects.toThrow(new AppError('NOT_FOUND'));
      const { items } = await reader.page(outsider, { filter: { search: 'Chanh leo' } });
      expect(items).toEqual([]);
    }
    await service.withdraw(stage.here.supplier, id, null);
    await expect(reader.one(stage.here.distributor, id)).rejects.toThrow(new AppError('NOT_FOUND'));
  });
});

describe('finding offers', () => {
  let event: string;
  beforeAll(async () => {
    event = await stage.event(stage.there.id);
    await stage.takePart(event, stage.there.distributor);
    const goods: Partial<OfferInput>[] = [
      {
        product: 'Ổi Thanh Hà',
        category: 'food.fresh.fruit.guava',
        unit: 'kg',
        price: { from: 15_000 },
        months: [1, 2],
        province: 'Hải Dương',
        certificates: [{ kind: 'OCOP4', state: 'HELD' }],
      },
      {
        product: 'Gạo nếp',
        category: 'food.grain.rice.sticky',
        unit: 'tấn',
        price: { from: 32_000_000 },
        months: [11],
        province: 'Cần Thơ',
        certificates: [{ kind: 'VIETGAP', state: 'HELD', validUntil: '2020-01-01' }],
      },
      {
        product: 'Bưởi',
        category: 'food.fresh.fruit.citrus',
        unit: 'quả',
        kgPerUnit: '2',
        price: { from: 20_000 },
        months: [12],
        description: 'Giống Đoan Hùng 100%',
        certificates: [{ kind: 'VIETGAP', state: 'UNDER_WAY' }],
      },
      { product: 'Chuối', category: null, unit: 'nải', price: null, months: null },
    ];
    for (const one of goods)
      await service.publish(stage.there.supplier, randomUUID(), event, input(one), null);
  });
  const found = async (list: Parameters<OfferReader['page']>[1]) =>
    (await reader.page(stage.there.distributor, { sort: 'PRODUCT', ...list })).items.map(
      ({ product }) => product,
    );

  it('works with and without accents, in product, description and supplier, and takes signs as they are', async () => {
    expect(await found({ filter: { search: 'oi thanh ha' } })).toEqual(['Ổi Thanh Hà']);
    expect(await found({ filter: { search: 'ĐOAN hung' } })).toEqual(['Bưởi']);
    expect(await found({ filter: { search: 'htx đông gạo' } })).toEqual([]);
    expect(await found({ filter: { search: 'rau tay gạo' } })).toEqual(['Gạo nếp']);
    expect(await found({ filter: { search: '100%' } })).toEqual(['Bưởi']);
    expect(await found({ filter: { search: '0_%' } })).toEqual([]);
  });

  it('works by category with all under it, province of today, month, certificate held and valid, and price for a kilogram', async () => {
    expect(await found({ filter: { category: 'food.fresh.fruit' } })).toEqual(['Bưởi', 'Ổi Thanh Hà']);
    expect(await found({ filter: { category: 'food.fresh.fru' } })).toEqual([]);
    expect(await found({ filter: { provinces: ['Hải Phòng'] } })).toEqual(['Ổi Thanh Hà']);
    expect(await found({ filter: { months: [2, 11] } })).toEqual(['Gạo nếp', 'Ổi Thanh Hà']);
    expect(await found({ filter: { certificates: ['OCOP3'] } })).toEqual(['Ổi Thanh Hà']);
    expect(await found({ filter: { certificates: ['VIETGAP'] } })).toEqual([]);
    expect(await found({ filter: { priceFrom: 12_000, priceTo: 32_000 } })).toEqual([
      'Gạo nếp',
      'Ổi Thanh Hà',
    ]);
  });

  it('sorts either way with the unknown last, and gives pages that add up', async () => {
    expect(await found({ sort: 'PRICE' })).toEqual(['Bưởi', 'Ổi Thanh Hà', 'Gạo nếp', 'Chuối']);
    expect(await found({ sort: 'PRICE', descending: true })).toEqual([
      'Gạo nếp',
      'Ổi Thanh Hà',
      'Bưởi',
      'Chuối',
    ]);
    expect(await found({ sort: 'NEWEST' })).toEqual(['Chuối', 'Bưởi', 'Gạo nếp', 'Ổi Thanh Hà']);
    const first = await reader.page(stage.there.staff, { sort: 'PRODUCT', page: { first: 3 } });
    expect(first.page).toEqual({ total: 4, endCursor: '3', hasNext: true });
    const second = await reader.page(stage.there.staff, { sort: 'PRODUCT', page: { first: 3, after: '3' } });
    expect([...first.items, ...second.items].map(({ product }) => product)).toEqual([
      'Bưởi',
      'Chuối',
      'Gạo nếp',
      'Ổi Thanh Hà',
    ]);
    const beyond = await reader.page(stage.there.staff, { page: { first: 3, after: '9' } });
    expect([beyond.items, beyond.page.total]).toEqual([[], 4]);
  });

  it('shows the incomplete to staff, and tells a distributor nothing about it', async () => {
    const incomplete = { filter: { incompleteOnly: true } };
    expect((await reader.page(stage.there.staff, incomplete)).items.map(({ product }) => product)).toEqual([
      'Chuối',
    ]);
    expect((await reader.page(stage.there.distributor, incomplete)).page.total).toBe(4);
  });
});
