-- A release of everything good in a large event is carried out in parts, each one transaction; the row says how far it
-- is. actor: who asked for it, as the history tells. step: what its parts are for; they are planned when it is taken up.
create table match_release (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null,
  alliance_id uuid not null,
  actor jsonb not null,
  min_score double precision check (min_score between 0 and 1),
  top_per_demand int check (top_per_demand >= 1),
  status text not null default 'QUEUED' check (status in ('QUEUED', 'RUNNING', 'FINISHED', 'FAILED')),
  step text not null default 'RELEASE' check (step in ('RELEASE', 'WITHDRAW')),
  requested_at timestamptz not null default now(),
  finished_at timestamptz,
  pairs_total int not null default 0,
  pairs_done int not null default 0 check (pairs_done between 0 and pairs_total),
  released int not null default 0 check (released >= 0),
  withdrawn int not null default 0 check (withdrawn >= 0),
  -- How often in a row a part broke off.
  failures int not null default 0 check (failures >= 0),
  failure text,
  foreign key (event_id, alliance_id) references event (id, alliance_id),
  check (released + withdrawn <= pairs_done),
  check ((status in ('FINISHED', 'FAILED')) = (finished_at is not null))
);
create unique index match_release_one_open on match_release (event_id) where status in ('QUEUED', 'RUNNING');
create index match_release_of_event on match_release (event_id, requested_at);

-- What is still to be done: a part goes in the transaction that carries it out.
create table match_release_part (
  release_id uuid not null references match_release on delete cascade,
  number int not null check (number >= 1),
  demand_ids uuid[] not null,
  offer_ids uuid[] not null,
  for_supplier boolean[] not null,
  for_distributor boolean[] not null,
  primary key (release_id, number),
  check (cardinality(demand_ids) between 1 and 1000),
  check (cardinality(offer_ids) = cardinality(demand_ids) and cardinality(for_supplier) = cardinality(demand_ids)
    and cardinality(for_distributor) = cardinality(demand_ids))
);

-- Every pair has its entry in the history; the release itself only tells how far it is.
create function tell_release() returns trigger language plpgsql as $$
begin
  perform pg_notify('changed', jsonb_build_object('noun', 'match_release', 'allianceId', NEW.alliance_id,
    'eventId', NEW.event_id)::text);
  return null;
end $$;
create trigger tell after insert or update on match_release for each row execute function tell_release();

-- Which changes a run has read: they wait until it has ended well, and are taken in by themselves where it has not.
alter table match_run add column changes_read text;

-- The reasons that people are offered: a smallest order or an outlet is a reason of no screen.
alter table match_opinion drop constraint match_opinion_reason_check;
select set_config('cungcau.actor', '{"how":"SYSTEM","verb":"setMatchOpinion"}', true);
update match_opinion set reason = 'OTHER' where reason in ('LOT', 'OUTLET');
alter table match_opinion add constraint match_opinion_reason_check check (reason in ('PRODUCT', 'QUANTITY', 'MONTHS',
  'CERTIFICATES', 'PRICE', 'DISTANCE', 'DELIVERY', 'PACKAGING', 'PAYMENT', 'OTHER'));
