import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { actorOf } from '#access';
import { AppError, Changes, currentRequestId, type Viewer } from '#platform';
import { ownEvent } from '../own-event.js';
import { RunCalls } from './run-calls.js';

@Injectable()
export class MatchRunService {
  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
    private readonly calls: RunCalls,
  ) {}

  /**
   * Asks for a run of an open event; one that waits already is the answer to a second request. Answers its id.
   * @throws AppError NOT_FOUND, or CONFLICT when the event is closed.
   */
  async request(viewer: Viewer, key: string, eventId: string): Promise<string> {
    const event = await ownEvent(this.source, viewer, eventId);
    if (event.status !== 'OPEN') throw new AppError('CONFLICT');
    const requestId = currentRequestId();
    const id = await this.changes.once(actorOf(viewer), 'requestMatchRun', key, async (manager) => {
      const [run] = await manager.query(
        `insert into match_run (event_id, alliance_id, status, cause, request_id)
         values ($1, $2, 'QUEUED', 'STAFF', $3)
         on conflict (event_id) where status = 'QUEUED' do update set cause = 'STAFF' returning id`,
        [event.id, event.allianceId, requestId ?? null],
      );
      return run.id as string;
    });
    await this.calls.wake({ id, requestId });
    return id;
  }
}
