import pg from 'pg';
import type { DataSource } from 'typeorm';
import { Changes, systemActor } from '#platform';
import type { MadeUpEvent } from './made-up-event.js';

export interface Run {
  id: string;
  status: 'QUEUED' | 'RUNNING' | 'FINISHED' | 'FAILED';
  cause: 'STAFF' | 'CHANGE';
  attempts: number;
  done: number;
  total: number;
  matched: number;
  vetoed: number;
  failure: string | null;
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
    `select id, status, cause, attempts, pairs_done::float8 as done, pairs_total::float8 as total,
       matched::float8 as matched, vetoed::float8 as vetoed, failure
     from match_run where event_id = $1 order by requested_at, id`,
    [eventId],
  );

/** Settles when the runs of an event are as `wanted` says; looks whenever the database tells of a change. */
export async function runsCome(
  source: DataSource,
  databaseUrl: string,
  eventId: string,
  wanted: (runs: Run[]) => boolean,
): Promise<Run[]> {
  const listener = new pg.Client({ connectionString: databaseUrl });
  await listener.connect();
  try {
    let changed = () => {};
    listener.on('notification', () => changed());
    await listener.query('listen changed');
    for (;;) {
      const next = new Promise<void>((resolve) => (changed = resolve));
      const runs = await runsOf(source, eventId);
      if (wanted(runs)) return runs;
      await next;
    }
  } finally {
    await listener.end();
  }
}

export const allEnded = (runs: Run[]): boolean =>
  runs.length > 0 && runs.every(({ status }) => status === 'FINISHED' || status === 'FAILED');
