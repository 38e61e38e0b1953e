import type { DataSource, EntityManager } from 'typeorm';
import { Changes, systemActor } from '#platform';
import { certificateKinds, provinces } from '#trade';
import { seeded } from './seeded.js';

const goods = [
  {
    name: 'Vải thiều Thanh Hà',
    category: 'food.fresh.fruit.lychee',
    unit: 'kg',
    price: 25_000,
    months: [6, 7],
  },
  {
    name: 'Nhãn lồng Hưng Yên',
    category: 'food.fresh.fruit.longan',
    unit: 'tạ',
    price: 3_000_000,
    months: [7, 8],
  },
  {
    name: 'Ổi lê Đài Loan',
    category: 'food.fresh.fruit.guava',
    unit: 'kg',
    price: 12_000,
    months: [1, 2, 3, 9, 10],
  },
  {
    name: 'Chuối tiêu hồng',
    category: 'food.fresh.fruit.banana',
    unit: 'tấn',
    price: 9_000_000,
    months: [1, 11, 12],
  },
  { name: 'Cam Vinh', category: 'food.fresh.fruit.citrus', unit: 'kg', price: 30_000, months: [10, 11, 12] },
  {
    name: 'Thanh long ruột đỏ',
    category: 'food.fresh.fruit.dragonfruit',
    unit: 'kg',
    price: 20_000,
    months: [5, 6, 7],
  },
  {
    name: 'Xoài cát Hòa Lộc',
    category: 'food.fresh.fruit.mango',
    unit: 'kg',
    price: 55_000,
    months: [3, 4, 5],
  },
  {
    name: 'Cà rốt',
    category: 'food.fresh.vegetable.root.carrot',
    unit: 'tấn',
    price: 8_000_000,
    months: [1, 2, 3, 4, 12],
  },
  {
    name: 'Khoai tây',
    category: 'food.fresh.vegetable.root.potato',
    unit: 'tạ',
    price: 900_000,
    months: [1, 2, 3],
  },
  {
    name: 'Hành củ tím khô',
    category: 'food.fresh.vegetable.allium',
    unit: 'kg',
    price: 26_000,
    months: [1, 2, 3, 4, 5],
  },
] as const;
const ways = [
  'loại 1, hái trong ngày',
  'sơ chế tại vườn',
  'cần hàng đều, giao hai ngày một chuyến',
  'có tem truy xuất',
];

export interface MadeUpEvent {
  eventId: string;
  allianceId: string;
}

/** An open event with so many offers and demands of made-up parties; the same seed makes the same words and figures. */
export function madeUpEvent(
  source: DataSource,
  { offers, demands, seed = 1 }: { offers: number; demands: number; seed?: number },
): Promise<MadeUpEvent> {
  const { whole, one, some, next } = seeded(seed);
  const row = () => {
    const good = one(goods);
    const amount = whole(1, 400) * (good.unit === 'kg' ? 100 : 1);
    return { ...good, amount, most: amount * whole(1, 2), province: one(provinces).name, words: one(ways) };
  };
  return new Changes(source).run(systemActor(), 'openEvent', async (manager) => {
    const event = await emptyEvent(manager, `Hội nghị thử ${seed}`);
    const suppliers = await parties(manager, event, 'SUPPLIER', Math.ceil(offers / 20), 'HTX Hương Đồng');
    const buyers = await parties(manager, event, 'DISTRIBUTOR', Math.ceil(demands / 5), 'Siêu thị Xanh');
    await addOffers(
      manager,
      event,
      Array.from({ length: offers }, () => {
        const good = row();
        const price = Math.round(good.price * (0.7 + next()));
        return { ...good, organisation: one(suppliers), price, certificates: some(certificateKinds, 4) };
      }),
    );
    await addDemands(
      manager,
      event,
      Array.from({ length: demands }, () => {
        const good = row();
        const ceiling = next() < 0.7 ? Math.round(good.price * (0.8 + next())) : null;
        const required = some(certificateKinds, next() < 0.3 ? 1 : 0);
        return {
          ...good,
          organisation: one(buyers),
          ceiling,
          required,
          preferred: some(certificateKinds, 2),
        };
      }),
    );
    return event;
  });
}

async function emptyEvent(manager: EntityManager, name: string): Promise<MadeUpEvent> {
  const [alliance] = await manager.query(`insert into alliance (name) values ($1) returning id`, [name]);
  const [event] = await manager.query(
    `insert into event (alliance_id, name, held_on, place, expected_delegates, expected_booths)
     values ($1, $2, '2026-12-01', 'Hải Phòng', 80, 10) returning id`,
    [alliance.id, name],
  );
  return { eventId: event.id, allianceId: alliance.id };
}

async function parties(
  manager: EntityManager,
  { eventId, allianceId }: MadeUpEvent,
  kind: 'SUPPLIER' | 'DISTRIBUTOR',
  many: number,
  name: string,
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `with o as (insert into organisation (alliance_id, kind, name, province)
       select $1, $2, $3 || ' ' || n, 'Hải Phòng' from generate_series(1, $4::int) n returning id)
     insert into participant (event_id, organisation_id) select $5, id from o returning organisation_id as id`,
    [allianceId, kind, name, many, eventId],
  );
  return rows.map(({ id }) => id);
}

const addOffers = (manager: EntityManager, { eventId, allianceId }: MadeUpEvent, rows: object[]) =>
  manager.query(
    `with r as (select gen_random_uuid() as product_id, gen_random_uuid() as offer_id, x.* from json_to_recordset($3) as x
         (organisation uuid, name text, category text, unit text, words text, province text, amount numeric, most numeric,
          months smallint[], price bigint, certificates text[])),
     p as (insert into product (id, organisation_id, name, category, description)
       select product_id, organisation, name, category, words from r),
     c as (insert into certificate (product_id, organisation_id, kind, state)
       select product_id, organisation, kind, 'HELD' from r, unnest(certificates) as kind),
     o as (insert into offer (id, product_id, organisation_id, province, unit, quantity_from, quantity_to,
         quantity_period, months, price_from, price_to)
       select offer_id, product_id, organisation, province, unit, amount, most, 'MONTH', months, price, price from r)
     insert into event_offer (event_id, alliance_id, offer_id, organisation_id)
     select $1, $2, offer_id, organisation from r`,
    [eventId, allianceId, JSON.stringify(rows)],
  );

const addDemands = (manager: EntityManager, { eventId, allianceId }: MadeUpEvent, rows: object[]) =>
  manager.query(
    `with r as (select gen_random_uuid() as demand_id, x.* from json_to_recordset($3) as x
         (organisation uuid, name text, category text, unit text, words text, province text, amount numeric, most numeric,
          months smallint[], ceiling bigint, required text[], preferred text[])),
     d as (insert into demand (id, organisation_id, wanted, category, description, province, unit, quantity_from,
         quantity_to, quantity_period, months, max_price, required_certificates, preferred_certificates)
       select demand_id, organisation, name, category, words, province, unit, amount, most, 'MONTH', months, ceiling,
         required, preferred from r)
     insert into event_demand (event_id, alliance_id, demand_id, organisation_id)
     select $1, $2, demand_id, organisation from r`,
    [eventId, allianceId, JSON.stringify(rows)],
  );
