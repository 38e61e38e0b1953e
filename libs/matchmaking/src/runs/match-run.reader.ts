import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError, pageOf, window, type Page, type PageInput } from '#platform';
import { retryAt } from './retry-at.js';
import type { MatchRun } from './match-run.type.js';

const columns = `r.id, r.event_id as "eventId", r.status, r.cause, r.requested_at as "requestedAt",
  r.started_at as "startedAt", r.finished_at as "finishedAt", r.pairs_total::float8 as "pairsTotal",
  r.pairs_done::float8 as "pairsDone", r.matched::float8 as matched, r.vetoed::float8 as vetoed, s.shards,
  r.failure, ${retryAt} as "retryAt", s.done as "shardsDone", case when r.started_at is null then 0 else 1 + s.again end as attempts`;

const runs = `match_run r, lateral (
  select count(*) filter (where step = 'SCORE')::int as shards,
    count(*) filter (where step = 'SCORE' and done_at is not null)::int as done,
    coalesce(sum(greatest(attempts - 1, 0)), 0)::int as again
  from match_shard where run_id = r.id) as s`;

@Injectable()
export class MatchRunReader {
  constructor(private readonly source: DataSource) {}

  /** The runs of an event, newest first; the event is the caller's to check. */
  async page(eventId: string, page: PageInput | null | undefined): Promise<Page<MatchRun>> {
    const win = window(page);
    const rows: (MatchRun & { total: number })[] = await this.source.query(
      `select ${columns}, (count(*) over ())::int as total from ${runs} where r.event_id = $1
       order by r.requested_at desc, r.id limit $2 offset $3`,
      [eventId, win.limit, win.offset],
    );
    return pageOf(rows, rows[0]?.total ?? (win.offset > 0 ? await this.count(eventId) : 0), win);
  }

  async one(id: string): Promise<MatchRun> {
    const [run] = await this.source.query(`select ${columns} from ${runs} where r.id = $1`, [id]);
    if (!run) throw new AppError('NOT_FOUND');
    return run as MatchRun;
  }

  private async count(eventId: string): Promise<number> {
    const [{ total }] = await this.source.query(
      `select count(*)::int as total from match_run where event_id = $1`,
      [eventId],
    );
    return total as number;
  }
}
