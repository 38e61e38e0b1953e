import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import { median, rounded } from './measure.js';

const betweenLooksMs = 3;
const longestWaitMs = 120_000;

interface Page {
  matches: { items: { demand: { id: string }; score: number | null }[]; page: { total: number } };
}

/** Milliseconds from the commit of one changed offer to its new matches being readable through GraphQL. */
export async function measureCommits(
  source: DataSource,
  eventId: string,
  staff: ApiClient,
  change: (sql: string, values: unknown[]) => Promise<unknown>,
  count: number,
  say: (line: string) => void,
): Promise<Record<string, unknown>> {
  const offers: { id: string }[] = await source.query(
    `select offer_id as id from offer_list where event_id = $1 and matched >= 5 order by offer_id limit $2`,
    [eventId, count + 1],
  );
  const look = async (offerId: string): Promise<string> => {
    const { matches } = await staff.ask<Page>(
      `query ($eventId: ID!, $offerId: ID!) { matches(eventId: $eventId, filter: { offerId: $offerId }, page: { first: 20 }) {
        items { demand { id } score } page { total } } }`,
      { eventId, offerId },
    );
    return JSON.stringify(matches);
  };
  const taken: number[] = [];
  for (const { id } of offers) {
    const before = await look(id);
    // A month of its own more or less is in the score of every demand that says when it buys.
    await change(
      `update offer set months = case when months = '{1}' then '{1,2}' else '{1}' end::smallint[] where id = $1`,
      [id],
    );
    const committed = performance.now();
    while ((await look(id)) === before) {
      if (performance.now() - committed > longestWaitMs) throw new Error(`A change of ${id} is not readable`);
      await pause(betweenLooksMs);
    }
    taken.push(performance.now() - committed);
  }
  // The first waits for a worker to take the event's lists into its memory.
  const [first = 0, ...rest] = taken;
  say(
    `${rest.length} changed offers readable after ${median(rest).toFixed(0)} ms, the first after ${first.toFixed(0)}`,
  );
  return {
    changes: rest.length,
    medianMs: rounded(median(rest), 1),
    slowestMs: rounded(Math.max(...rest), 1),
    firstMs: rounded(first, 1),
  };
}
