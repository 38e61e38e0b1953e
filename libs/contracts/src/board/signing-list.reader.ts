import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { eventJson, type Event } from '#conference';
import { AppError, look, type Viewer } from '#platform';
import { mouFrom, mouJson } from '../mous/mou-json.js';
import { withMoves } from '../mous/mou.reader.js';
import type { MouRow } from '../mous/moves-of-viewer.js';
import { staffedEvents } from './staffed-events.js';
import type { SigningList } from './signing-list.type.js';

@Injectable()
export class SigningListReader {
  constructor(private readonly source: DataSource) {}

  /** The signing list of an event of the staff's alliance, in one statement. @throws AppError NOT_FOUND for any other. */
  async list(viewer: Viewer, eventId: string): Promise<SigningList> {
    const { where, viewerParam } = staffedEvents(viewer);
    const papers = (which: string, order: string) =>
      `(select coalesce(json_agg(${mouJson(viewer)} order by ${order}), '[]') from ${mouFrom}
        where m.event_id = e.id and m.alliance_id = $1 and m.status ${which})`;
    const [found] = await look<{ event: Event; mous: MouRow[]; ready: MouRow[] }>(
      this.source,
      `select ${eventJson('e')} as event,
         ${papers(`in ('LISTED', 'SIGNED', 'COMPLETE')`, 'm.stage_order')} as mous,
         ${papers(`= 'AGREED'`, 'm.number')} as ready
       from event e where ${where} and e.id = $2`,
      [viewerParam, eventId],
    );
    if (!found) throw new AppError('NOT_FOUND');
    const shown = (rows: MouRow[]) => rows.map((row) => withMoves(viewer, row));
    return { event: found.event, mous: shown(found.mous), ready: shown(found.ready) };
  }
}
