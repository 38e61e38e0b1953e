import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MatchRelease } from './match-release.type.js';

@Injectable()
export class MatchReleaseReader {
  constructor(private readonly source: DataSource) {}

  /** The last release of an event that was carried out in parts; the event is the caller's to check. */
  async last(eventId: string): Promise<MatchRelease | null> {
    const [release] = await this.source.query(
      `select id, status, requested_at as "requestedAt", finished_at as "finishedAt", pairs_total as "pairsTotal",
         pairs_done as "pairsDone", released, withdrawn, failure
       from match_release where event_id = $1 order by requested_at desc, id limit 1`,
      [eventId],
    );
    return (release as MatchRelease | undefined) ?? null;
  }
}
