import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { criteria, defaultWeights, type Weights } from '#matching';
import { weightColumns, weightsFrom } from './list-weights.js';
import type { CriterionWeight, MatchWeights } from './match-weights.type.js';

@Injectable()
export class MatchWeightsReader {
  constructor(private readonly source: DataSource) {}

  /** What staff last saved, whether or not a run has followed; the event is the caller's to check. */
  async ofEvent(eventId: string): Promise<MatchWeights> {
    const [row] = await this.source.query(
      `select w.version, case when w.event_id is not null then array[${weightColumns}] end as values,
         h.at as "changedAt", h."changedBy"
       from (select $1::uuid as id) as event left join match_weights w on w.event_id = event.id
       left join lateral (select h.at, p.full_name as "changedBy" from history h left join person p on p.id = h.by_account_id
         where h.noun = 'match_weights' and h.noun_id = event.id::text order by h.id desc limit 1) as h on true`,
      [eventId],
    );
    const weights = weightsFrom(row.values as number[] | null);
    return {
      eventId,
      values: listOf(weights),
      version: (row.version as number | null) ?? 0,
      isDefault: criteria.every((criterion) => weights[criterion] === defaultWeights[criterion]),
      defaults: listOf(defaultWeights),
      changedAt: row.changedAt as string | null,
      changedBy: row.changedBy as string | null,
    };
  }
}

const listOf = (weights: Weights): CriterionWeight[] =>
  criteria.map((criterion) => ({ criterion, weight: weights[criterion] }));
