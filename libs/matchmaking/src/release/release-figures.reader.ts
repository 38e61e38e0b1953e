import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { checkInput } from '#platform';
import { judgePairs } from '../review/judge-pairs.js';
import { preparedPairs } from '../review/prepared.js';
import { weightsOfLists } from '../weights/list-weights.js';
import { choice, goodPairs, goodParameters, type Chosen, type ReleaseChoice } from './release-choice.js';
import type { ReleaseFigures, ReleasePreview } from './release-figures.type.js';
import { outOfDate } from './told.js';

type Seen = Chosen & { isNew: boolean; stands: boolean };

/** How many pairs who sees; the event is the caller's to check. */
@Injectable()
export class ReleaseFiguresReader {
  constructor(private readonly source: DataSource) {}

  async ofEvent(eventId: string): Promise<ReleaseFigures> {
    const [seen] = await this.source.query(
      `select count(*) filter (where r.for_supplier and r.for_distributor)::int as both,
         count(*) filter (where not r.for_distributor)::int as "supplierOnly",
         count(*) filter (where not r.for_supplier)::int as "distributorOnly"
       from released_match r
       join offer o on o.id = r.offer_id and o.status = 'LISTED'
       join demand d on d.id = r.demand_id and d.status = 'LISTED'
       where r.event_id = $1 and r.withdrawn_at is null`,
      [eventId],
    );
    const { changed, ruledOut } = await outOfDate(this.source, eventId);
    return { ...seen, changed: changed.length - ruledOut.length, ruledOut: ruledOut.length };
  }

  /** What `release` of everything would show and withdraw. @throws Refusal as it does. */
  async preview(eventId: string, input: Omit<ReleaseChoice, 'pairs'>): Promise<ReleasePreview> {
    const wanted = checkInput(choice, input);
    const weights = await weightsOfLists(this.source, eventId);
    const [{ scored, unsure }] = await this.source.query(
      `with seen as (
         select good.*, r.id is not null as stands,
           (good.for_supplier and r.for_supplier is not true) or (good.for_distributor and r.for_distributor is not true) as is_new
         from (${goodPairs}) as good
         join offer o on o.id = good.offer_id and o.status = 'LISTED'
         join demand d on d.id = good.demand_id and d.status = 'LISTED'
         left join released_match r on r.withdrawn_at is null
           and (r.event_id, r.demand_id, r.offer_id) = ($1, good.demand_id, good.offer_id)
       ), counted as (
         select for_supplier, for_distributor, is_new, count(*)::int as pairs from seen where is_scored group by 1, 2, 3)
       select (select coalesce(json_agg(json_build_object('forSupplier', for_supplier, 'forDistributor', for_distributor,
           'isNew', is_new, 'pairs', pairs)), '[]') from counted) as scored,
         (select coalesce(json_agg(json_build_object('demandId', demand_id, 'offerId', offer_id, 'forSupplier', for_supplier,
           'forDistributor', for_distributor, 'isNew', is_new, 'stands', stands)), '[]')
          from seen where not is_scored) as unsure`,
      goodParameters(eventId, weights, wanted),
    );
    const others = unsure as Seen[];
    const judgements =
      others.length > 0 ? judgePairs(await preparedPairs(this.source, eventId, others), others, weights) : [];
    const good = others.filter((_, at) => judgements[at]?.veto === null);
    const shown = [
      ...(scored as (Omit<Seen, 'stands'> & { pairs: number })[]),
      ...good.map((pair) => ({ ...pair, pairs: 1 })),
    ];
    const count = (which: (pair: Pick<Seen, 'forSupplier' | 'forDistributor' | 'isNew'>) => boolean) =>
      shown.reduce((sum, pair) => (which(pair) ? sum + pair.pairs : sum), 0);
    return {
      both: count(({ forSupplier, forDistributor }) => forSupplier && forDistributor),
      supplierOnly: count(({ forDistributor }) => !forDistributor),
      distributorOnly: count(({ forSupplier }) => !forSupplier),
      fresh: count(({ isNew }) => isNew),
      withdrawn: others.filter(({ stands }, at) => stands && judgements[at]?.veto).length,
    };
  }
}
