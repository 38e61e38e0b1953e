import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accessEntities, ActingService } from '#access';
import { systemActor } from '#platform';
import { conference, type Conference } from '../../../test/servers/conference.js';
import { csv, importingOffers, lychee } from '../test/importing-offers.js';
import { OfferService } from './offer.service.js';
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

describe('importing offers', () => {
  it('takes rows in one go, says who did it for whom and how, and the same content again changes nothing', async () => {
    const file = csv(
      lychee,
      'O2,HTX Thanh Hà,Ổi,kg,,900,1-12,12000,',
      'O3,HTX Kinh Môn,Hành tím,kg,,500,2,30000,',
    );
    expect(await imports.run(file)).toMatchObject({ written: 3, incomplete: 0, counts: { new: 3 } });
    expect(await imports.offers()).toMatchObject([
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
    const before = await imports.writtenByImports();
    for (const same of [file, columnsMoved]) {
      expect(await imports.run(same)).toMatchObject({ written: 0, counts: { unchanged: 3 } });
    }
    expect(await imports.writtenByImports()).toBe(before);
  });

  it('imports once for the same key, even at the same moment', async () => {
    const key = randomUUID();
    const both = await Promise.all([imports.run(csv(lychee), {}, key), imports.run(csv(lychee), {}, key)]);
    expect(both.map(({ written }) => written)).toEqual([1, 1]);
    expect(await imports.offers()).toHaveLength(1);
  });

  it('never doubles when two people import the same file at the same moment', async () => {
    const both = await Promise.all([imports.run(csv(lychee)), imports.run(csv(lychee))]);
    expect(both.map(({ written }) => written).sort()).toEqual([0, 1]);
    expect(await imports.offers()).toHaveLength(1);
  });

  it('and a change of one of its offers at the same time wait for each other, neither fails', async () => {
    await imports.run(csv(lychee));
    const [offer] = await imports.offers();
    let importing: Promise<unknown> | undefined;
    await stage.changes.run(systemActor(), 'changeOffer', async (manager) => {
      await manager.query(`select 1 from offer where id = $1 for update`, [offer?.id]);
      importing = imports.run(csv(lychee.replace('2500000', '2600000')));
      const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      while ((await stage.source.query(waiting)).length === 0);
      await manager.query(`update offer set packaging = 'Thùng 10 kg', version = version + 1 where id = $1`, [
        offer?.id,
      ]);
    });
    expect(await importing).toMatchObject({ written: 1 });
  });

  it('shows what a changed row changes, and leaves alone what a person edited since unless ticked', async () => {
    await imports.run(csv(lychee));
    const dearer = csv(lychee.replace('2500000', '2700000').replace(';OCOP4', ''));
    const [row] = (await imports.preview(dearer)).rows;
    expect(row?.kind).toBe('CHANGED');
    expect(
      row?.cells
        .filter(({ before }) => before !== null)
        .map(({ field, understood, before }) => [field, understood, before]),
    ).toEqual([
      ['price', '2.700.000 đ/tạ', '2.500.000 đ/tạ'],
      ['certificates', 'VietGAP', 'OCOP 4 sao, VietGAP'],
    ]);
    await imports.run(dearer);
    const [offer] = await imports.offers();
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
    expect(await imports.run(dearer)).toMatchObject({ written: 0, counts: { unchanged: 1 } });
    expect(await imports.run(csv(lychee))).toMatchObject({ written: 0, counts: { editedSince: 1 } });
    expect((await imports.offers())[0]?.price?.from).toBe(3_000_000);
    expect(await imports.run(csv(lychee), { overwriteLines: [2] })).toMatchObject({ written: 1 });
    expect((await imports.offers())[0]).toMatchObject({ price: { from: 2_500_000 }, clarify: [] });
    expect(await imports.run(csv(lychee))).toMatchObject({ written: 0, counts: { unchanged: 1 } });
  });

  it('shows doubtful doubles and takes them as rows of their own only when ticked', async () => {
    await imports.run(csv(lychee));
    const doubles = csv('O1,HTX Khác,Cam,kg,,5,1,1000,', 'O9,HTX THANH HA,vải thiều ngon,kg,,5,1,1000,');
    const { rows } = await imports.preview(doubles);
    expect(rows.map(({ kind, doubleOf }) => [kind, doubleOf])).toEqual([
      ['DOUBTFUL_DOUBLE', 'O1: Vải thiều'],
      ['DOUBTFUL_DOUBLE', 'Vải thiều'],
    ]);
    expect(await imports.run(doubles)).toMatchObject({ written: 0, counts: { doubtful: 2 } });
    expect(await imports.run(doubles, { takeDoubleLines: [2, 3] })).toMatchObject({ written: 2 });
    expect((await imports.offers()).map(({ product, fileRowId }) => [product, fileRowId])).toEqual([
      ['Cam', null],
      ['Vải thiều', 'O1'],
      ['vải thiều ngon', 'O9'],
    ]);
    expect(await imports.run(doubles)).toMatchObject({ written: 0, counts: { unchanged: 2 } });
  });
});
