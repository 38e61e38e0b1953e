import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { criteria } from '#matching';
import type { Viewer } from '#platform';
import { namedReasons } from './named-reasons.js';
import type { OpinionReasonName, Taste } from './opinion.type.js';

/** A reason somebody gave, and how many points (0..100) the pair it was said of has in it: as weak a pair stands lower. */
interface Dislike {
  reason: OpinionReasonName;
  points: number;
}
interface Said {
  reasons: OpinionReasonName[] | null;
  refusal: string | null;
  at: string;
  points: number[];
}

/** So many of each reason move a pair. */
const mostCounted = 3;

/**
 * What the reasons of one person do to the lists of that person. They are those given with «không quan tâm» and those
 * that the person's own refusals of proposals name in words (the table is read as it stands: contracts are above).
 */
@Injectable()
export class TasteReader {
  constructor(private readonly source: DataSource) {}

  /** How often each reason counts, the most frequent first. */
  async own(viewer: Viewer): Promise<Taste[]> {
    const times = new Map<OpinionReasonName, number>();
    for (const { reason } of await this.all(viewer)) times.set(reason, (times.get(reason) ?? 0) + 1);
    return [...times]
      .map(([reason, count]) => ({ reason, times: count }))
      .sort((one, other) => other.times - one.times || (one.reason < other.reason ? -1 : 1));
  }

  /** What can move a list: of each reason the most far-reaching. */
  async dislikes(viewer: Viewer): Promise<Dislike[]> {
    const all = (await this.all(viewer)).sort((one, other) => other.points - one.points);
    const seen = new Map<string, number>();
    return all.filter(({ reason }) => {
      const before = seen.get(reason) ?? 0;
      seen.set(reason, before + 1);
      return before < mostCounted;
    });
  }

  private async all(viewer: Viewer): Promise<Dislike[]> {
    const side = viewer.role === 'SUPPLIER' ? 'supplier' : 'distributor';
    const [{ said, forgotten }] = await this.source.query(
      `select (select coalesce(json_agg(x), '[]') from (
           select array[o.reason] as reasons, null as refusal, o.at, r.${side}_points as points
           from match_opinion o join released_match r using (event_id, demand_id, offer_id)
           where o.account_id = $1 and o.reason is not null
           union all
           select null, t.reason, t.at, r.${side}_points
           from proposal_step t join proposal q on q.id = t.proposal_id
           join released_match r using (event_id, demand_id, offer_id)
           where t.by_account_id = $1 and t.move = 'DECLINE' and r.for_${side}) as x) as said,
         (select coalesce(json_object_agg(reason, at), '{}') from forgotten_taste where account_id = $1) as forgotten`,
      [viewer.accountId],
    );
    const until = forgotten as Record<string, string | undefined>;
    return (said as Said[]).flatMap(({ reasons, refusal, at, points }) =>
      (reasons ?? namedReasons(refusal ?? '')).flatMap((reason): Dislike[] => {
        const own = points[criteria.indexOf(reason as (typeof criteria)[number])];
        const isPrivate = viewer.role === 'SUPPLIER' && reason === 'PRICE';
        const isForgotten = Date.parse(at) <= Date.parse(until[reason] ?? '');
        return own === undefined || isPrivate || isForgotten ? [] : [{ reason, points: own }];
      }),
    );
  }
}
