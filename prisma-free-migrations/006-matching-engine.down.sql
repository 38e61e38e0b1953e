drop index demand_not_listed, offer_not_listed;
drop table forgotten_taste, match_opinion;

create or replace function tell_released() returns trigger language plpgsql as $$
begin
  perform pg_notify('changed', jsonb_build_object('noun', 'released_match', 'organisationId', NEW.supplier_id,
    'eventId', NEW.event_id)::text);
  perform pg_notify('changed', jsonb_build_object('noun', 'released_match', 'organisationId', NEW.distributor_id,
    'eventId', NEW.event_id)::text);
  return null;
end $$;
drop trigger record on released_match;
-- Nobody who was not shown a pair may see it now.
delete from released_match where not (for_supplier and for_distributor);
alter table released_match
  drop column judged,
  drop column judged_open,
  drop column supplier_released_at,
  drop column for_supplier,
  drop column for_distributor,
  drop column supplier_points,
  drop column distributor_points,
  add column judged text not null default '' check (judged ~ '^([0-9a-f]{32})?$');
create trigger record after insert or update or delete on released_match for each row
  execute function record_change('event_id,demand_id,offer_id', 'supplier_reasons', 'distributor_reasons',
    'supplier_order', 'distributor_order', 'judged');

drop trigger match_due_update on organisation;
drop trigger match_due_update on product;
drop trigger match_due_insert on certificate;
drop trigger match_due_update on certificate;
drop trigger match_due_delete on certificate;
drop trigger match_due_update on demand;
drop trigger match_due_update on offer;
drop trigger match_due_insert on event_demand;
drop trigger match_due_delete on event_demand;
drop trigger match_due_insert on event_offer;
drop trigger match_due_delete on event_offer;
drop function match_is_due();
drop table match_due;
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

drop table match_shard;
-- What is at work now is asked for again.
update match_run set status = 'FAILED', finished_at = now(), failure = 'the schema went back' where status = 'RUNNING';
alter table match_run
  drop column knowledge,
  drop column weights,
  drop column failures,
  add column claim uuid,
  add column claimed_until timestamptz,
  add column attempts int not null default 0 check (attempts >= 0),
  add column fruitless int not null default 0,
  add constraint match_run_check check (fruitless between 0 and attempts),
  add constraint match_run_check2 check ((status = 'RUNNING') = (claim is not null and claimed_until is not null));

drop table demand_list, offer_list;
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

drop table prepared_demand, prepared_offer, match_weights;
