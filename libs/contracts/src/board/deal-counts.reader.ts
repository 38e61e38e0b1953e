import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleEvents } from '#conference';
import { AppError, look, type Viewer } from '#platform';
import { visibleMous } from '../mous/visible-mous.js';
import { visibleProposals } from '../proposals/visible-proposals.js';
import type { DealCounts } from './deal-counts.type.js';
import { waitingTable } from './waiting-sql.js';

const papers = (status: string) => `(count(*) filter (where m.status = '${status}'))::int`;

@Injectable()
export class DealCountsReader {
  constructor(private readonly source: DataSource) {}

  /** Of an event that one may see, in one statement. @throws AppError NOT_FOUND for any other. */
  async counts(viewer: Viewer, eventId: string): Promise<DealCounts> {
    const { where, viewerParam } = visibleEvents(viewer);
    const staff = viewer.role === 'ORGANISER';
    const [found] = await look<DealCounts>(
      this.source,
      `with ${waitingTable}
       select (select count(*)::int from waiting w where ${staff ? 'true' : 'w.organisation_id = $1'})
           as "waitingForMe", p.*, d.*
       from event e,
         (select (count(*) filter (where r.closed_at is null))::int as "proposalsOpen",
            (count(*) filter (where r.status = 'ACCEPTED'))::int as "proposalsAccepted"
          from proposal r where ${visibleProposals(viewer).where} and r.event_id = $2) p,
         (select ${papers('DRAFT')} as draft, ${papers('AGREED')} as agreed, ${papers('LISTED')} as listed,
            ${papers('SIGNED')} as signed, ${papers('COMPLETE')} as complete,
            ${papers('CANCELLED')} as cancelled
          from mou m where ${visibleMous(viewer).where} and m.event_id = $2) d
       where ${where} and e.id = $2`,
      [viewerParam, eventId],
    );
    if (!found) throw new AppError('NOT_FOUND');
    return found;
  }
}
