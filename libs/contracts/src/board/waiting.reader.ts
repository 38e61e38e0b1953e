import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { contactJson, organisationJson } from '#access';
import { AppError, look, type Viewer } from '#platform';
import { staffedEvents } from './staffed-events.js';
import { waitingTable } from './waiting-sql.js';
import type { Waiting } from './waiting.type.js';

@Injectable()
export class WaitingReader {
  constructor(private readonly source: DataSource) {}

  /**
   * What waits for whom in an event of the staff's alliance: unanswered proposals first, then signatories, texts, signatures and scans,
   * each with the longest waiting first. @throws AppError NOT_FOUND for any other event.
   */
  async all(viewer: Viewer, eventId: string): Promise<Waiting[]> {
    const { where, viewerParam } = staffedEvents(viewer);
    const [found] = await look<{ items: Waiting[] }>(
      this.source,
      `with ${waitingTable}
       select (select coalesce(json_agg(json_build_object('what', w.what, 'organisation', ${organisationJson('o')},
           'contact', case when o.alliance_id = e.alliance_id then ${contactJson('o.id')} end, 'subject', w.subject,
           'proposalId', w.proposal_id, 'mouId', w.mou_id, 'since', w.since, 'until', w.until)
           order by w.place, w.since, o.search, o.id), '[]')
         from waiting w join organisation o on o.id = w.organisation_id) as items
       from event e where ${where} and e.id = $2`,
      [viewerParam, eventId],
    );
    if (!found) throw new AppError('NOT_FOUND');
    return found.items;
  }
}
