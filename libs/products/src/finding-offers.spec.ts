import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessEntities, ActingService } from '#access';
import { conference, type Conference } from '../../../test/servers/conference.js';
import type { OfferInput } from './offer.input.js';
import { OfferReader } from './offer.reader.js';
import { OfferService } from './offer.service.js';
import { productEntities } from './products.module.js';

let stage: Conference;
let reader: OfferReader;
beforeAll(async () => {
  stage = await conference([...accessEntities, ...productEntities]);
  reader = new OfferReader(stage.source);
  const service = new OfferService(stage.changes, new ActingService(stage.source));
  const event = await stage.event(stage.there.id);
  await stage.takePart(event, stage.there.distributor);
  const goods: Omit<OfferInput, 'photoIds'>[] = [
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
    { product: 'Chuối', category: null, unit: 'nải', price: null, months: null, certificates: [] },
  ];
  for (const one of goods) {
    const input = { quantity: { from: '5', period: 'CROP' as const }, photoIds: [], ...one };
    await service.publish(stage.there.supplier, randomUUID(), event, input, null);
  }
}, 60_000);
afterAll(() => stage.end());

describe('finding offers', () => {
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
