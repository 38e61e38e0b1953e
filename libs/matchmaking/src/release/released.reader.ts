import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { pageOf, window, type Page, type PageInput, type Viewer } from '#platform';
import { demandGist, listedPair, offerGist } from '../gist.js';
import type { DistributorMatch, SupplierMatch } from './released.type.js';

/** The released pairs of one's own organisation whose offer and demand still stand; $1 is the organisation. */
const own = (side: 'supplier_id' | 'distributor_id') => `released_match pair ${listedPair}
  where pair.${side} = $1 and pair.withdrawn_at is null and ($2::uuid is null or pair.event_id = $2)`;

const forSupplier = `
  with found as (
    select pair.id, pair.supplier_order, json_build_object('id', pair.id, 'releasedAt', pair.released_at,
      'offerId', o.id, 'product', p.name, 'demand', ${demandGist}, 'requiredCertificates', d.required_certificates,
      'delivery', d.delivery, 'buyerType', b.buyer_type, 'reasons', pair.supplier_reasons) as row
    from ${own('supplier_id')})
  select (select count(*)::int from found) as total, (select coalesce(json_agg(row), '[]') from
    (select row from found order by supplier_order desc, id limit $3 offset $4) as shown) as rows`;

const forDistributor = `
  with found as (
    select pair.id, d.created_at, d.id as demand, pair.distributor_order, json_build_object('id', pair.id,
      'releasedAt', pair.released_at, 'demandId', d.id, 'wanted', d.wanted, 'offer', ${offerGist}, 'supplierId', s.id,
      'certificates', array(select c.kind from certificate c where c.product_id = p.id and c.state = 'HELD'
        and (c.valid_until is null or c.valid_until >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
        order by c.kind), 'reasons', pair.distributor_reasons) as row
    from ${own('distributor_id')} and ($5::uuid is null or pair.demand_id = $5))
  select (select count(*)::int from found) as total, (select coalesce(json_agg(row), '[]') from
    (select row from found order by created_at, demand, distributor_order desc, id limit $3 offset $4) as shown) as rows`;

@Injectable()
export class ReleasedReader {
  constructor(private readonly source: DataSource) {}

  /** A supplier's own; their order does not depend on anybody's ceiling. */
  async ofSupplier(
    viewer: Viewer,
    eventId: string | null,
    page: PageInput | null | undefined,
  ): Promise<Page<SupplierMatch>> {
    const win = window(page);
    const [{ total, rows }] = await this.source.query(forSupplier, [
      viewer.organisationId,
      eventId,
      win.limit,
      win.offset,
    ]);
    return pageOf(rows as SupplierMatch[], total as number, win);
  }

  /** A distributor's own, demand by demand, the best first. */
  async ofDistributor(
    viewer: Viewer,
    { eventId, demandId }: { eventId: string | null; demandId: string | null },
    page: PageInput | null | undefined,
  ): Promise<Page<DistributorMatch>> {
    const win = window(page);
    const [{ total, rows }] = await this.source.query(forDistributor, [
      viewer.organisationId,
      eventId,
      win.limit,
      win.offset,
      demandId,
    ]);
    return pageOf(rows as DistributorMatch[], total as number, win);
  }
}
