import { systemActor, type Viewer } from '#platform';
import { conference, type Conference } from './conference.js';

export interface Dealing extends Conference {
  eventId: string;
  /** Of the supplier here, entered into the event. */
  offerId: string;
  otherOfferId: string;
  /** Of the distributor here, entered into the event. */
  demandId: string;
  /** Another offer of the same supplier in the same event. */
  newOffer(product?: string): Promise<string>;
}

/** Two alliances, here with an open event in which a supplier offers lychee and a distributor looks for it. */
export async function dealing(entities: (new () => object)[]): Promise<Dealing> {
  const world = await conference(entities);
  const { here } = world;
  const eventId = await world.event(here.id);
  for (const viewer of [here.supplier, here.otherSupplier, here.distributor]) {
    await world.takePart(eventId, viewer);
  }
  const insert = (sql: string, values: unknown[]): Promise<string> =>
    world.changes.run(
      systemActor(),
      'prepare',
      async (manager) => (await manager.query(`${sql} returning id`, values))[0].id as string,
    );
  const enter = (noun: 'offer' | 'demand', id: string, { organisationId }: Viewer) =>
    world.changes.run(systemActor(), 'prepare', (manager) =>
      manager.query(
        `insert into event_${noun} (event_id, alliance_id, ${noun}_id, organisation_id) values ($1, $2, $3, $4)`,
        [eventId, here.id, id, organisationId],
      ),
    );
  const offer = async (name: string, by: Viewer): Promise<string> => {
    const product = await insert(`insert into product (organisation_id, name) values ($1, $2)`, [
      by.organisationId,
      name,
    ]);
    const id = await insert(
      `insert into offer (product_id, organisation_id, unit, months) values ($1, $2, 'kg', '{6,7}')`,
      [product, by.organisationId],
    );
    await enter('offer', id, by);
    return id;
  };
  const demandId = await insert(
    `insert into demand (organisation_id, wanted, unit) values ($1, 'Vải thiều loại 1', 'kg')`,
    [here.distributor.organisationId],
  );
  await enter('demand', demandId, here.distributor);
  return {
    ...world,
    eventId,
    offerId: await offer('Vải thiều', here.supplier),
    otherOfferId: await offer('Gạo nếp', here.otherSupplier),
    demandId,
    newOffer: (product = 'Ổi lê') => offer(product, here.supplier),
  };
}
