create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- What a person types and what is stored meet here: lower case, no accents, đ as d.
create function fold(words text) returns text
  language sql immutable strict parallel safe
  as $$ select lower(unaccent('unaccent'::regdictionary, normalize(words, NFC))) $$;

create table alliance (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  province text,
  created_at timestamptz not null default now()
);

create table organisation (
  id uuid primary key default gen_random_uuid(),
  alliance_id uuid not null references alliance,
  kind text not null check (kind in ('ORGANISER', 'SUPPLIER', 'DISTRIBUTOR')),
  name text not null check (length(btrim(name)) between 1 and 200),
  province text check (length(province) <= 50),
  tax_code text check (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$|^[0-9]{12}$'),
  buyer_type text check (buyer_type in
    ('SUPERMARKET', 'EXPORTER', 'RESTAURANT', 'HOTEL', 'CATERER', 'CANTEEN', 'WHOLESALER', 'PROCESSOR')),
  address text check (length(address) <= 300),
  version int not null default 1,
  created_at timestamptz not null default now(),
  search text generated always as (fold(name)) stored,
  check (buyer_type is null or kind = 'DISTRIBUTOR'),
  unique (id, alliance_id),
  unique (id, kind)
);
create unique index organisation_one_per_name on organisation (alliance_id, kind, search, coalesce(tax_code, ''));
create unique index organisation_one_per_tax_code on organisation (alliance_id, kind, tax_code) where tax_code is not null;
create index organisation_search on organisation using gin (search gin_trgm_ops);

-- The only table with names, telephone numbers and addresses of people; erasing a row here erases the person.
create table person (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  full_name text not null check (length(btrim(full_name)) between 1 and 120),
  position text check (length(position) <= 120),
  telephone text check (telephone ~ '^\+[0-9]{8,15}$'),
  email text check (email = lower(email) and length(email) <= 200 and email like '%_@_%'),
  signs_in boolean not null default false,
  created_at timestamptz not null default now(),
  erased_at timestamptz,
  check (erased_at is null or (telephone is null and email is null and position is null and not signs_in)),
  unique (id, organisation_id)
);
create index person_of_organisation on person (organisation_id);
create unique index person_signs_in_by_email on person (email) where signs_in;
create unique index person_signs_in_by_telephone on person (telephone) where signs_in;

create table account (
  id uuid primary key references person,
  password_hash text check (password_hash like '$argon2id$%'),
  created_at timestamptz not null default now(),
  closed_at timestamptz
);

create table consent (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  purpose text not null check (purpose in ('CONTACT', 'SHARE_CONTACT')),
  evidence text not null check (evidence in ('SCREEN', 'FORM')),
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
create unique index consent_in_force on consent (person_id, purpose) where withdrawn_at is null;

create table session (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  token_hash bytea not null unique check (length(token_hash) = 32),
  device text not null default '' check (length(device) <= 200),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_of_account on session (account_id) where ended_at is null;

create table invitation (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  purpose text not null check (purpose in ('JOIN', 'RESET')),
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null check (expires_at > created_at),
  mailed_at timestamptz,
  used_at timestamptz,
  revoked_at timestamptz,
  check (used_at is null or revoked_at is null)
);
create unique index invitation_open on invitation (person_id) where used_at is null and revoked_at is null;

create table sign_in_attempt (
  id bigint generated always as identity primary key,
  login_hash bytea not null,
  address_hash bytea not null,
  failed boolean not null,
  at timestamptz not null default now()
);
create index sign_in_attempt_by_login on sign_in_attempt (login_hash, at);
create index sign_in_attempt_by_address on sign_in_attempt (address_hash, at);

-- A client-made key (its SHA-256) and what was answered to it: the same key twice gives the same thing.
create table request_key (
  account_id uuid not null references account,
  key_hash bytea not null check (length(key_hash) = 32),
  operation text not null,
  answer jsonb,
  at timestamptz not null default now(),
  primary key (account_id, key_hash)
);

create table file (
  id uuid primary key default gen_random_uuid(),
  alliance_id uuid not null references alliance,
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('PHOTO', 'SCAN', 'IMPORT')),
  name text not null check (length(name) between 1 and 200),
  mime text not null,
  bytes int not null check (bytes between 1 and 20971520),
  sha256 bytea not null check (length(sha256) = 32),
  uploaded_by uuid references account,
  created_at timestamptz not null default now(),
  unique (id, organisation_id)
);
create table file_chunk (
  file_id uuid not null references file on delete cascade deferrable,
  position int not null check (position >= 0),
  content bytea not null check (length(content) between 1 and 262144),
  primary key (file_id, position)
);

-- Append-only. Account and person ids only, never names: people stay erasable.
create table history (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  alliance_id uuid,
  organisation_id uuid,
  event_id uuid,
  by_account_id uuid,
  on_behalf_of uuid,
  asked_by_person_id uuid,
  how text not null check (how in ('SCREEN', 'FORM', 'TELEPHONE', 'ZALO', 'IN_PERSON', 'SYSTEM')),
  verb text not null,
  noun text not null,
  noun_id text not null,
  change text not null check (change in ('INSERT', 'UPDATE', 'DELETE')),
  before jsonb,
  after jsonb,
  request_id text,
  check (by_account_id is not null or how = 'SYSTEM')
);
create index history_of_alliance on history (alliance_id, id);
create index history_of_organisation on history (organisation_id, id);
create index history_on_behalf on history (on_behalf_of, id) where on_behalf_of is not null;
create index history_of_noun on history (noun, noun_id, id);

create function history_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'history is append-only';
end $$;
create trigger history_no_change before update or delete on history for each row execute function history_is_append_only();
create trigger history_no_truncate before truncate on history execute function history_is_append_only();

-- Writes what changed to the history and tells the open screens. Who, for whom and how come from the transaction
-- (set_config('cungcau.…', …, true)); a change that does not say who does it is refused.
-- First argument: the key column(s), comma separated. Further arguments: columns whose values stay out of the history.
create function record_change() returns trigger language plpgsql as $$
declare
  context jsonb := coalesce(nullif(current_setting('cungcau.actor', true), ''), '{}')::jsonb;
  was jsonb := case when TG_OP = 'INSERT' then null else to_jsonb(OLD) end;
  is_now jsonb := case when TG_OP = 'DELETE' then null else to_jsonb(NEW) end;
  whole jsonb := coalesce(is_now, was);
  field text;
  noun_key text;
  owner uuid;
  alliance uuid;
begin
  if context->>'how' is null then
    raise exception 'every change states who did it (table %)', TG_TABLE_NAME;
  end if;
  select string_agg(whole->>part, ':') into noun_key from unnest(string_to_array(TG_ARGV[0], ',')) as part;
  if TG_OP = 'UPDATE' then
    for field in select key from jsonb_each(is_now) where value is not distinct from was->key loop
      was := was - field;
      is_now := is_now - field;
    end loop;
    was := was - 'updated_at' - 'version';
    is_now := is_now - 'updated_at' - 'version';
    if is_now = '{}'::jsonb then return null; end if;
  end if;
  was := was - 'search';
  is_now := is_now - 'search';
  for i in 1 .. TG_NARGS - 1 loop
    if was ? TG_ARGV[i] then was := jsonb_set(was, array[TG_ARGV[i]], '"…"'); end if;
    if is_now ? TG_ARGV[i] then is_now := jsonb_set(is_now, array[TG_ARGV[i]], '"…"'); end if;
  end loop;
  -- Whose change it is: the row's own organisation or person's, else who acts or for whom.
  owner := coalesce(
    (case TG_TABLE_NAME when 'organisation' then whole->>'id' else whole->>'organisation_id' end)::uuid,
    (select organisation_id from person
     where id = (case TG_TABLE_NAME when 'account' then whole->>'id' else whole->>'person_id' end)::uuid),
    (context->>'onBehalfOf')::uuid, (context->>'organisationId')::uuid);
  alliance := coalesce((whole->>'alliance_id')::uuid, (context->>'allianceId')::uuid,
    (select alliance_id from organisation where id = owner));
  insert into history (alliance_id, organisation_id, event_id, by_account_id, on_behalf_of, asked_by_person_id, how,
                       verb, noun, noun_id, change, before, after, request_id)
  values (alliance, owner, (case when TG_TABLE_NAME = 'event' then whole->>'id' else whole->>'event_id' end)::uuid,
          (context->>'accountId')::uuid,
          case when (context->>'onBehalfOfOwners')::boolean then owner else (context->>'onBehalfOf')::uuid end,
          (context->>'askedByPersonId')::uuid,
          context->>'how', coalesce(context->>'verb', '?'), TG_TABLE_NAME, noun_key, TG_OP, was, is_now,
          context->>'requestId');
  perform pg_notify('changed', jsonb_build_object(
    'noun', TG_TABLE_NAME,
    'allianceId', alliance,
    'organisationId', owner,
    'eventId', case when TG_TABLE_NAME = 'event' then whole->>'id' else whole->>'event_id' end)::text);
  return null;
end $$;

create trigger record after insert or update or delete on alliance for each row execute function record_change('id');
create trigger record after insert or update or delete on organisation for each row execute function record_change('id');
create trigger record after insert or update or delete on person for each row
  execute function record_change('id', 'full_name', 'position', 'telephone', 'email');
create trigger record after insert or update or delete on account for each row
  execute function record_change('id', 'password_hash');
create trigger record after insert or update or delete on consent for each row execute function record_change('id');
create trigger record after insert or update or delete on invitation for each row
  execute function record_change('id', 'token_hash');
create trigger record after insert or delete on file for each row execute function record_change('id', 'name', 'sha256');
