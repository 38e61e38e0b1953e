import type { EntityManager } from 'typeorm';
import { systemActor, type Changes, type Viewer } from '#platform';
import type { DemandFacts, OfferFacts } from '#trade';

interface Stage {
  changes: Changes;
  here: { id: string; supplier: Viewer; otherSupplier: Viewer; distributor: Viewer };
  event(allianceId: string): Promise<string>;
  takePart(eventId: string, viewer: Viewer): Promise<unknown>;
}

/** A number written as an id, so that two databases hold the same rows. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const plainOffer: OfferFacts = {
  id: idOf(1),
  supplier: '',
  province: 'Hải Phòng',
  product: 'Vải thiều tươi',
  category: null,
  description: '',
  unit: 'kg',
  kgPerUnit: null,
  quantity: { from: 5000, to: 5000, period: 'MONTH' },
  months: [6, 7],
  price: { from: 22_000, to: 22_000 },
  minOrder: null,
  certificates: [],
  asOf: null,
  packaging: '',
  delivery: '',
};
export const plainDemand: DemandFacts = {
  id: idOf(1001),
  buyer: '',
  buyerType: null,
  province: 'Hà Nội',
  wanted: 'Vải thiều tươi',
  category: null,
  description: '',
  unit: 'kg',
  kgPerUnit: null,
  quantity: { from: 6000, to: 6000, period: 'MONTH' },
  months: [6, 7],
  maxPrice: null,
  minSupplierQuantity: null,
  requiredCertificates: [],
  preferredCertificates: [],
  acceptedProvinces: [],
  delivery: '',
};

/** An event whose offers and demands are written, and written over, as matching reads them. */
export async function market({ changes, here, event, takePart }: Stage) {
  const { supplier, otherSupplier, distributor } = here;
  const eventId = await event(here.id);
  for (const viewer of [supplier, otherSupplier, distributor]) await takePart(eventId, viewer);
  const write = (work: (manager: EntityManager) => Promise<unknown>) =>
    changes.run(systemActor(), 'prepare', work);
  const enter = (manager: EntityManager, noun: 'offer' | 'demand', id: string, { organisationId }: Viewer) =>
    manager.query(
      `insert into event_${noun} (event_id, alliance_id, ${noun}_id, organisation_id) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [eventId, here.id, id, organisationId],
    );
  return {
    eventId,
    offer: (facts: OfferFacts, who: Viewer = supplier) =>
      write(async (manager) => {
        await put(manager, 'product', {
          ...{ id: facts.id, organisation_id: who.organisationId, name: facts.product },
          ...{ category: facts.category, description: facts.description },
        });
        await put(manager, 'offer', {
          ...{ id: facts.id, product_id: facts.id, organisation_id: who.organisationId, ...termsOf(facts) },
          ...{ price_from: facts.price?.from ?? null, price_to: facts.price?.to ?? null },
          ...{ min_order: facts.minOrder, packaging: facts.packaging, delivery: facts.delivery },
        });
        await manager.query(`delete from certificate where product_id = $1`, [facts.id]);
        for (const { kind, state, validUntil } of facts.certificates) {
          await manager.query(
            `insert into certificate (product_id, organisation_id, kind, state, valid_until) values ($1, $2, $3, $4, $5)`,
            [facts.id, who.organisationId, kind, state, validUntil],
          );
        }
        await enter(manager, 'offer', facts.id, who);
      }),
    demand: (facts: DemandFacts, who: Viewer = distributor) =>
      write(async (manager) => {
        await put(manager, 'demand', {
          ...{ id: facts.id, organisation_id: who.organisationId, wanted: facts.wanted, ...termsOf(facts) },
          ...{ category: facts.category, description: facts.description, max_price: facts.maxPrice },
          ...{ min_supplier_quantity: facts.minSupplierQuantity, delivery: facts.delivery },
          ...{ required_certificates: facts.requiredCertificates },
          ...{
            preferred_certificates: facts.preferredCertificates,
            accepted_provinces: facts.acceptedProvinces,
          },
        });
        await enter(manager, 'demand', facts.id, who);
      }),
  };
}

const termsOf = ({ province, unit, kgPerUnit, quantity, months }: OfferFacts | DemandFacts) => ({
  ...{ province, unit, kg_per_unit: kgPerUnit, months },
  ...{ quantity_from: quantity?.from ?? null, quantity_to: quantity?.to ?? null },
  quantity_period: quantity?.period ?? null,
});

function put(manager: EntityManager, table: string, row: Record<string, unknown>): Promise<unknown> {
  const columns = Object.keys(row);
  return manager.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})
     on conflict (id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    Object.values(row),
  );
}
