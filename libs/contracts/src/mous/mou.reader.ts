import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError, look, pageOf, window, type Page, type PageInput, type Viewer } from '#platform';
import { movesOfViewer, type MouRow } from './moves-of-viewer.js';
import { mouFilterSql } from './mou-filter.js';
import { mouFrom, mouJson } from './mou-json.js';
import type { MouText } from './mou-text.type.js';
import { mouTextsJson } from './mou-texts-sql.js';
import type { MouFilter } from './mou.input.js';
import type { Mou } from './mou.type.js';
import type { MouSortName } from './mou-words.js';
import { visibleMous } from './visible-mous.js';

interface MouList {
  eventId?: string | null;
  filter?: MouFilter | null;
  sort?: MouSortName | null;
  descending?: boolean | null;
  page?: PageInput | null;
}

const sortKeys: Record<MouSortName, string> = {
  NUMBER: 'm.number',
  NEWEST: 'm.created_at',
  STATUS: `array_position('{DRAFT,AGREED,LISTED,SIGNED,COMPLETE,CANCELLED}', m.status)`,
  STAGE: 'm.stage_order',
};

@Injectable()
export class MouReader {
  constructor(private readonly source: DataSource) {}

  /** With the versions of its text. @throws AppError NOT_FOUND when there is none that one may see. */
  async one(viewer: Viewer, id: string): Promise<Mou> {
    const { where, viewerParam } = visibleMous(viewer);
    const [found] = await look<{ mou: MouRow; texts: MouText[] }>(
      this.source,
      `select ${mouJson(viewer)} as mou, ${mouTextsJson} as texts from ${mouFrom} where ${where} and m.id = $2`,
      [viewerParam, id],
    );
    if (!found) throw new AppError('NOT_FOUND');
    return { ...withMoves(viewer, found.mou), texts: found.texts };
  }

  /** One page of the memoranda one may see, in one statement. */
  async page(viewer: Viewer, { eventId, filter, sort, descending, page }: MouList): Promise<Page<Mou>> {
    const win = window(page);
    const { where, viewerParam } = visibleMous(viewer);
    const parameters: unknown[] = [viewerParam];
    const parameter = (value: unknown) => `$${parameters.push(value)}`;
    const conditions = [where, ...mouFilterSql(filter ?? {}, parameter)];
    if (eventId) conditions.push(`m.event_id = ${parameter(eventId)}::uuid`);
    const by = sort ?? 'NEWEST';
    const direction = (descending ?? by === 'NEWEST') ? 'desc' : 'asc';
    const [found] = await look<{ total: number; items: MouRow[] }>(
      this.source,
      `with found as (select m.id, ${sortKeys[by]} as key from ${mouFrom} where ${conditions.join(' and ')}),
         wanted as (select id, row_number() over (order by key ${direction} nulls last, id) as place from found
           order by place limit ${parameter(win.limit)} offset ${parameter(win.offset)})
       select (select count(*)::int from found) as total,
         (select coalesce(json_agg(${mouJson(viewer)} order by w.place), '[]')
          from wanted w join mou m on m.id = w.id
            join mou_text t on t.mou_id = m.id and t.version = m.text_version) as items`,
      parameters,
    );
    return pageOf(
      (found?.items ?? []).map((row) => withMoves(viewer, row)),
      found?.total ?? 0,
      win,
    );
  }
}

/** The row as the viewer is shown it. */
export const withMoves = (viewer: Viewer, row: MouRow): Mou => ({
  ...row,
  moves: movesOfViewer(viewer, row),
});
