import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { organisationJson, contactJson } from '#access';
import { AppError, pageOf, window, type Page, type PageInput, type Viewer } from '#platform';
import { clarify } from '#trade';
import { filterSql, sortKeys, type DemandFilter } from './demand-filter.js';
import type { Demand, DemandSortName } from './demand.type.js';
import { visibleDemands } from './visible-demands.js';

interface DemandList {
  eventId?: string | null;
  filter?: DemandFilter | null;
  sort?: DemandSortName | null;
  descending?: boolean | null;
  page?: PageInput | null;
}

type DemandRow = Omit<Demand, 'asWritten' | 'clarify'> & {
  needs: string[];
  asWritten: Record<string, string>;
};

const from = `from demand d join organisation b on b.id = d.organisation_id`;

@Injectable()
export class DemandReader {
  constructor(private readonly source: DataSource) {}

  /** @throws AppError NOT_FOUND when there is none that one may see. */
  async one(viewer: Viewer, id: string): Promise<Demand> {
    const { where, viewerParam } = visibleDemands(viewer);
    const [found] = await this.source.query(
      `select ${demandJson(viewer)} as demand ${from} where ${where} and d.id = $2`,
      [viewerParam, id],
    );
    if (!found) throw new AppError('NOT_FOUND');
    return inSentences(found.demand);
  }

  /** One page of the demands one may see, in one statement. */
  async page(viewer: Viewer, { eventId, filter, sort, descending, page }: DemandList): Promise<Page<Demand>> {
    const win = window(page);
    const { where, events, viewerParam } = visibleDemands(viewer);
    const parameters: unknown[] = [viewerParam];
    const parameter = (value: unknown) => `$${parameters.push(value)}`;
    const conditions = [where, ...filterSql(filter ?? {}, parameter)];
    if (eventId) {
      conditions.push(`exists (select from event_demand e where e.demand_id = d.id
        and e.event_id = ${parameter(eventId)}::uuid and ${events})`);
    }
    const by = sort ?? 'NEWEST';
    const direction = (descending ?? by === 'NEWEST') ? 'desc' : 'asc';
    const [{ total, items }] = await this.source.query(
      `with found as (select d.id, ${sortKeys[by]} as key ${from} where ${conditions.join(' and ')}),
         wanted as (select id, row_number() over (order by key ${direction} nulls last, id) as place from found
           order by place limit ${parameter(win.limit)} offset ${parameter(win.offset)})
       select (select count(*)::int from found) as total,
         coalesce(json_agg(${demandJson(viewer)} order by w.place) filter (where w.id is not null), '[]') as items
       from wanted w join demand d on d.id = w.id join organisation b on b.id = d.organisation_id`,
      parameters,
    );
    return pageOf((items as DemandRow[]).map(inSentences), total, win);
  }
}

/** SQL that reads a demand `d` of distributor `b`. */
function demandJson(viewer: Viewer): string {
  const { events } = visibleDemands(viewer);
  const mayCall = viewer.role === 'ORGANISER' ? 'b.alliance_id = $1' : 'true';
  return `json_build_object('id', d.id, 'distributor', ${organisationJson('b')}, 'wanted', d.wanted,
    'category', d.category, 'description', d.description, 'unit', d.unit, 'kgPerUnit', d.kg_per_unit::text,
    'eventIds', coalesce((select json_agg(e.event_id order by e.entered_at) from event_demand e
      where e.demand_id = d.id and ${events}), '[]'),
    'quantity', case when d.quantity_from is not null then json_build_object(
      'from', d.quantity_from::text, 'to', d.quantity_to::text, 'period', d.quantity_period) end,
    'months', d.months, 'maxPrice', d.max_price, 'minSupplierQuantity', d.min_supplier_quantity::text,
    'requiredCertificates', d.required_certificates, 'preferredCertificates', d.preferred_certificates,
    'acceptedProvinces', d.accepted_provinces, 'province', d.province, 'delivery', d.delivery,
    'status', d.status, 'version', d.version, 'updatedAt', d.updated_at, 'needs', d.needs, 'asWritten', d.as_written,
    'contact', case when ${mayCall} then ${contactJson('d.organisation_id')} end,
    'fileRowId', (select e.file_row_id from event_demand e where e.demand_id = d.id and ${events}
      and e.file_row_id is not null order by e.entered_at limit 1))`;
}

/** Says what is not clear, and why, in both languages. */
function inSentences({ needs, asWritten, ...demand }: DemandRow): Demand {
  return {
    ...demand,
    asWritten: Object.entries(asWritten).map(([field, words]) => ({ field, words })),
    clarify: needs.map((field) => ({ field, ...clarify(field, asWritten[field] ?? null, demand.unit) })),
  };
}
