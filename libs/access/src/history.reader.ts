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
  ...['canonical', 'terms', 'last_step', 'told_from'],
];

/** What a person thinks of a pair is that person's: it is nobody else's to read. */
const ownNouns = ['match_opinion', 'forgotten_taste'];

/**
 * Which entries one may see: staff those of their alliance but opinions, a party those of its own organisation. SQL over the entry
 * `h`; the parameters become $1 and $2 of the statement.
 */
const visibleHistory = ({ role, allianceId, organisationId }: Viewer) =>
  role === 'ORGANISER'
    ? { where: 'h.alliance_id = $1 and h.noun <> all ($2)', params: [allianceId, ownNouns] }
    : {
        where: '(h.organisation_id = $1 or h.on_behalf_of = $1) and h.noun = any ($2)',
        params: [organisationId, partyNouns],
      };

const keys = `array(select key from jsonb_each(coalesce(h.after, h.before)) where value <> 'null' or h.change = 'UPDATE'
  order by key)`;

/** Rows that every offer, demand or memorandum brings along; its own entry says what happened. */
const companion = `(h.noun in ('event_offer', 'event_demand', 'mou_text', 'mou_agreement')
  or h.noun = 'product' and h.change = 'INSERT')`;

/** A release is one act over many pairs: what it showed is one entry, what it took back another. */
const takesBack = (h: string) => `coalesce(${h}.after ->> 'withdrawn_at', '') <> ''`;
const releases = `select e.request_id, ${takesBack('e')} as takes_back, max(e.id) as last, count(*)::int as times
  from history e where $3::text is null and $4::text is null and e.alliance_id = $1 and e.noun = 'released_match'
    and e.verb = 'releaseMatches' and e.request_id is not null group by 1, 2`;
const ofRelease = `h.noun = 'released_match' and h.verb = 'releaseMatches' and act.request_id = h.request_id
  and act.takes_back = (${takesBack('h')})`;

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
  when h.noun in ('match_decision', 'released_match')
    then concat_ws(' – ', ${offerName(offerId)}, ${lastName(`'demand'`, demandId)})
  else ${lastName('h.noun', 'h.noun_id')} end`;

@Injectable()
export class HistoryReader {
  constructor(private readonly source: DataSource) {}

  /**
   * The newest first; what merely came along with another change, and each pair of a release, only where its noun is
   * asked for.
   */
  async page(
    viewer: Viewer,
    filter: HistoryFilter,
    page: PageInput | null | undefined,
  ): Promise<Page<HistoryEntry>> {
    const { where, params } = visibleHistory(viewer);
    const win = window(page);
    const rows: (HistoryEntry & { total: number })[] = await this.source.query(
      `with act as (${releases})
       select h.id, h.at, h.by_account_id as "byAccountId", doer.full_name as "byName", party.name as "onBehalfOf",
         asker.full_name as "askedByName", h.how, h.verb, h.noun, h.noun_id as "nounId", case when h.times = 1 then ${name} end as name, ${keys} as "changedFields", h.times,
         h.before::text, h.after::text, h.total
       from (select h.id, h.at, h.by_account_id, h.on_behalf_of, h.asked_by_person_id, h.how, h.verb, h.noun, h.noun_id,
               h.change, h.before - $8::text[] as before, h.after - $8::text[] as after, coalesce(act.times, 1) as times,
               count(*) over()::int as total
             from history h left join act on ${ofRelease}
             where ${where} and (act.last is null or act.last = h.id) and (h.noun = $3 or $3::text is null and not ${companion}) and ($4::text is null or h.noun_id = $4)
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
