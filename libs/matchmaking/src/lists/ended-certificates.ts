import type { DataSource } from 'typeorm';
import { lastMonthAhead, mayTellEnd } from '#products';
import { markStale } from './stale-facts.js';

const endedBefore = (day: string) =>
  `exists (select from certificate c where c.product_id = p.id and c.state = 'HELD' and c.valid_until < ${day})`;
const today = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/**
 * Writes down as changed every offer of a matched open event that time alone made another since it was worked out: whose
 * certificates ended, and, where a month began since `month` (YYYY-MM, null: not known), whose certificates end within the
 * months ahead. Answers the current month.
 */
export const markEndedCertificates = (source: DataSource, month: string | null): Promise<string> =>
  // At once for all events, as an offer is worked out once for all of them.
  source.transaction(async (manager) => {
    const [{ now }] = await manager.query(
      `select to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as now`,
    );
    const touched = now === month ? endedBefore(today) : `(${endedBefore(lastMonthAhead)} or ${mayTellEnd})`;
    const events: { eventId: string; ids: string[] }[] = await manager.query(
      `select e.event_id as "eventId", array_agg(o.id) as ids
       from event_offer e join offer o on o.id = e.offer_id join product p on p.id = o.product_id
       join event v on v.id = e.event_id and v.status = 'OPEN'
       where ${touched} and exists (select from match_run r where r.event_id = e.event_id)
       group by e.event_id`,
    );
    for (const { eventId, ids } of events) await markStale(manager, eventId, 'OFFER', ids);
    return now as string;
  });
