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

-- An event has booths 1 to expected_booths; a row says who stands in one, a free booth has none.
create table booth (
  event_id uuid not null,
  alliance_id uuid not null,
  number int not null check (number >= 1),
  organisation_id uuid not null,
  primary key (event_id, number),
  foreign key (event_id, alliance_id) references event (id, alliance_id),
  foreign key (event_id, organisation_id) references participant (event_id, organisation_id),
  unique (event_id, organisation_id)
);

create function booths_fit_event() returns trigger language plpgsql as $$
declare
  the_event uuid := (case TG_TABLE_NAME when 'event' then to_jsonb(NEW)->>'id' else to_jsonb(NEW)->>'event_id' end)::uuid;
begin
  perform from event where id = the_event for share;
  if exists (select from booth b join event e on e.id = b.event_id
             where e.id = the_event and b.number > e.expected_booths) then
    raise exception 'an event has no booth above its expected number'
      using errcode = 'check_violation', constraint = 'booths_fit_event', table = TG_TABLE_NAME;
  end if;
  return null;
end $$;
create trigger booths_fit after update of expected_booths on event for each row execute function booths_fit_event();
create trigger booths_fit after insert or update on booth for each row execute function booths_fit_event();

create trigger record after insert or update or delete on event for each row execute function record_change('id');
create trigger record after insert or update or delete on participant for each row
  execute function record_change('event_id,organisation_id');
create trigger record after insert or update or delete on booth for each row
  execute function record_change('event_id,number');
