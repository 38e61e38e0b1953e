import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { freshDatabase } from '../../../test/servers/database.js';
import { offerFacts } from './offer-facts.js';

let source: DataSource;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
}, 60_000);
afterAll(async () => {
  await source.destroy();
  await drop();
});

describe('what matching sees of offers', () => {
  it('knows numbers as numbers, the supplier’s province, certificates with their last day and ended ones as such, and only what is listed', async () => {
    const [{ event }] = await source.transaction(async (manager) => {
      await manager.query(`select set_config('cungcau.actor', '{"how":"SYSTEM"}', true)`);
      return manager.query(`
        with a as (insert into alliance (name) values ('A') returning id),
        s as (insert into organisation (alliance_id, kind, name, province) select id, 'SUPPLIER', 'HTX', 'Huế' from a returning *),
        e as (insert into event (alliance_id, name, held_on, place, expected_delegates, expected_booths)
          select id, 'Hội nghị', '2026-12-01', 'Huế', 80, 10 from a returning *),
        j as (insert into participant (event_id, organisation_id) select e.id, s.id from e, s returning *),
        p as (insert into product (organisation_id, name) select id, 'Thanh trà' from s returning *),
        c as (insert into certificate (product_id, organisation_id, kind, state, valid_until)
          select id, organisation_id, kind, 'HELD', until::date
          from p, (values ('VIETGAP', '2099-01-31'), ('HALAL', '2020-01-31')) as every (kind, until)),
        o as (insert into offer (product_id, organisation_id, unit, kg_per_unit, quantity_from, quantity_to,
            quantity_period, months, price_from, price_to, status)
          select p.id, p.organisation_id, 'quả', 0.9, 500, 700, 'DAY', '{8,9}', 32000, 33000, status
          from p, (values ('LISTED'), ('WITHDRAWN')) as every (status) returning *),
        eo as (insert into event_offer (event_id, alliance_id, offer_id, organisation_id)
          select e.id, e.alliance_id, o.id, o.organisation_id from o, e)
        select id as event from e`);
    });
    expect(await offerFacts(source, event)).toEqual([
      {
        id: expect.any(String),
        supplier: 'HTX',
        province: 'Huế',
        product: 'Thanh trà',
        category: null,
        description: '',
        unit: 'quả',
        kgPerUnit: 0.9,
        quantity: { from: 500, to: 700, period: 'DAY' },
        months: [8, 9],
        price: { from: 32000, to: 33000 },
        minOrder: null,
        certificates: [
          { kind: 'HALAL', state: 'ENDED', validUntil: '2020-01-31' },
          { kind: 'VIETGAP', state: 'HELD', validUntil: '2099-01-31' },
        ],
        asOf: null,
        packaging: '',
        delivery: '',
      },
    ]);
    // A certificate that ends soon makes the facts depend on the month.
    const [{ month, soon }] = await source.transaction(async (manager) => {
      await manager.query(`select set_config('cungcau.actor', '{"how":"SYSTEM"}', true)`);
      await manager.query(`update certificate set valid_until = current_date + 40 where kind = 'VIETGAP'`);
      return manager.query(`select to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month,
        (select valid_until::text from certificate where kind = 'VIETGAP') as soon`);
    });
    const [facts] = await offerFacts(source, event);
    expect(facts?.asOf).toBe(month);
    expect(facts?.certificates[1]).toEqual({ kind: 'VIETGAP', state: 'HELD', validUntil: soon });
    // So do words that may say that one does.
    const asOfWith = async (description: string): Promise<string | null | undefined> => {
      await source.transaction(async (manager) => {
        await manager.query(`select set_config('cungcau.actor', '{"how":"SYSTEM"}', true)`);
        await manager.query(`update certificate set valid_until = null`);
        await manager.query(`update product set description = $1`, [description]);
      });
      return (await offerFacts(source, event))[0]?.asOf;
    };
    expect(await asOfWith('VietGAP hết hạn tháng 9.')).toBe(month);
    expect(await asOfWith('VietGAP con hieu luc den 03/2027')).toBe(month);
    expect(await asOfWith('VietGAP còn hạn. Bưởi Thanh Trà 1,2 kg/quả')).toBe(null);
  });
});
