import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { pageOf, window, type Page, type PageInput, type Viewer } from '#platform';
import type { HistoryEntry } from './history.type.js';

interface HistoryFilter {
  noun?: string | null;
  nounId?: string | null;
  organisationId?: string | null;
}

/** What belongs to a party; all else of the history is the organisers' own. */
const partyNouns = [
  ...['organisation', 'person', 'account', 'consent', 'invitation', 'file', 'participant', 'booth'],
  ...['product', 'certificate', 'offer', 'demand', 'event_offer', 'event_demand'],
  ...['proposal', 'mou', 'mou_text', 'mou_agreement', 'mou_signature', 'mou_scan'],
];
/** Columns that tell nobody anything. */
const hidden = [
  ...['password_hash', 'token_hash', 'row_hash', 'sha256', 'organisation_kind', 'search'],
  ...['canonical', 'terms', 'last_step'],
];

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

/** Rows that every offer, demand or memorandum brings along; its own entry says what happened. */
const companion = `(h.noun in ('event_offer', 'event_demand', 'mou_text', 'mou_agreement')
  or h.noun = 'product' and h.change = 'INSERT')`;

/** What a thing was last called; the SQL of its noun and id are given. Names of people and files are not kept. */
const lastName = (noun: string, id: string) => `(select coalesce(n.after ->> 'name', n.after ->> 'wanted',
  n.after ->> 'number') from history n where n.noun = ${noun} and n.noun_id = ${id} and n.noun <> 'file'
    and n.after ?| '{name,wanted,number}' order by n.id desc limit 1)`;
/** What was written of a thing when it was made, under `key`. */
const atFirst = (noun: string, id: string, key: string) =>
  `(select o.after ->> '${key}' from history o where o.noun = '${noun}' and o.noun_id = ${id} and o.change = 'INSERT')`;
/** An offer is called as its product. */
const offerName = (id: string) => lastName(`'product'`, atFirst('offer', id, 'product_id'));
const demandId = `split_part(h.noun_id, ':', 2)`;
const offerId = `split_part(h.noun_id, ':', 3)`;
/** What the thing of the entry `h` is called; a pair by its offer and its demand. */
const name = `case when h.noun = 'offer' then ${offerName('h.noun_id')}
  when h.noun = 'proposal' then ${offerName(atFirst('proposal', 'h.noun_id', 'offer_id'))}
  when h.noun = 'mou_signature' then ${lastName(`'mou'`, atFirst('mou_signature', 'h.noun_id', 'mou_id'))}
  when h.noun like 'mou\\_%' then ${lastName(`'mou'`, `split_part(h.noun_id, ':', 1)`)}
  when h.noun in ('match_decision', 'released_match', 'match_opinion')
    then concat_ws(' – ', ${offerName(offerId)}, ${lastName(`'demand'`, demandId)})
  else ${lastName('h.noun', 'h.noun_id')} end`;

@Injectable()
export class HistoryReader {
  constructor(private readonly source: DataSource) {}

  /** The newest first; what merely came along with another change only where its noun is asked for. */
  async page(
    viewer: Viewer,
    filter: HistoryFilter,
    page: PageInput | null | undefined,
  ): Promise<Page<HistoryEntry>> {
    const { where, params } = visibleHistory(viewer);
    const win = window(page);
    const rows: (HistoryEntry & { total: number })[] = await this.source.query(
      `select h.id, h.at, h.by_account_id as "byAccountId", doer.full_name as "byName", party.name as "onBehalfOf",
         asker.full_name as "askedByName", h.how, h.verb, h.noun, h.noun_id as "nounId", ${name} as name, ${keys} as "changedFields",
         h.before::text, h.after::text, h.total
       from (select h.id, h.at, h.by_account_id, h.on_behalf_of, h.asked_by_person_id, h.how, h.verb, h.noun, h.noun_id,
               h.change, h.before - $8::text[] as before, h.after - $8::text[] as after, count(*) over()::int as total
             from history h
             where ${where} and (h.noun = $3 or $3::text is null and not ${companion}) and ($4::text is null or h.noun_id = $4)
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
