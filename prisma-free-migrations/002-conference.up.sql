create table event (
  id uuid primary key default gen_random_uuid(),
  alliance_id uuid not null references alliance,
  name text not null check (length(btrim(name)) between 1 and 200),
  held_on date not null,
  place text not null check (length(btrim(place)) between 1 and 200),
  expected_delegates int not null check (expected_delegates between 0 and 100000),
  expected_booths int not null check (expected_booths between 0 and 1000),
  programme text[] not null default '{}' check (cardinality(programme) <= 100),
  status text not null default 'OPEN' check (status in ('OPEN', 'CLOSED')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  unique (id, alliance_id)
);
create index event_of_alliance on event (alliance_id, held_on);

-- Who takes part in an event; the organisation may be registered with another alliance.
create table participant (
  event_id uuid not null references event,
  organisation_id uuid not null references organisation,
  joined_at timestamptz not null default now(),
  primary key (event_id, organisation_id)
);
create index participant_of_organisation on participant (organisation_id);

create table booth (
  event_id uuid not null,
  alliance_id uuid not null,
  number int not null check (number >= 1),
  organisation_id uuid,
  primary key (event_id, number),
  foreign key (event_id, alliance_id) references event (id, alliance_id),
  foreign key (event_id, organisation_id) references participant (event_id, organisation_id),
  unique (event_id, organisation_id)
);

create trigger record after insert or update or delete on event for each row execute function record_change('id');
create trigger record after insert or update or delete on participant for each row
  execute function record_change('event_id,organisation_id');
create trigger record after insert or update or delete on booth for each row
  execute function record_change('event_id,number');
