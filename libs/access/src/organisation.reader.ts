import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError, pageOf, window, type Page, type PageInput, type Viewer } from '#platform';
import { organisationJson, type Organisation, type OrganisationKindName } from './organisation.type.js';

/**
 * Which organisations one may see: staff those of their alliance, a distributor also the suppliers of its events,
 * everybody its own. SQL over the organisation `o`; `viewerParam` becomes parameter $1 of the statement.
 */
function visibleOrganisations(viewer: Viewer): { where: string; viewerParam: string } {
  const { role, allianceId, organisationId } = viewer;
  if (role === 'ORGANISER') return { where: 'o.alliance_id = $1', viewerParam: allianceId };
  if (role === 'SUPPLIER') return { where: 'o.id = $1', viewerParam: organisationId };
  return {
    where: `(o.id = $1 or o.kind = 'SUPPLIER' and exists (
      select from participant mine join participant theirs on theirs.event_id = mine.event_id
      where mine.organisation_id = $1 and theirs.organisation_id = o.id))`,
    viewerParam: organisationId,
  };
}

@Injectable()
export class OrganisationReader {
  constructor(private readonly source: DataSource) {}

  /** @throws AppError NOT_FOUND when there is none that one may see. */
  async one(viewer: Viewer, id: string): Promise<Organisation> {
    const { where, viewerParam } = visibleOrganisations(viewer);
    const [found] = await this.source.query(
      `select ${organisationJson('o')} as organisation from organisation o where ${where} and o.id = $2`,
      [viewerParam, id],
    );
    if (!found) throw new AppError('NOT_FOUND');
    return found.organisation as Organisation;
  }

  /** By name; `search` finds parts of the name, with or without accents, and the beginning of the tax code. */
  async page(
    viewer: Viewer,
    search: string | null | undefined,
    kind: OrganisationKindName | null | undefined,
    page: PageInput | null | undefined,
  ): Promise<Page<Organisation>> {
    const { where, viewerParam } = visibleOrganisations(viewer);
    const win = window(page);
    const words = (search ?? '')
      .trim()
      .slice(0, 200)
      .replace(/[\\%_]/g, '\\$&');
    const rows: { organisation: Organisation; total: number }[] = await this.source.query(
      `select ${organisationJson('o')} as organisation, count(*) over()::int as total
       from organisation o
       where ${where} and (o.search like '%' || fold($2) || '%' or o.tax_code like $2 || '%')
         and ($3::text is null or o.kind = $3)
       order by o.search, o.id limit $4 offset $5`,
      [viewerParam, words, kind ?? null, win.limit, win.offset],
    );
    return pageOf(
      rows.map(({ organisation }) => organisation),
      rows[0]?.total ?? 0,
      win,
    );
  }
}
