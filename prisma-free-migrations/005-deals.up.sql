-- Departments, associations, banks and institutes: parties and witnesses of papers; nobody of theirs signs in.
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check
  check (kind in ('ORGANISER', 'SUPPLIER', 'DISTRIBUTOR', 'PARTNER'));
alter table consent drop constraint consent_purpose_check;
alter table consent add constraint consent_purpose_check check (purpose in ('CONTACT', 'SHARE_CONTACT', 'SIGNING'));

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', TG_TABLE_NAME using errcode = 'check_violation', constraint = TG_NAME;
end $$;

create function sha256_of(words text) returns bytea language sql immutable strict parallel safe
  as $$ select sha256(convert_to(words, 'UTF8')) $$;

-- Terms put to the other side. The last of its steps says what stands; the status says whose turn it is.
create table proposal (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null,
  alliance_id uuid not null,
  offer_id uuid not null,
  supplier_id uuid not null,
  demand_id uuid,
  distributor_id uuid not null,
  status text not null default 'AWAITS_SUPPLIER' check (status in
    ('AWAITS_SUPPLIER', 'AWAITS_DISTRIBUTOR', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
  last_step int not null default 1 check (last_step between 1 and 100),
  answer_by timestamptz not null,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  foreign key (event_id, alliance_id) references event (id, alliance_id),
  foreign key (event_id, offer_id) references event_offer (event_id, offer_id),
  foreign key (offer_id, supplier_id) references offer (id, organisation_id),
  foreign key (demand_id, distributor_id) references demand (id, organisation_id),
  foreign key (event_id, distributor_id) references participant (event_id, organisation_id),
  unique (id, event_id, alliance_id),
  check ((status in ('AWAITS_SUPPLIER', 'AWAITS_DISTRIBUTOR')) = (closed_at is null))
);
create unique index proposal_one_open on proposal (event_id, offer_id, distributor_id, coalesce(demand_id, offer_id))
  where closed_at is null;
create index proposal_of_supplier on proposal (supplier_id, created_at);
create index proposal_of_distributor on proposal (distributor_id, created_at);
create index proposal_of_event on proposal (event_id, created_at);
create index proposal_to_expire on proposal (answer_by) where closed_at is null;

create table proposal_step (
  proposal_id uuid not null references proposal,
  number int not null,
  move text not null check (move in ('PROPOSE', 'COUNTER', 'ACCEPT', 'DECLINE', 'WITHDRAW', 'EXPIRE')),
  side text check (side in ('SUPPLIER', 'DISTRIBUTOR')),
  goods text check (length(btrim(goods)) between 1 and 200),
  quantity numeric(14, 3) check (quantity > 0),
  unit text check (length(btrim(unit)) between 1 and 30),
  kg_per_unit numeric(12, 4) check (kg_per_unit > 0),
  -- VND a unit; empty: to be agreed.
  price bigint check (price between 0 and 1000000000000000),
  months smallint[] check (are_months(months)),
  delivery text check (length(delivery) <= 2000),
  -- Days after delivery; empty: to be agreed.
  payment_days int check (payment_days between 0 and 365),
  note text check (length(note) <= 2000),
  answer_by timestamptz,
  reason text check (length(btrim(reason)) between 1 and 500),
  by_account_id uuid references account,
  how text not null check (how in ('SCREEN', 'FORM', 'TELEPHONE', 'ZALO', 'IN_PERSON', 'SYSTEM')),
  at timestamptz not null default clock_timestamp(),
  primary key (proposal_id, number),
  check ((number = 1) = (move = 'PROPOSE')),
  check ((move = 'EXPIRE') = (side is null)),
  check ((move = 'EXPIRE') = (by_account_id is null)),
  check (case when move in ('PROPOSE', 'COUNTER')
    then num_nonnulls(goods, quantity, unit, months, delivery, note, answer_by) = 7
    else num_nonnulls(goods, quantity, unit, kg_per_unit, price, months, delivery, payment_days, note, answer_by) = 0 end),
  check (move <> 'DECLINE' or reason is not null)
);
create unique index proposal_step_one_end on proposal_step (proposal_id)
  where move in ('ACCEPT', 'DECLINE', 'WITHDRAW', 'EXPIRE');
create trigger proposal_step_is_kept before update or delete on proposal_step for each row execute function refuse_change();

create function proposal_end_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'a closed proposal does not change' using errcode = 'check_violation',
    constraint = 'proposal_end_is_final', table = TG_TABLE_NAME;
end $$;
create trigger proposal_end_is_final before update or delete on proposal for each row
  when (OLD.closed_at is not null) execute function proposal_end_is_final();

-- A memorandum. Its text stands in mou_text by version; the status says how far it is.
create table mou (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null,
  alliance_id uuid not null,
  number int not null check (number >= 1),
  proposal_id uuid unique,
  status text not null default 'DRAFT' check (status in
    ('DRAFT', 'AGREED', 'LISTED', 'SIGNED', 'COMPLETE', 'CANCELLED')),
  text_version int not null default 1 check (text_version between 1 and 1000),
  partnership text not null check (partnership in ('NEW', 'EXISTING')),
  -- Its place on the signing list of its event.
  stage_order int check (stage_order >= 1),
  last_step int not null default 0,
  created_at timestamptz not null default now(),
  foreign key (event_id, alliance_id) references event (id, alliance_id),
  foreign key (proposal_id, event_id, alliance_id) references proposal (id, event_id, alliance_id),
  unique (event_id, number),
  unique (id, event_id),
  unique (id, event_id, alliance_id),
  constraint mou_stage_order_key unique (event_id, stage_order) deferrable initially deferred,
  check ((status in ('LISTED', 'SIGNED', 'COMPLETE')) = (stage_order is not null))
);

-- What was agreed, word for word: RFC 8785 canonical JSON. People stand in it by id, so that they stay erasable.
create table mou_text (
  mou_id uuid not null,
  version int not null check (version between 1 and 1000),
  event_id uuid not null,
  alliance_id uuid not null,
  canonical text not null check (length(canonical) between 2 and 200000),
  terms jsonb not null generated always as (canonical::jsonb) stored,
  sha256 bytea not null generated always as (sha256_of(canonical)) stored,
  written_at timestamptz not null default now(),
  primary key (mou_id, version),
  foreign key (mou_id, event_id, alliance_id) references mou (id, event_id, alliance_id)
);
alter table mou add constraint mou_has_text foreign key (id, text_version) references mou_text (mou_id, version)
  deferrable initially deferred;
create trigger mou_text_is_kept before update or delete on mou_text for each row execute function refuse_change();

create table mou_party (
  mou_id uuid not null,
  text_version int not null,
  organisation_id uuid not null references organisation,
  place int not null check (place between 1 and 10),
  role text not null check (role in ('SELLER', 'BUYER', 'COORDINATOR', 'WITNESS')),
  must_sign boolean not null,
  person_id uuid,
  position text check (length(position) <= 120),
  authority text check (length(authority) <= 300),
  primary key (mou_id, text_version, organisation_id),
  foreign key (mou_id, text_version) references mou_text (mou_id, version),
  foreign key (person_id, organisation_id) references person (id, organisation_id),
  unique (mou_id, text_version, place),
  check (role = 'WITNESS' or must_sign)
);
create index mou_party_of_organisation on mou_party (organisation_id, mou_id);
create index mou_party_of_person on mou_party (person_id);
create trigger mou_party_is_kept before update or delete on mou_party for each row execute function refuse_change();

create table mou_agreement (
  mou_id uuid not null,
  text_version int not null,
  event_id uuid not null,
  alliance_id uuid not null,
  organisation_id uuid not null,
  agreed_at timestamptz not null default now(),
  primary key (mou_id, text_version, organisation_id),
  foreign key (mou_id, event_id, alliance_id) references mou (id, event_id, alliance_id),
  foreign key (mou_id, text_version, organisation_id) references mou_party (mou_id, text_version, organisation_id)
);
create trigger mou_agreement_is_kept before update or delete on mou_agreement for each row execute function refuse_change();

-- Who signed. A mistaken record is reversed with a reason, never erased.
create table mou_signature (
  id uuid primary key default gen_random_uuid(),
  mou_id uuid not null,
  text_version int not null,
  event_id uuid not null,
  alliance_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  position text check (length(position) <= 120),
  authority text check (length(authority) <= 300),
  how text not null check (how in ('SCREEN', 'PAPER')),
  signed_at timestamptz not null default now() check (signed_at <= now() + interval '1 minute'),
  recorded_by uuid not null references account,
  reversed_at timestamptz,
  reversed_by uuid references account,
  reversal_reason text check (length(btrim(reversal_reason)) between 1 and 500),
  foreign key (mou_id, event_id, alliance_id) references mou (id, event_id, alliance_id),
  foreign key (mou_id, text_version, organisation_id) references mou_party (mou_id, text_version, organisation_id),
  foreign key (person_id, organisation_id) references person (id, organisation_id),
  -- Nobody signs on the screen for somebody else.
  constraint mou_signature_by_oneself check (how <> 'SCREEN' or recorded_by = person_id),
  check (num_nonnulls(reversed_at, reversed_by, reversal_reason) in (0, 3))
);
create unique index mou_signature_one_a_party on mou_signature (mou_id, organisation_id) where reversed_at is null;
create index mou_signature_of_person on mou_signature (person_id);

create function mou_signature_on_listed_text() returns trigger language plpgsql as $$
declare
  paper mou;
begin
  select * into paper from mou where id = NEW.mou_id for update;
  if paper.status not in ('LISTED', 'SIGNED') or paper.text_version <> NEW.text_version then
    raise exception 'only the agreed text on the signing list is signed'
      using errcode = 'check_violation', constraint = 'mou_signature_on_listed_text', table = TG_TABLE_NAME;
  end if;
  if NEW.how = 'SCREEN' and not exists (select from mou_party p where p.mou_id = NEW.mou_id
      and p.text_version = NEW.text_version and p.organisation_id = NEW.organisation_id and p.person_id = NEW.person_id) then
    raise exception 'on the screen the person named in the text signs'
      using errcode = 'check_violation', constraint = 'mou_signature_by_named_person', table = TG_TABLE_NAME;
  end if;
  return NEW;
end $$;
create trigger mou_signature_on_listed_text before insert on mou_signature for each row
  execute function mou_signature_on_listed_text();

create function mou_signature_is_kept() returns trigger language plpgsql as $$
begin
  if TG_OP = 'DELETE' or OLD.reversed_at is not null or NEW.reversed_at is null
    or to_jsonb(NEW) - array['reversed_at', 'reversed_by', 'reversal_reason']
      <> to_jsonb(OLD) - array['reversed_at', 'reversed_by', 'reversal_reason'] then
    raise exception 'a signature is only ever reversed, once'
      using errcode = 'check_violation', constraint = 'mou_signature_is_kept', table = TG_TABLE_NAME;
  end if;
  return NEW;
end $$;
create trigger mou_signature_is_kept before update or delete on mou_signature for each row
  execute function mou_signature_is_kept();

-- The scan of the signed paper; one taken off by mistake or of the wrong paper stays on record with its reason.
create table mou_scan (
  mou_id uuid not null,
  file_id uuid not null references file,
  event_id uuid not null,
  alliance_id uuid not null,
  attached_at timestamptz not null default now(),
  removed_at timestamptz,
  removal_reason text check (length(btrim(removal_reason)) between 1 and 500),
  primary key (mou_id, file_id),
  foreign key (mou_id, event_id, alliance_id) references mou (id, event_id, alliance_id),
  check ((removed_at is null) = (removal_reason is null))
);
create index mou_scan_of_file on mou_scan (file_id);

-- How a memorandum moved, step by step.
create table mou_step (
  mou_id uuid not null references mou,
  number int not null check (number >= 1),
  move text not null check (move in ('ENTER', 'CHANGE', 'AGREE', 'REOPEN', 'LIST', 'UNLIST', 'SIGN', 'RECORD', 'REVERSE',
    'ATTACH', 'DETACH', 'CANCEL')),
  from_status text,
  to_status text not null,
  -- Whose step: the party, or the alliance for a step of its staff.
  organisation_id uuid not null references organisation,
  by_account_id uuid not null references account,
  how text not null check (how in ('SCREEN', 'FORM', 'TELEPHONE', 'ZALO', 'IN_PERSON')),
  reason text check (length(btrim(reason)) between 1 and 500),
  at timestamptz not null default clock_timestamp(),
  primary key (mou_id, number),
  check ((number = 1) = (move = 'ENTER')),
  check ((move = 'ENTER') = (from_status is null))
);
create trigger mou_step_is_kept before update or delete on mou_step for each row execute function refuse_change();

create function mou_text_stays_agreed() returns trigger language plpgsql as $$
begin
  if OLD.status not in ('DRAFT', 'AGREED') or NEW.status <> 'DRAFT' then
    raise exception 'an agreed text does not change' using errcode = 'check_violation',
      constraint = 'mou_text_stays_agreed', table = TG_TABLE_NAME;
  end if;
  return NEW;
end $$;
create trigger mou_text_stays_agreed before update on mou for each row
  when (OLD.text_version <> NEW.text_version) execute function mou_text_stays_agreed();

-- At commit the status tells what is there: agreements, signatures, scans.
create function mou_status_is_true() returns trigger language plpgsql as $$
declare
  the_mou uuid := (case TG_TABLE_NAME when 'mou' then to_jsonb(NEW)->>'id' else to_jsonb(NEW)->>'mou_id' end)::uuid;
  paper mou;
  parties int;
  unagreed int;
  unsigned int;
  signed int;
  scans int;
  holds boolean;
begin
  select * into paper from mou where id = the_mou;
  select count(*),
    count(*) filter (where p.must_sign and (p.person_id is null or not exists (select from mou_agreement a
      where a.mou_id = p.mou_id and a.text_version = p.text_version and a.organisation_id = p.organisation_id))),
    count(*) filter (where p.must_sign and not exists (select from mou_signature s where s.mou_id = p.mou_id
      and s.organisation_id = p.organisation_id and s.reversed_at is null))
    into parties, unagreed, unsigned from mou_party p where p.mou_id = paper.id and p.text_version = paper.text_version;
  select count(*) into signed from mou_signature where mou_id = paper.id and reversed_at is null;
  select count(*) into scans from mou_scan where mou_id = paper.id and removed_at is null;
  holds := parties >= 2 and case paper.status
    when 'DRAFT' then unagreed > 0 and signed = 0 and scans = 0
    when 'CANCELLED' then signed = 0 and scans = 0
    when 'AGREED' then unagreed = 0 and signed = 0 and scans = 0
    when 'LISTED' then unagreed = 0 and unsigned > 0 and scans = 0
    when 'SIGNED' then unagreed = 0 and unsigned = 0 and scans = 0
    when 'COMPLETE' then unagreed = 0 and unsigned = 0 and scans > 0 end;
  if not holds then
    raise exception 'the status % of memorandum % does not tell what is there', paper.status, paper.id
      using errcode = 'check_violation', constraint = 'mou_status_is_true', table = TG_TABLE_NAME;
  end if;
  return null;
end $$;
create constraint trigger mou_status_is_true after insert or update on mou deferrable initially deferred
  for each row execute function mou_status_is_true();
create constraint trigger mou_status_is_true after insert on mou_party deferrable initially deferred
  for each row execute function mou_status_is_true();
create constraint trigger mou_status_is_true after insert on mou_agreement deferrable initially deferred
  for each row execute function mou_status_is_true();
create constraint trigger mou_status_is_true after insert or update on mou_signature deferrable initially deferred
  for each row execute function mou_status_is_true();
create constraint trigger mou_status_is_true after insert or update on mou_scan deferrable initially deferred
  for each row execute function mou_status_is_true();

-- Its parties are those that the text names, however they come to be written down; judged after the status.
create function party_is_of_text() returns trigger language plpgsql as $$
begin
  if not exists (select from mou_text t, jsonb_array_elements(t.terms->'parties') x
      where t.mou_id = NEW.mou_id and t.version = NEW.text_version and x->>'organisationId' = NEW.organisation_id::text
        and x->>'role' = NEW.role and (x->>'mustSign')::boolean = NEW.must_sign
        and x->>'signatoryId' is not distinct from NEW.person_id::text) then
    raise exception 'a party is named by the text, or is none'
      using errcode = 'check_violation', constraint = 'party_is_of_text', table = TG_TABLE_NAME;
  end if;
  return null;
end $$;
create constraint trigger party_is_of_text after insert on mou_party deferrable initially deferred
  for each row execute function party_is_of_text();

-- Which memorandum the projector shows large; moved on by the organiser's hand only.
create table signing_board (
  event_id uuid primary key,
  alliance_id uuid not null,
  current_mou_id uuid,
  foreign key (event_id, alliance_id) references event (id, alliance_id),
  foreign key (current_mou_id, event_id) references mou (id, event_id)
);

create trigger record after insert or update or delete on proposal for each row execute function record_change('id');
create trigger record after insert or update or delete on mou for each row execute function record_change('id');
create trigger record after insert on mou_text for each row
  execute function record_change('mou_id,version', 'canonical', 'terms', 'sha256');
create trigger record after insert on mou_agreement for each row
  execute function record_change('mou_id,text_version,organisation_id');
create trigger record after insert or update on mou_signature for each row
  execute function record_change('id', 'position', 'authority');
create trigger record after insert or update or delete on mou_scan for each row execute function record_change('mou_id,file_id');
create trigger record after insert or update or delete on signing_board for each row execute function record_change('event_id');

-- Both sides of a proposal and every party of a memorandum hear of it, whoever's change it is.
create function tell_proposal() returns trigger language plpgsql as $$
begin
  perform pg_notify('changed', jsonb_build_object('noun', 'proposal', 'organisationId', side, 'eventId', NEW.event_id)::text)
    from unnest(array[NEW.supplier_id, NEW.distributor_id]) as side;
  return null;
end $$;
create trigger tell after insert or update on proposal for each row execute function tell_proposal();

create function tell_parties() returns trigger language plpgsql as $$
declare
  the_mou uuid := (case TG_TABLE_NAME when 'mou' then to_jsonb(NEW)->>'id' else to_jsonb(NEW)->>'mou_id' end)::uuid;
begin
  perform pg_notify('changed', jsonb_build_object('noun', 'mou', 'organisationId', p.organisation_id, 'eventId', m.event_id)::text)
    from mou m join mou_party p on p.mou_id = m.id and p.text_version = m.text_version where m.id = the_mou;
  return null;
end $$;
create trigger tell after update on mou for each row execute function tell_parties();
create trigger tell after insert on mou_party for each row execute function tell_parties();
create trigger tell after insert on mou_agreement for each row execute function tell_parties();
create trigger tell after insert or update on mou_signature for each row execute function tell_parties();
create trigger tell after insert or update on mou_scan for each row execute function tell_parties();

-- A name comes or goes with its owner's consent, wherever it stands: the parties and the staff of the event hear of it.
create function tell_named() returns trigger language plpgsql as $$
begin
  perform pg_notify('changed', jsonb_build_object('noun', 'mou', 'allianceId', m.alliance_id, 'organisationId', p.organisation_id,
      'eventId', m.event_id)::text)
    from mou m join mou_party p on p.mou_id = m.id and p.text_version = m.text_version
    where m.id in (select mou_id from mou_party where person_id = NEW.person_id
      union select mou_id from mou_signature where person_id = NEW.person_id);
  return null;
end $$;
create trigger tell after insert or update on consent for each row when (NEW.purpose = 'SIGNING')
  execute function tell_named();
