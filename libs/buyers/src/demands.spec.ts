import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessEntities, ActingService } from '#access';
import { Importer } from '#importing';
import { AppError, Refusal, type InvalidInput } from '#platform';
import { conference, type Conference } from '../../../test/servers/conference.js';
import { demandEntities } from './buyers.module.js';
import { demandFacts } from './demand-facts.js';
import { demandImport } from './demand-import.js';
import type { DemandInput } from './demand.input.js';
import { DemandReader } from './demand.reader.js';
import { DemandService } from './demand.service.js';

let stage: Conference;
let service: DemandService;
let reader: DemandReader;
beforeAll(async () => {
  stage = await conference([...accessEntities, ...demandEntities]);
  service = new DemandService(stage.changes, new ActingService(stage.source));
  reader = new DemandReader(stage.source);
}, 60_000);
afterAll(() => stage.end());

const input = (change: Partial<DemandInput> = {}): DemandInput => ({
  wanted: 'Cà rốt sạch',
  category: 'food.fresh.vegetable',
  unit: 'kg',
  quantity: { from: '500', to: '700', period: 'DAY' },
  months: [12, 1],
  maxPrice: 11_000,
  requiredCertificates: ['VIETGAP', 'VIETGAP'],
  preferredCertificates: [],
  acceptedProvinces: ['Hải Dương', 'Hải Phòng'],
  ...change,
});
const none = { overwriteLines: [], takeDoubleLines: [], contactConsentOnForm: false, how: 'FORM' as const };

describe('demands', () => {
  it('are read in full by their owner and staff, and by nobody else', async () => {
    const eventId = await stage.event(stage.here.id);
    await stage.takePart(eventId, stage.here.supplier);
    const id = await service.publish(stage.here.distributor, randomUUID(), eventId, input(), null);
    for (const insider of [stage.here.distributor, stage.here.staff]) {
      expect(await reader.one(insider, id)).toMatchObject({
        eventIds: [eventId],
        quantity: { from: '500.000', to: '700.000', period: 'DAY' },
        months: [1, 12],
        maxPrice: 11_000,
        requiredCertificates: ['VIETGAP'],
        acceptedProvinces: ['Hải Phòng'],
        clarify: [],
      });
    }
    for (const outsider of [stage.here.supplier, stage.there.staff, stage.there.distributor]) {
      await expect(reader.one(outsider, id)).rejects.toThrow(new AppError('NOT_FOUND'));
      expect((await reader.page(outsider, {})).page.total).toBe(0);
    }
  });

  it('need neither a ceiling nor certificates, but a quantity, months and a unit', async () => {
    const vague = input({
      maxPrice: null,
      quantity: null,
      months: null,
      unit: null,
      requiredCertificates: [],
    });
    const id = await service.publish(stage.here.distributor, randomUUID(), null, vague, null);
    const { clarify } = await reader.one(stage.here.distributor, id);
    expect(clarify.map(({ field }) => field)).toEqual(['unit', 'quantity', 'months']);
    await expect(service.change(stage.here.distributor, id, 7, input(), null)).rejects.toThrow('STALE');
    await service.change(stage.here.distributor, id, 1, input(), null);
    expect(await reader.one(stage.here.distributor, id)).toMatchObject({ clarify: [], version: 2 });
  });

  it('are withdrawn and listed again by their owner, and only listed ones are matched', async () => {
    const eventId = await stage.event(stage.here.id);
    const id = await service.publish(stage.here.distributor, randomUUID(), eventId, input(), null);
    const matched = async () => (await demandFacts(stage.source, eventId)).map((facts) => facts.id);
    expect(await matched()).toEqual([id]);
    await expect(service.withdraw(stage.there.distributor, id, null)).rejects.toThrow(
      new AppError('NOT_FOUND'),
    );
    await service.withdraw(stage.here.distributor, id, null);
    expect(await matched()).toEqual([]);
    await service.relist(stage.here.distributor, id, null);
    expect(await demandFacts(stage.source, eventId)).toEqual([
      expect.objectContaining({
        quantity: { from: 500, to: 700, period: 'DAY' },
        maxPrice: 11_000,
        acceptedProvinces: ['Hải Phòng'],
      }),
    ]);
  });
});

describe('importing demands', () => {
  it('reads a form headed in Vietnamese, keeps vague words, and never asks for a ceiling', async () => {
    const importer = new Importer(stage.source, stage.changes, stage.files);
    const eventId = await stage.event(stage.here.id);
    const form = [
      'BẢNG TỔNG HỢP NHU CẦU',
      'STT;Đơn vị thu mua;Loại đơn vị mua;Hàng cần mua;ĐVT;Số lượng;Tháng cần hàng;Giá trần (đồng);Chứng nhận bắt buộc;Tỉnh nhận hàng',
      '1;Bếp Việt;Suất ăn;Cà rốt;kg;500–700 kg/ngày;quanh năm;giá thị trường;VietGAP;Hải Dương',
    ].join('\n');
    const fileId = await stage.upload(stage.here.staff, form);
    const preview = await importer.preview(stage.here.staff, demandImport, eventId, fileId);
    expect(preview.columns[0]).toEqual({ heading: 'STT', field: null });
    expect(preview.counts).toMatchObject({ total: 1, new: 1, incomplete: 1 });
    const done = await importer.run(stage.here.staff, demandImport, randomUUID(), {
      ...none,
      eventId,
      fileId,
    });
    expect(done).toMatchObject({ written: 1, incomplete: 1 });
    const { items } = await reader.page(stage.here.staff, { eventId });
    expect(items).toMatchObject([
      {
        distributor: { name: 'Bếp Việt' },
        quantity: { from: '500.000', to: '700.000', period: 'DAY' },
        months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        maxPrice: null,
        requiredCertificates: ['VIETGAP'],
        acceptedProvinces: ['Hải Phòng'],
        clarify: [{ field: 'quantity' }],
      },
    ]);
    expect(items[0]?.asWritten).toContainEqual({ field: 'quantity', words: '500–700 kg/ngày' });
    expect(items[0]?.asWritten).toContainEqual({ field: 'maxPrice', words: 'giá thị trường' });
    const again = await importer.run(stage.here.staff, demandImport, randomUUID(), {
      ...none,
      eventId,
      fileId,
    });
    expect(again).toMatchObject({ written: 0, counts: { unchanged: 1 } });
  });

  it('names the headings it would accept when a column is missing', async () => {
    const importer = new Importer(stage.source, stage.changes, stage.files);
    const fileId = await stage.upload(stage.here.staff, 'id,price\n1,2\n');
    const error = await importer
      .preview(stage.here.staff, demandImport, await stage.event(stage.here.id), fileId)
      .catch((caught: unknown) => caught);
    expect(((error as Refusal).answer as InvalidInput).problems).toMatchObject([
      { field: 'distributor', code: 'MISSING_COLUMN' },
      {
        field: 'wanted',
        code: 'MISSING_COLUMN',
        accepted: { vi: expect.stringContaining('“Hàng cần mua”, “wanted”') },
      },
    ]);
  });
});
