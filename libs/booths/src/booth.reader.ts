import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { organisationJson } from '#access';
import { AppError, type Viewer } from '#platform';
import type { Booth } from './booth.type.js';

// Staff see every booth of their alliance's event, also the free ones; a party sees its own.
const visibleBooths = ({ role, allianceId, organisationId }: Viewer) =>
  role === 'ORGANISER'
    ? { event: 'e.alliance_id = $2', booth: 'true', viewerParam: allianceId }
    : {
        event: 'e.id in (select event_id from participant where organisation_id = $2)',
        booth: 'b.organisation_id = $2',
        viewerParam: organisationId,
      };

@Injectable()
export class BoothReader {
  constructor(private readonly source: DataSource) {}

  /** The booths of an event that one may see, by number. @throws AppError NOT_FOUND when one may not see the event. */
  async ofEvent(viewer: Viewer, eventId: string): Promise<Booth[]> {
    const { event, booth, viewerParam } = visibleBooths(viewer);
    const [found] = await this.source.query(
      `select (select coalesce(json_agg(json_build_object('eventId', e.id, 'number', n,
           'organisation', case when o.id is not null then ${organisationJson('o')} end) order by n), '[]')
         from generate_series(1, e.expected_booths) n
           left join booth b on b.event_id = e.id and b.number = n
           left join organisation o on o.id = b.organisation_id
         where ${booth}) as booths
       from event e where e.id = $1 and ${event}`,
      [eventId, viewerParam],
    );
    if (!found) throw new AppError('NOT_FOUND');
    return found.booths as Booth[];
  }

  /** One booth of the list above. @throws AppError NOT_FOUND. */
  async one(viewer: Viewer, eventId: string, number: number): Promise<Booth> {
    const booth = (await this.ofEvent(viewer, eventId)).find((each) => each.number === number);
    if (!booth) throw new AppError('NOT_FOUND');
    return booth;
  }
}
