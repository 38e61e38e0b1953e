import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { pageOf, window, type Page, type PageInput, type Viewer } from '#platform';
import type { HistoryEntry } from './history.type.js';

export interface HistoryFilter {
  noun?: string | null;
  nounId?: string | null;
  organisationId?: string | null;
}

/** What belongs to a party; all else of the history is the organisers' own. */
const partyNouns = [
  ...['organisation', 'person', 'account', 'consent', 'invitation', 'file', 'participant', 'booth'],
  ...['product', 'certificate', 'offer', 'demand', 'event_offer', 'event_demand'],
];
/** Columns that tell nobody anything. */
const hidden = ['password_hash', 'token_hash', 'row_hash', 'sha256', 'organisation_kind', 'search'];

/**
 * Which entries one may see: staff those of their alliance, a party those of its own organisation. SQL over the entry
 * `h`; the parameters become $1 and $2 of the statement.
 */
const visibleHistory = ({ role, allianceId, organisationId }: Viewer) =>
  role === 'ORGANISER'
    ? { where: 'h.alliance_id = $1 and $2::text[] is null', params: [allianceId, null] }
    : {
        where: '(h.organisation_id = $1 or h.on_behalf_of = $1) and h.noun = any ($2)',
        params: [organisationId, partyNouns],
      };

const keys = `array(select key from jsonb_each(coalesce(h.after, h.before)) where value <> 'null' or h.change = 'UPDATE'
  order by key)`;

@Injectable()
export class HistoryReader {
  constructor(private readonly source: DataSource) {}

  /** The newest first. */
  async page(
    viewer: Viewer,
    filter: HistoryFilter,
    page: PageInput | null | undefined,
  ): Promise<Page<HistoryEntry>> {
    const { where, params } = visibleHistory(viewer);
    const win = window(page);
    const rows: (HistoryEntry & { total: number })[] = await this.source.query(
      `select h.id, h.at, h.by_account_id as "byAccountId", doer.full_name as "byName", party.name as "onBehalfOf",
         asker.full_name as "askedByName", h.how, h.verb, h.noun, h.noun_id as "nounId", ${keys} as "changedFields",
         h.before::text, h.after::text, h.total
       from (select h.id, h.at, h.by_account_id, h.on_behalf_of, h.asked_by_person_id, h.how, h.verb, h.noun, h.noun_id,
               h.change, h.before - $8::text[] as before, h.after - $8::text[] as after, count(*) over()::int as total
             from history h
             where ${where} and ($3::text is null or h.noun = $3) and ($4::text is null or h.noun_id = $4)
               and ($5::uuid is null or h.organisation_id = $5 or h.on_behalf_of = $5)
             order by h.id desc limit $6 offset $7) h
         left join person doer on doer.id = h.by_account_id
         left join person asker on asker.id = h.asked_by_person_id
         left join organisation party on party.id = h.on_behalf_of
       order by h.id desc`,
      [
        ...params,
        filter.noun ?? null,
        filter.nounId ?? null,
        filter.organisationId ?? null,
        win.limit,
        win.offset,
        hidden,
      ],
    );
    return pageOf(rows, rows[0]?.total ?? 0, win);
  }
}
