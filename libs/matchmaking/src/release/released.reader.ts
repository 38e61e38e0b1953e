import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { criteria } from '#matching';
import { pageOf, window, type Page, type PageInput, type Viewer } from '#platform';
import { demandGist, listedPair, offerGist } from '../gist.js';
import type { OpinionName } from '../opinions/opinion.type.js';
import { TasteReader } from '../opinions/taste.reader.js';
import type { Pair } from '../review/prepared.js';
import { readOtherwise } from './reads-otherwise.js';
import type { DistributorMatch, SupplierMatch } from './released.type.js';

/**
 * The released pairs that one's own organisation sees, whose offer and demand still stand, with what one thinks of each
 * and its place in one's own order: $1 the organisation, $2 an event, $5 the account, $6 an opinion (null: all but
 * NOT_INTERESTED), $7 and $8 the criteria and points of one's dislikes. Each takes a tenth of the score of the pairs that
 * are as weak in its criterion, at most three for a criterion.
 */
const own = (side: 'supplier' | 'distributor') => `released_match pair ${listedPair}
  left join match_opinion x on x.account_id = $5
    and (x.event_id, x.demand_id, x.offer_id) = (pair.event_id, pair.demand_id, pair.offer_id)
  cross join lateral (select pair.${side}_order * greatest(0, 1 - 0.1 * coalesce(sum(times), 0)) as liked from (
      select least(3, count(*)) as times from unnest($7::int[], $8::int[]) as dislike (criterion, points)
      where pair.${side}_points[dislike.criterion] <= dislike.points group by dislike.criterion) as of_criterion) as taste
  where pair.${side}_id = $1 and pair.for_${side} and pair.withdrawn_at is null
    and ($2::uuid is null or pair.event_id = $2)
    and case when $6::text is null then x.opinion is distinct from 'NOT_INTERESTED'
      else coalesce(x.opinion, 'NONE') = $6 end`;
const opinion = `'opinion', coalesce(x.opinion, 'NONE'), 'opinionReason', x.reason`;
const interest = `x.opinion is not distinct from 'INTERESTED' as interest, liked`;

const forSupplier = `
  with found as (
    select pair.event_id, pair.supplier_points as points, pair.demand_id, pair.offer_id, ${interest}, json_build_object('id', pair.id,
      'releasedAt', pair.supplier_released_at, 'offerId', o.id, 'product', p.name, 'demand', ${demandGist},
      'requiredCertificates', d.required_certificates, 'delivery', d.delivery, 'buyerType', b.buyer_type,
      'smallestLot', case when d.min_supplier_quantity is not null then json_build_object(
        'from', d.min_supplier_quantity::text, 'to', d.min_supplier_quantity::text, 'period', 'MONTH') end,
      ${opinion}, 'reasons', pair.supplier_reasons) as row
    from ${own('supplier')})
  select (select count(*)::int from found) as total, (select coalesce(json_agg(json_build_object('eventId', event_id, 'points', points, 'match', row)), '[]') from
    (select event_id, points, row from found order by interest desc, liked desc, demand_id, offer_id limit $3 offset $4) as shown) as rows`;

const forDistributor = `
  with found as (
    select pair.event_id, pair.distributor_points as points, pair.offer_id, d.created_at, d.id as demand, ${interest}, json_build_object('id', pair.id,
      'releasedAt', pair.released_at, 'demandId', d.id, 'wanted', d.wanted, 'offer', ${offerGist}, 'supplierId', s.id,
      'certificates', array(select c.kind from certificate c where c.product_id = p.id and c.state = 'HELD'
        and (c.valid_until is null or c.valid_until >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
        order by c.kind), ${opinion}, 'reasons', pair.distributor_reasons) as row
    from ${own('distributor')} and ($9::uuid is null or pair.demand_id = $9))
  select (select count(*)::int from found) as total, (select coalesce(json_agg(json_build_object('eventId', event_id, 'points', points, 'match', row)), '[]') from
    (select event_id, points, row from found order by created_at, demand, interest desc, liked desc, offer_id limit $3 offset $4) as shown) as rows`;

interface ReleasedFilter {
  eventId?: string | null;
  demandId?: string | null;
  opinion?: OpinionName | null;
}

@Injectable()
export class ReleasedReader {
  constructor(
    private readonly source: DataSource,
    private readonly taste: TasteReader,
  ) {}

  /** A supplier's own; neither they nor their order depend on anybody's ceiling. */
  ofSupplier(viewer: Viewer, filter: ReleasedFilter, page: PageInput | null | undefined) {
    const pairOf = ({ demand, offerId }: SupplierMatch): Pair => ({ demandId: demand.id, offerId });
    return this.page('SUPPLIER', pairOf, viewer, filter, page, []);
  }

  /** A distributor's own, demand by demand, the best first. */
  ofDistributor(viewer: Viewer, filter: ReleasedFilter, page: PageInput | null | undefined) {
    const pairOf = ({ demandId, offer }: DistributorMatch): Pair => ({ demandId, offerId: offer.id });
    return this.page('DISTRIBUTOR', pairOf, viewer, filter, page, [filter.demandId ?? null]);
  }

  private async page<T extends SupplierMatch | DistributorMatch>(
    side: 'SUPPLIER' | 'DISTRIBUTOR',
    pairOf: (match: T) => Pair,
    viewer: Viewer,
    filter: ReleasedFilter,
    page: PageInput | null | undefined,
    more: (string | null)[],
  ): Promise<Page<T>> {
    const win = window(page);
    const dislikes = await this.taste.dislikes(viewer);
    const [found] = await this.source.query(side === 'SUPPLIER' ? forSupplier : forDistributor, [
      viewer.organisationId,
      filter.eventId ?? null,
      win.limit,
      win.offset,
      viewer.accountId,
      filter.opinion ?? null,
      dislikes.map(({ reason }) => criteria.indexOf(reason as (typeof criteria)[number]) + 1),
      dislikes.map(({ points }) => points),
      ...more,
    ]);
    const rows = found.rows as { eventId: string; points: number[]; match: T }[];
    const pairs = rows.map(({ eventId, points, match }) => ({
      ...{ id: match.id, eventId, points, reasons: match.reasons },
      ...pairOf(match),
    }));
    const otherwise = await readOtherwise(this.source, side, pairs);
    const matches = rows.map(({ match }) => ({ ...match, changedSince: otherwise.has(match.id) }));
    return pageOf(matches, found.total as number, win);
  }
}
