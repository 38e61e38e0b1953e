import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError, look, pageOf, window, type Page, type PageInput, type Viewer } from '#platform';
import { filterSql, sortKeys, type ProposalFilter } from './proposal-filter.js';
import { proposalFrom, proposalJson } from './proposal-json.js';
import { leadsTo, type DealSideName, type ProposalMoveName } from './proposal-lifecycle.js';
import type { Proposal, ProposalSortName } from './proposal.type.js';
import { visibleProposals } from './visible-proposals.js';

interface ProposalList {
  eventId?: string | null;
  filter?: ProposalFilter | null;
  sort?: ProposalSortName | null;
  descending?: boolean | null;
  page?: PageInput | null;
}

/** As the statement gives it: `sides` are those for whom the viewer may answer, `isOver` when it is too late for that. */
type ProposalRow = Omit<Proposal, 'moves'> & { sides: DealSideName[]; isOver: boolean };

const answers: ProposalMoveName[] = ['ACCEPT', 'COUNTER', 'DECLINE', 'WITHDRAW'];

const withMoves = ({ sides, isOver, ...proposal }: ProposalRow): Proposal => ({
  ...proposal,
  moves: isOver
    ? []
    : answers.filter((move) => sides.some((side) => leadsTo(proposal.status, move, side) !== null)),
});

@Injectable()
export class ProposalReader {
  constructor(private readonly source: DataSource) {}

  /** @throws AppError NOT_FOUND when there is none that one may see. */
  async one(viewer: Viewer, id: string): Promise<Proposal> {
    const { where, viewerParam } = visibleProposals(viewer);
    const [found] = await look<{ proposal: ProposalRow }>(
      this.source,
      `select ${proposalJson(viewer)} as proposal from ${proposalFrom} where ${where} and r.id = $2`,
      [viewerParam, id],
    );
    if (!found) throw new AppError('NOT_FOUND');
    return withMoves(found.proposal);
  }

  /** One page of the proposals one may see, in one statement. */
  async page(
    viewer: Viewer,
    { eventId, filter, sort, descending, page }: ProposalList,
  ): Promise<Page<Proposal>> {
    const win = window(page);
    const { where, viewerParam } = visibleProposals(viewer);
    const parameters: unknown[] = [viewerParam];
    const parameter = (value: unknown) => `$${parameters.push(value)}`;
    const conditions = [where, ...filterSql(filter ?? {}, viewer, parameter)];
    if (eventId) conditions.push(`r.event_id = ${parameter(eventId)}::uuid`);
    const by = sort ?? 'NEWEST';
    const direction = (descending ?? by === 'NEWEST') ? 'desc' : 'asc';
    const [found] = await look<{ total: number; items: ProposalRow[] }>(
      this.source,
      `with found as (select r.id, ${sortKeys[by]} as key from ${proposalFrom} where ${conditions.join(' and ')}),
         wanted as (select id, row_number() over (order by key ${direction} nulls last, id) as place from found
           order by place limit ${parameter(win.limit)} offset ${parameter(win.offset)})
       select (select count(*)::int from found) as total, coalesce((select json_agg(row order by place) from (
         select ${proposalJson(viewer)} as row, w.place from wanted w join ${proposalFrom} on true
         where r.id = w.id) shown), '[]') as items`,
      parameters,
    );
    return pageOf((found?.items ?? []).map(withMoves), found?.total ?? 0, win);
  }
}
