/** What no code may write; refused by the constraint of this name. `without` takes just that rule away. */
interface Rule {
  what: string;
  constraint: string;
  without: string;
  illegal: string;
}

/** In SQL, `:name` stands for an id that the spec made. */
const signature = (mou: string, party: string, person: string, more = `'PAPER', :staff`, at = 'now()') =>
  `insert into mou_signature
     (mou_id, text_version, event_id, alliance_id, organisation_id, person_id, how, recorded_by, signed_at)
   values (:${mou}, 1, :event, :alliance, :${party}, :${person}, ${more}, ${at})`;
const agreement = (mou: string, party: string, version = 1) =>
  `insert into mou_agreement (mou_id, text_version, event_id, alliance_id, organisation_id)
   values (:${mou}, ${version}, :event, :alliance, :${party})`;
const secondText = (mou: string) =>
  `insert into mou_text (mou_id, version, event_id, alliance_id, canonical)
     select mou_id, 2, event_id, alliance_id, '{"goods":[]}' from mou_text where mou_id = :${mou};
   insert into mou_party select mou_id, 2, organisation_id, place, role, must_sign, person_id, position, authority
     from mou_party where mou_id = :${mou}`;
const scan = `insert into mou_scan (mou_id, file_id, event_id, alliance_id)
  values (:listed, :file, :event, :alliance)`;
const reversal = `reversed_at = now(), reversed_by = :staff, reversal_reason = 'nhầm'`;
const kept = (table: string, change: string) => ({
  constraint: `${table}_is_kept`,
  without: `drop trigger ${table}_is_kept on ${table}`,
  illegal: change,
});
const untrue = (table: string, illegal: string) => ({
  ...{ constraint: 'mou_status_is_true', without: `drop trigger mou_status_is_true on ${table}`, illegal },
});
const dropped = (table: string, constraint: string) => ({
  ...{ constraint, without: `alter table ${table} drop constraint ${constraint}` },
});
/** The function of a trigger with one of its conditions taken out. */
const blind = (constraint: string, condition: string) => ({
  constraint,
  without: `do $do$ begin execute replace(
    pg_get_functiondef('mou_signature_on_listed_text'::regproc), $$${condition}$$, 'false'); end $do$`,
});

export const rules: Rule[] = [
  {
    what: 'two signatures of one party',
    ...{ constraint: 'mou_signature_one_a_party', without: 'drop index mou_signature_one_a_party' },
    illegal: signature('half', 'seller', 'colleague'),
  },
  {
    what: 'a signature on a draft',
    ...blind(
      'mou_signature_on_listed_text',
      `paper.status not in ('LISTED', 'SIGNED') or paper.text_version <> NEW.text_version`,
    ),
    illegal: signature('draft', 'seller', 'sellers'),
  },
  {
    what: 'a signature on the screen by another person than the text names',
    ...blind(
      'mou_signature_by_named_person',
      `NEW.how = 'SCREEN' and not exists (select from mou_party p where p.mou_id = NEW.mou_id
      and p.text_version = NEW.text_version and p.organisation_id = NEW.organisation_id and p.person_id = NEW.person_id)`,
    ),
    illegal: signature('listed', 'seller', 'colleague', `'SCREEN', :colleague`),
  },
  {
    what: 'a signature on the screen in somebody’s name',
    ...dropped('mou_signature', 'mou_signature_by_oneself'),
    illegal: signature('listed', 'seller', 'sellers', `'SCREEN', :staff`),
  },
  {
    what: 'a signature of who is no party',
    ...dropped('mou_signature', 'mou_signature_mou_id_text_version_organisation_id_fkey'),
    illegal: signature('listed', 'outsider', 'outsiders'),
  },
  {
    what: 'a signature by a person of another organisation',
    ...dropped('mou_signature', 'mou_signature_person_id_organisation_id_fkey'),
    illegal: signature('listed', 'seller', 'buyers'),
  },
  {
    what: 'a signature given tomorrow',
    ...dropped('mou_signature', 'mou_signature_signed_at_check'),
    illegal: signature('listed', 'seller', 'sellers', undefined, `now() + interval '1 day'`),
  },
  {
    what: 'a reversal without its reason',
    ...dropped('mou_signature', 'mou_signature_check'),
    illegal: `update mou_signature set reversed_at = now(), reversed_by = :staff where mou_id = :half`,
  },
  { what: 'a signature erased', ...kept('mou_signature', 'delete from mou_signature where mou_id = :half') },
  {
    what: 'a text rewritten',
    ...kept('mou_text', `update mou_text set canonical = '{}' where mou_id = :signed`),
  },
  {
    what: 'a party put in a text afterwards for another',
    ...kept('mou_party', `update mou_party set position = 'Ai đó' where mou_id = :signed`),
  },
  {
    what: 'an agreement taken back',
    ...kept('mou_agreement', 'delete from mou_agreement where mou_id = :draft'),
  },
  {
    what: 'a step rewritten',
    ...kept('mou_step', `update mou_step set reason = 'khác' where mou_id = :draft`),
  },
  {
    what: 'a change of an agreed text',
    ...{ constraint: 'mou_text_stays_agreed', without: 'drop trigger mou_text_stays_agreed on mou' },
    illegal: `${secondText('agreed')}; ${agreement('agreed', 'seller', 2)}; ${agreement('agreed', 'buyer', 2)};
      update mou set text_version = 2 where id = :agreed`,
  },
  {
    what: 'a version without a text',
    ...dropped('mou', 'mou_has_text'),
    illegal: `update mou set text_version = 9 where id = :draft`,
  },
  {
    what: 'signed without signatures',
    ...untrue('mou', `update mou set status = 'SIGNED' where id = :half`),
  },
  {
    what: 'the last agreement without its status',
    ...untrue('mou_agreement', agreement('draft', 'buyer')),
  },
  {
    what: 'the last signature without its status',
    ...untrue('mou_signature', `update mou_signature set ${reversal} where mou_id = :signed`),
  },
  { what: 'a scan of what is not signed', ...untrue('mou_scan', scan) },
  {
    what: 'one party more in what is signed',
    ...untrue(
      'mou_party',
      `insert into mou_party (mou_id, text_version, organisation_id, place, role, must_sign)
       values (:signed, 1, :outsider, 3, 'BUYER', true)`,
    ),
  },
  {
    what: 'a witness whom the agreed text does not name',
    ...{ constraint: 'party_is_of_text', without: 'drop trigger party_is_of_text on mou_party' },
    illegal: `insert into mou_party (mou_id, text_version, organisation_id, place, role, must_sign)
      values (:agreed, 1, :outsider, 3, 'WITNESS', false)`,
  },
  {
    what: 'a scan taken off without a reason',
    ...dropped('mou_scan', 'mou_scan_check'),
    illegal: `update mou_scan set removed_at = now() where mou_id = :complete`,
  },
  {
    what: 'a buyer who need not sign',
    ...dropped('mou_party', 'mou_party_check'),
    illegal: `insert into mou_party (mou_id, text_version, organisation_id, place, role, must_sign)
      values (:draft, 1, :outsider, 3, 'BUYER', false)`,
  },
  {
    what: 'two at one place of the list',
    ...dropped('mou', 'mou_stage_order_key'),
    illegal: `update mou set stage_order = (select stage_order from mou where id = :half) where id = :listed`,
  },
  {
    what: 'on the list without a place',
    ...dropped('mou', 'mou_check'),
    illegal: `update mou set stage_order = null where id = :listed`,
  },
  {
    what: 'two with one number',
    ...dropped('mou', 'mou_event_id_number_key'),
    illegal: `update mou set number = (select number from mou where id = :half) where id = :listed`,
  },
];
