import pg from 'pg';
import type { DataSource } from 'typeorm';
import { Changes, systemActor } from '#platform';
import type { MadeUpEvent } from './made-up-event.js';

export interface Run {
  id: string;
  status: 'QUEUED' | 'RUNNING' | 'FINISHED' | 'FAILED';
  cause: 'STAFF' | 'CHANGE';
  done: number;
  total: number;
  matched: number;
  vetoed: number;
  failure: string | null;
  /** Shards that are scored, and that there are. */
  scored: number;
  shards: number;
  /** Shards of either step that were taken more than once. */
  again: number;
}

/** Writes a run down as staff do, and calls nobody. */
export async function queueRun(
  source: DataSource,
  { eventId, allianceId }: MadeUpEvent,
  requestId = 'test',
): Promise<string> {
  const [run] = await new Changes(source).run(systemActor(), 'requestMatchRun', (manager) =>
    manager.query(
      `insert into match_run (event_id, alliance_id, status, cause, request_id)
       values ($1, $2, 'QUEUED', 'STAFF', $3) returning id`,
      [eventId, allianceId, requestId],
    ),
  );
  return run.id as string;
}

export const runsOf = (source: DataSource, eventId: string): Promise<Run[]> =>
  source.query(
    `select r.id, status, cause, pairs_done::float8 as done, pairs_total::float8 as total,
       matched::float8 as matched, vetoed::float8 as vetoed, failure, s.*
     from match_run r, lateral (
       select count(*) filter (where step = 'SCORE' and done_at is not null)::int as scored,
         count(*) filter (where step = 'SCORE')::int as shards, count(*) filter (where attempts > 1)::int as again
       from match_shard where run_id = r.id) as s
     where event_id = $1 order by requested_at, id`,
    [eventId],
  );

/** Settles when the runs of an event are as `wanted` says; looks whenever the database tells of a change. */
export const runsCome = (
  source: DataSource,
  databaseUrl: string,
  eventId: string,
  wanted: (runs: Run[]) => boolean,
): Promise<Run[]> => comes(databaseUrl, () => runsOf(source, eventId), wanted);

/** Settles when what `look` sees is as `wanted` says; looks whenever the database tells of a change. */
export async function comes<T>(
  databaseUrl: string,
  look: () => Promise<T>,
  wanted: (seen: T) => boolean,
): Promise<T> {
  const listener = new pg.Client({ connectionString: databaseUrl });
  await listener.connect();
  try {
    let changed = () => {};
    listener.on('notification', () => changed());
    await listener.query('listen changed');
    for (;;) {
      const next = new Promise<void>((resolve) => (changed = resolve));
      const seen = await look();
      if (wanted(seen)) return seen;
      await next;
    }
  } finally {
    await listener.end();
  }
}

export const allEnded = (runs: Run[]): boolean =>
  runs.length > 0 && runs.every(({ status }) => status === 'FINISHED' || status === 'FAILED');
