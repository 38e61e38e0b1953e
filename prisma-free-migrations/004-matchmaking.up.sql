-- The row is the truth of a run; the queue only carries its id. A worker holds it by claim until claimed_until.
create table match_run (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null,
  alliance_id uuid not null,
  status text not null default 'QUEUED' check (status in ('QUEUED', 'RUNNING', 'FINISHED', 'FAILED')),
  cause text not null check (cause in ('STAFF', 'CHANGE')),
  requested_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  claim uuid,
  claimed_until timestamptz,
  attempts int not null default 0 check (attempts >= 0),
  -- Claims since the last progress: a run that gets nowhere fails instead of going round for ever.
  fruitless int not null default 0 check (fruitless between 0 and attempts),
  pairs_total bigint not null default 0,
  pairs_done bigint not null default 0,
  matched bigint not null default 0,
  vetoed bigint not null default 0,
  failure text,
  request_id text,
  foreign key (event_id, alliance_id) references event (id, alliance_id),
  unique (id, event_id),
  check (pairs_done <= pairs_total),
  check ((status = 'RUNNING') = (claim is not null and claimed_until is not null)),
  check ((status in ('FINISHED', 'FAILED')) = (finished_at is not null)),
  check (status <> 'FINISHED' or (pairs_done = pairs_total and matched + vetoed = pairs_total))
);
create unique index match_run_one_queued on match_run (event_id) where status = 'QUEUED';
create unique index match_run_one_running on match_run (event_id) where status = 'RUNNING';
create index match_run_of_event on match_run (event_id, requested_at);

-- Whose facts changed since a run of the event last read them: one row an event and transaction, so that writers never
-- wait for each other. A worker takes the rows and queues a run; a run that starts takes its event's.
create table match_due (
  event_id uuid not null references event,
  caused_by xid8 not null default pg_current_xact_id(),
  request_id text,
  primary key (event_id, caused_by)
);

create function match_is_due() returns trigger language plpgsql as $$
declare
  whole jsonb := to_jsonb(case when TG_OP = 'DELETE' then OLD else NEW end);
  touched uuid[];
begin
  case TG_TABLE_NAME
    when 'offer' then
      touched := array(select event_id from event_offer where offer_id = (whole->>'id')::uuid);
    when 'demand' then
      touched := array(select event_id from event_demand where demand_id = (whole->>'id')::uuid);
    when 'product', 'certificate' then
      touched := array(select e.event_id from offer o join event_offer e on e.offer_id = o.id
        where o.product_id = coalesce(whole->>'product_id', whole->>'id')::uuid);
    when 'organisation' then
      touched := array(select event_id from participant where organisation_id = (whole->>'id')::uuid);
    else
      touched := array[(whole->>'event_id')::uuid];
  end case;
  insert into match_due (event_id, request_id)
  select distinct e, nullif(current_setting('cungcau.actor', true), '')::jsonb->>'requestId' from unnest(touched) as e
  on conflict do nothing;
  return null;
end $$;
create trigger match_due after insert or delete on event_offer for each row execute function match_is_due();
create trigger match_due after insert or delete on event_demand for each row execute function match_is_due();
create trigger match_due after update on offer for each row execute function match_is_due();
create trigger match_due after update on demand for each row execute function match_is_due();
create trigger match_due after insert or update or delete on certificate for each row execute function match_is_due();
create trigger match_due after update of name, category, description on product for each row
  execute function match_is_due();
create trigger match_due after update of name, province, buyer_type on organisation for each row
  execute function match_is_due();

-- One row a demand that a run has scored: where a run killed in the middle goes on, and its vetoed offers, packed.
create table scored_demand (
  event_id uuid not null,
  demand_id uuid not null,
  run_id uuid not null,
  matched int not null,
  vetoed_offer_ids uuid[] not null,
  vetoes text[] not null,
  primary key (event_id, demand_id),
  foreign key (run_id, event_id) references match_run (id, event_id),
  foreign key (event_id, demand_id) references event_demand (event_id, demand_id),
  check (cardinality(vetoed_offer_ids) = cardinality(vetoes))
);
create index scored_demand_of_run on scored_demand (run_id);

create table match (
  event_id uuid not null,
  demand_id uuid not null,
  offer_id uuid not null,
  run_id uuid not null,
  score real not null check (score between 0 and 1),
  reasons jsonb not null,
  primary key (event_id, demand_id, offer_id),
  foreign key (event_id, demand_id) references event_demand (event_id, demand_id),
  foreign key (event_id, offer_id) references event_offer (event_id, offer_id),
  foreign key (run_id, event_id) references match_run (id, event_id)
);
create index match_by_score on match (event_id, score desc);
create index match_of_offer on match (offer_id);

-- What staff decided about a pair; runs never touch it.
create table match_decision (
  event_id uuid not null,
  alliance_id uuid not null,
  demand_id uuid not null,
  offer_id uuid not null,
  decision text not null check (decision in ('ADDED', 'BARRED')),
  reason text not null check (length(btrim(reason)) between 1 and 500),
  primary key (event_id, demand_id, offer_id),
  foreign key (event_id, alliance_id) references event (id, alliance_id),
  foreign key (event_id, demand_id) references event_demand (event_id, demand_id),
  foreign key (event_id, offer_id) references event_offer (event_id, offer_id)
);

-- What the parties see: a copy made at the release, in the words of each side, so that no later run leaks into it.
create table released_match (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null,
  alliance_id uuid not null,
  demand_id uuid not null,
  offer_id uuid not null,
  supplier_id uuid not null,
  distributor_id uuid not null,
  -- Of score and reasons as they were, to see that a later run judges otherwise; empty for a pair not scored.
  judged text not null default '' check (judged ~ '^([0-9a-f]{32})?$'),
  supplier_order real not null,
  supplier_reasons jsonb not null,
  distributor_order real not null,
  distributor_reasons jsonb not null,
  released_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawal_reason text check (length(withdrawal_reason) <= 500),
  foreign key (event_id, alliance_id) references event (id, alliance_id),
  foreign key (event_id, demand_id) references event_demand (event_id, demand_id),
  foreign key (event_id, offer_id) references event_offer (event_id, offer_id),
  foreign key (demand_id, distributor_id) references demand (id, organisation_id),
  foreign key (offer_id, supplier_id) references offer (id, organisation_id),
  unique (event_id, demand_id, offer_id),
  check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create index released_match_of_supplier on released_match (supplier_id) where withdrawn_at is null;
create index released_match_of_distributor on released_match (distributor_id) where withdrawn_at is null;

create trigger record after insert or delete on match_run for each row execute function record_change('id');
create trigger record after insert or update or delete on match_decision for each row
  execute function record_change('event_id,demand_id,offer_id');
create trigger record after insert or update or delete on released_match for each row
  execute function record_change('event_id,demand_id,offer_id', 'supplier_reasons', 'distributor_reasons',
    'supplier_order', 'distributor_order', 'judged');

-- Both sides of a released pair hear of it; the history entry belongs to the organiser.
create function tell_released() returns trigger language plpgsql as $$
begin
  perform pg_notify('changed', jsonb_build_object('noun', 'released_match', 'organisationId', NEW.supplier_id,
    'eventId', NEW.event_id)::text);
  perform pg_notify('changed', jsonb_build_object('noun', 'released_match', 'organisationId', NEW.distributor_id,
    'eventId', NEW.event_id)::text);
  return null;
end $$;
create trigger tell after insert or update on released_match for each row execute function tell_released();

-- A run tells of its start, progress and end without filling the history.
create function tell_run() returns trigger language plpgsql as $$
begin
  perform pg_notify('changed', jsonb_build_object('noun', 'match_run', 'allianceId', NEW.alliance_id,
    'eventId', NEW.event_id)::text);
  return null;
end $$;
create trigger tell after update on match_run for each row execute function tell_run();
