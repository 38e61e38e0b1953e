import { Injectable } from '@nestjs/common';
import { actorOf } from '#access';
import { AppError, Changes, type Viewer } from '#platform';

@Injectable()
export class BoardService {
  constructor(private readonly changes: Changes) {}

  /**
   * Has the projector show this memorandum of the signing list large, or none.
   * @throws AppError NOT_FOUND unless the event is of the staff's alliance and the memorandum on its list.
   */
  async move(viewer: Viewer, eventId: string, mouId: string | null): Promise<void> {
    await this.changes.run(actorOf(viewer), 'moveBoard', async (manager) => {
      const moved = await manager.query(
        `insert into signing_board (event_id, alliance_id, current_mou_id)
         select e.id, e.alliance_id, $3::uuid from event e where e.id = $1 and e.alliance_id = $2
           and ($3::uuid is null or exists (select from mou m where m.id = $3 and m.event_id = e.id
             and m.status in ('LISTED', 'SIGNED', 'COMPLETE')))
         on conflict (event_id) do update set current_mou_id = excluded.current_mou_id returning event_id`,
        [eventId, viewer.allianceId, mouId],
      );
      if (moved.length === 0) throw new AppError('NOT_FOUND');
    });
  }
}
