import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError, type Viewer } from '#platform';
import { eventJson, type Event } from './event.type.js';
import { visibleEvents } from './visible-events.js';

const entered = (noun: 'offer' | 'demand', whose = '') =>
  `(select count(*) from event_${noun} x join ${noun} y on y.id = x.${noun}_id
    where x.event_id = e.id and y.status = 'LISTED' ${whose})`;
const participants = (kind: string) =>
  `(select count(*) from participant x join organisation o on o.id = x.organisation_id
    where x.event_id = e.id and o.kind = '${kind}')`;
const incomplete = `and y.needs <> '{}'`;

const counts = `json_build_object(
  'offers', ${entered('offer')}, 'demands', ${entered('demand')},
  'suppliers', ${participants('SUPPLIER')}, 'distributors', ${participants('DISTRIBUTOR')},
  'incomplete', ${entered('offer', incomplete)} + ${entered('demand', incomplete)},
  'boothsTaken', (select count(*) from booth x where x.event_id = e.id),
  'matches', (select coalesce(sum(cardinality(x.offer_ids)), 0) from demand_list x where x.event_id = e.id)
    + (select count(*) from match_decision x where x.event_id = e.id and x.decision = 'ADDED' and not exists (
        select from demand_list l where l.event_id = e.id and l.demand_id = x.demand_id and x.offer_id = any (l.offer_ids))),
  'released', (select count(*) from released_match x where x.event_id = e.id and x.withdrawn_at is null))`;

@Injectable()
export class EventReader {
  constructor(private readonly source: DataSource) {}

  /** The events one may see, the newest first. */
  all(viewer: Viewer): Promise<Event[]> {
    return this.read(viewer, 'true', []);
  }

  /** @throws AppError NOT_FOUND when there is none that one may see. */
  async one(viewer: Viewer, id: string): Promise<Event> {
    const [event] = await this.read(viewer, 'e.id = $2', [id]);
    if (!event) throw new AppError('NOT_FOUND');
    return event;
  }

  private async read(viewer: Viewer, condition: string, params: string[]): Promise<Event[]> {
    const { where, viewerParam } = visibleEvents(viewer);
    const rows: { event: Event }[] = await this.source.query(
      `select ${eventJson('e', viewer.role === 'ORGANISER' ? counts : 'null')} as event
       from event e where ${where} and ${condition} order by e.held_on desc, e.id limit 500`,
      [viewerParam, ...params],
    );
    return rows.map(({ event }) => event);
  }
}
