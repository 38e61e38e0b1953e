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
        manager.query(
          `with called as (
             update person set telephone = '+84912345678' where organisation_id = $1 returning id)
           insert into consent (person_id, purpose, evidence) select id, 'CONTACT', 'FORM' from called`,
          [stage.here.supplier.organisationId],
        ),
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

  it('names nobody to call who has withdrawn consent to be called', async () => {
    const id = await publish(stage.here.supplier);
    const system = { accountId: null, organisationId: null, allianceId: null, how: 'SYSTEM' as const };
    await stage.changes.run(system, 'prepare', (manager) =>
      manager.query(`update consent set withdrawn_at = now()`),
    );
    expect(await reader.one(stage.here.staff, id)).toMatchObject({ contact: null });
  });
});
