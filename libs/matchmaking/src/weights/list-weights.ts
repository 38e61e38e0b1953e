import type { DataSource, EntityManager } from 'typeorm';
import { criteria, defaultWeights, shownOpenScore, shownScore, type Weights } from '#matching';

type Source = Pick<DataSource | EntityManager, 'query'>;

/** SQL: the columns of weights `w` in the order of the criteria. */
export const weightColumns = criteria.map((criterion) => `w.${criterion.toLowerCase()}`).join(', ');

/**
 * SQL: what the lists of event $1 were last made with, as an array in the order of the criteria: a change of weights
 * counts when its run has ended. Null: the usual weights.
 */
export const listWeights = `coalesce(
  (select r.weights from match_run r where r.event_id = $1 and r.status = 'FINISHED' and r.weights is not null
    order by r.finished_at desc limit 1),
  (select array[${weightColumns}]::smallint[] from match_weights w where w.event_id = $1))`;

export function weightsFrom(values: readonly number[] | null): Weights {
  if (values === null) return defaultWeights;
  return Object.fromEntries(criteria.map((criterion, at) => [criterion, values[at]])) as Weights;
}

/** What the lists of an event were last made with. */
export async function weightsOfLists(source: Source, eventId: string): Promise<Weights> {
  const [{ weights }] = await source.query(`select ${listWeights} as weights`, [eventId]);
  return weightsFrom(weights as number[] | null);
}

/** The least score of a list that is shown as `shown` or more; likewise of the offers' lists, which know no ceiling. */
export const scoreFrom = (shown: number, weights: Weights): number => leastShown(shown, weights, shownScore);
export const openScoreFrom = (shown: number, weights: Weights): number =>
  leastShown(shown, weights, shownOpenScore);

function leastShown(wanted: number, weights: Weights, shownAs: typeof shownScore): number {
  let [low, high] = [0, 2 ** 31 - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (shownAs(middle, weights) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
