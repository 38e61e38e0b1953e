import type { DataSource } from 'typeorm';
import { staleAmong } from './stale-facts.js';

/** Writes down as changed every offer of a matched open event whose certificates ended since it was worked out. */
export const markEndedCertificates = (source: DataSource): Promise<void> =>
  // At once for all events, as an offer is worked out once for all of them.
  source.transaction(async (manager) => {
    const events: { eventId: string; ids: string[] }[] = await manager.query(
      `select e.event_id as "eventId", array_agg(distinct o.id) as ids
       from certificate c join offer o on o.product_id = c.product_id
       join event_offer e on e.offer_id = o.id join event v on v.id = e.event_id and v.status = 'OPEN'
       where c.state = 'HELD' and c.valid_until < (now() at time zone 'Asia/Ho_Chi_Minh')::date
         and exists (select from match_run r where r.event_id = e.event_id)
       group by e.event_id`,
    );
    for (const { eventId, ids } of events) {
      const stale = await staleAmong(manager, eventId, 'OFFER', ids);
      await manager.query(
        `insert into match_due (event_id, side, item_id) select $1, 'OFFER', unnest($2::uuid[]) on conflict do nothing`,
        [eventId, stale.map(({ id }) => id)],
      );
    }
  });
