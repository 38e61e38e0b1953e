import type { DataSource, EntityManager } from 'typeorm';
import { criteria, type Weights } from '#matching';
import { weightColumns, weightsFrom } from '../weights/list-weights.js';

/** What an event's criteria weigh now, or the usual weights. */
export async function weightsNow(
  source: Pick<DataSource | EntityManager, 'query'>,
  eventId: string,
): Promise<Weights> {
  const [row] = await source.query(
    `select array[${weightColumns}]::smallint[] as weights from match_weights w where w.event_id = $1`,
    [eventId],
  );
  return weightsFrom((row?.weights as number[] | undefined) ?? null);
}

/** As a run keeps them: in the order of the criteria. */
export const packed = (weights: Weights): number[] => criteria.map((criterion) => weights[criterion]);
