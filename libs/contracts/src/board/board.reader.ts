import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { eventJson } from '#conference';
import { AppError, look, type Viewer } from '#platform';
import { papersAndLines, rowJson, totalsJson } from './board-sql.js';
import type { SigningBoard } from './board.type.js';
import { staffedEvents } from './staffed-events.js';

@Injectable()
export class BoardReader {
  constructor(private readonly source: DataSource) {}

  /** The board of an event of the staff's alliance, in one statement. @throws AppError NOT_FOUND for any other. */
  async board(viewer: Viewer, eventId: string): Promise<SigningBoard> {
    const { where, viewerParam } = staffedEvents(viewer);
    const [found] = await look<{ board: SigningBoard }>(
      this.source,
      `with ${papersAndLines}
       select json_build_object('event', ${eventJson('e')},
         'currentMouId', (select id from paper where id = (select current_mou_id from signing_board where event_id = e.id)),
         'rows', (select coalesce(json_agg(${rowJson} order by m.stage_order), '[]') from paper m),
         'total', ${totalsJson()}, 'newPartners', ${totalsJson(`partnership = 'NEW'`)},
         'existingPartners', ${totalsJson(`partnership = 'EXISTING'`)}) as board
       from event e where ${where} and e.id = $2`,
      [viewerParam, eventId],
    );
    if (!found) throw new AppError('NOT_FOUND');
    return found.board;
  }
}
