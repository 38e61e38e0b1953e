-- What an event's staff let each criterion weigh; no row: the defaults. Whole numbers 0 to 30.
create table match_weights (
  event_id uuid primary key,
  alliance_id uuid not null,
  product int not null check (product between 10 and 30),
  quantity int not null check (quantity between 0 and 30),
  months int not null check (months between 0 and 30),
  certificates int not null check (certificates between 0 and 30),
  price int not null check (price between 0 and 30),
  distance int not null check (distance between 0 and 30),
  delivery int not null check (delivery between 0 and 30),
  packaging int not null check (packaging between 0 and 30),
  lot int not null check (lot between 0 and 30),
  outlet int not null check (outlet between 0 and 30),
  payment int not null check (payment between 0 and 30),
  version int not null default 1 check (version >= 1),
  foreign key (event_id, alliance_id) references event (id, alliance_id)
);
create trigger record after insert or update or delete on match_weights for each row
  execute function record_change('event_id');

-- Offers and demands as the score reads them, worked out once. facts: MD5 of the facts that were read; knowledge: of the
-- word lists and rules that read them. Both tell when a row is out of date; it can always be worked out again.
create table prepared_offer (
  offer_id uuid primary key references offer on delete cascade,
  knowledge text not null,
  facts text not null,
  prepared text not null,
  -- Names what many offers share, the first two lines: words that are read alike stand next to each other.
  words uuid not null generated always as ((left(md5(split_part(prepared, E'\n', 1)), 16)
    || left(md5(split_part(prepared, E'\n', 2)), 16))::uuid) stored,
  keys text[] not null
);
create index prepared_offer_by_key on prepared_offer using gin (keys);
create table prepared_demand (
  demand_id uuid primary key references demand on delete cascade,
  knowledge text not null,
  facts text not null,
  prepared text not null,
  keys text[] not null
);
create index prepared_demand_by_key on prepared_demand using gin (keys);

-- The best of each demand and of each offer, packed: ids and scores go together, the best first; matched counts all
-- that no veto rules out. Scores of a demand's list know its ceiling, those of an offer's list do not.
create table demand_list (
  event_id uuid not null,
  demand_id uuid not null,
  offer_ids uuid[] not null,
  scores int[] not null,
  matched int not null,
  primary key (event_id, demand_id),
  foreign key (event_id, demand_id) references event_demand (event_id, demand_id) on delete cascade,
  check (cardinality(offer_ids) = cardinality(scores) and cardinality(offer_ids) <= matched)
);
create table offer_list (
  event_id uuid not null,
  offer_id uuid not null,
  demand_ids uuid[] not null,
  scores int[] not null,
  matched int not null,
  primary key (event_id, offer_id),
  foreign key (event_id, offer_id) references event_offer (event_id, offer_id) on delete cascade,
  check (cardinality(demand_ids) = cardinality(scores) and cardinality(demand_ids) <= matched)
);

-- Events that are over are not matched again: their lists stay what they were, the scores written in the new way with the
-- weights that their runs are given further down. What is open is matched anew as soon as a worker starts.
insert into demand_list (event_id, demand_id, offer_ids, scores, matched)
select m.event_id, m.demand_id, (array_agg(m.offer_id order by m.score desc, m.offer_id))[1:20],
  (array_agg(round(m.score * m.score * 62620000)::int order by m.score desc, m.offer_id))[1:20], count(*)
from match m join event e on e.id = m.event_id and e.status = 'CLOSED' group by m.event_id, m.demand_id;
drop table match, scored_demand;

-- A run goes on by short transactions of whoever is called: it is begun and cut into shards, then ended; only shards are
-- held by a worker. knowledge and weights (in the order of the criteria) are those that its lists are made with.
update match_run r set status = 'FAILED', failure = 'another run waits', finished_at = now(), claim = null, claimed_until = null
  where status = 'RUNNING' and exists (select from match_run q where q.event_id = r.event_id and q.status = 'QUEUED');
update match_run set status = 'QUEUED', started_at = null, claim = null, claimed_until = null, pairs_total = 0, pairs_done = 0,
  matched = 0, vetoed = 0 where status = 'RUNNING';
alter table match_run
  drop column claim,
  drop column claimed_until,
  drop column attempts,
  drop column fruitless,
  add column knowledge text,
  add column weights smallint[],
  add column failures int not null default 0 check (failures >= 0),
  add constraint match_run_begun check (status <> 'RUNNING' or (weights is not null and knowledge is not null));
update match_run r set weights = '{30,19,12,12,20,4,2,2,10,3,3}' from event e
  where e.id = r.event_id and e.status = 'CLOSED' and r.status = 'FINISHED';

-- PREPARE: offers or demands by id are worked out where they are out of date. SCORE: some demands by id against all offers,
-- or all demands against the offers of some words. Held by claim until claimed_until; attempts counts who took it,
-- failures how often it broke off.
create table match_shard (
  run_id uuid not null references match_run on delete cascade,
  number int not null check (number >= 1),
  step text not null check (step in ('PREPARE', 'SCORE')),
  side text not null check (side in ('OFFER', 'DEMAND')),
  from_id uuid not null,
  to_id uuid not null check (to_id >= from_id),
  pairs bigint not null default 0 check (pairs >= 0),
  attempts int not null default 0 check (attempts >= 0),
  failures int not null default 0 check (failures between 0 and attempts),
  claim uuid,
  claimed_until timestamptz,
  done_at timestamptz,
  matched bigint not null default 0 check (matched between 0 and pairs),
  primary key (run_id, number),
  check ((claim is null) = (claimed_until is null)),
  check (done_at is null or claim is null)
);
create index match_shard_open on match_shard (run_id) where done_at is null;

-- Whose facts changed since the lists of the event last knew them: one row an item and transaction, so that writers
-- never wait for each other. Written by the statement, not by the row, as files bring thousands of rows at once.
drop trigger match_due on organisation;
drop trigger match_due on product;
drop trigger match_due on certificate;
drop trigger match_due on demand;
drop trigger match_due on offer;
drop trigger match_due on event_demand;
drop trigger match_due on event_offer;
drop function match_is_due();
drop table match_due;
create table match_due (
  event_id uuid not null references event,
  side text not null check (side in ('OFFER', 'DEMAND')),
  item_id uuid not null,
  caused_by xid8 not null default pg_current_xact_id(),
  request_id text,
  primary key (event_id, side, item_id, caused_by)
);

create function match_is_due() returns trigger language plpgsql as $$
declare
  request text := nullif(current_setting('cungcau.actor', true), '')::jsonb->>'requestId';
  offers uuid[] := '{}';
  demands uuid[] := '{}';
begin
  case TG_TABLE_NAME
    when 'event_offer' then
      insert into match_due (event_id, side, item_id, request_id)
      select event_id, 'OFFER', offer_id, request from touched on conflict do nothing;
      return null;
    when 'event_demand' then
      insert into match_due (event_id, side, item_id, request_id)
      select event_id, 'DEMAND', demand_id, request from touched on conflict do nothing;
      return null;
    when 'offer' then
      offers := array(select id from touched);
    when 'demand' then
      demands := array(select id from touched);
    when 'certificate' then
      offers := array(select o.id from offer o where o.product_id in (select product_id from touched));
    when 'product' then
      offers := array(select o.id from offer o join touched t on t.id = o.product_id join was w on w.id = t.id
        where (t.name, t.category, t.description) is distinct from (w.name, w.category, w.description));
    when 'organisation' then
      offers := array(select o.id from offer o join touched t on t.id = o.organisation_id join was w on w.id = t.id
        where (t.name, t.province) is distinct from (w.name, w.province));
      demands := array(select d.id from demand d join touched t on t.id = d.organisation_id join was w on w.id = t.id
        where (t.name, t.province, t.buyer_type) is distinct from (w.name, w.province, w.buyer_type));
  end case;
  insert into match_due (event_id, side, item_id, request_id)
  select event_id, 'OFFER', offer_id, request from event_offer where offer_id = any (offers)
  union all
  select event_id, 'DEMAND', demand_id, request from event_demand where demand_id = any (demands)
  on conflict do nothing;
  return null;
end $$;
create trigger match_due_insert after insert on event_offer referencing new table as touched
  for each statement execute function match_is_due();
create trigger match_due_delete after delete on event_offer referencing old table as touched
  for each statement execute function match_is_due();
create trigger match_due_insert after insert on event_demand referencing new table as touched
  for each statement execute function match_is_due();
create trigger match_due_delete after delete on event_demand referencing old table as touched
  for each statement execute function match_is_due();
create trigger match_due_update after update on offer referencing new table as touched
  for each statement execute function match_is_due();
create trigger match_due_update after update on demand referencing new table as touched
  for each statement execute function match_is_due();
create trigger match_due_insert after insert on certificate referencing new table as touched
  for each statement execute function match_is_due();
create trigger match_due_update after update on certificate referencing new table as touched
  for each statement execute function match_is_due();
create trigger match_due_delete after delete on certificate referencing old table as touched
  for each statement execute function match_is_due();
create trigger match_due_update after update on product referencing old table as was new table as touched
  for each statement execute function match_is_due();
create trigger match_due_update after update on organisation referencing old table as was new table as touched
  for each statement execute function match_is_due();

-- What is released now has its scores (judged_open knows no ceiling), whom of the two it is shown to, and each
-- criterion's points in the order of the criteria (the supplier's know no ceiling); what was released before is judged 0
-- and counts as changed since. What the supplier sees changes at supplier_released_at, whatever else does at released_at.
drop trigger record on released_match;
alter table released_match
  drop column judged,
  add column judged int not null default 0 check (judged >= 0),
  add column judged_open int not null default 0 check (judged_open >= 0),
  add column supplier_released_at timestamptz not null default now(),
  add column for_supplier boolean not null default true,
  add column for_distributor boolean not null default true,
  add column supplier_points smallint[] not null default '{}' check (cardinality(supplier_points) in (0, 11)),
  add column distributor_points smallint[] not null default '{}' check (cardinality(distributor_points) in (0, 11));
update released_match set supplier_released_at = released_at;
update released_match r set judged = l.scores[array_position(l.offer_ids, r.offer_id)] from demand_list l
  where l.event_id = r.event_id and l.demand_id = r.demand_id and r.offer_id = any (l.offer_ids);
create trigger record after insert or update or delete on released_match for each row
  execute function record_change('event_id,demand_id,offer_id', 'supplier_reasons', 'distributor_reasons',
    'supplier_order', 'distributor_order', 'judged', 'judged_open', 'supplier_points',
    'distributor_points');
-- A side hears only of what changes in what it sees: whether and since when a pair stands in its list.
create or replace function tell_released() returns trigger language plpgsql as $$
declare
  supplier_saw timestamptz;
  distributor_saw timestamptz;
begin
  if TG_OP = 'UPDATE' and OLD.withdrawn_at is null then
    supplier_saw := case when OLD.for_supplier then OLD.supplier_released_at end;
    distributor_saw := case when OLD.for_distributor then OLD.released_at end;
  end if;
  if (case when NEW.for_supplier and NEW.withdrawn_at is null then NEW.supplier_released_at end)
      is distinct from supplier_saw then
    perform pg_notify('changed', jsonb_build_object('noun', 'released_match', 'organisationId', NEW.supplier_id,
      'eventId', NEW.event_id)::text);
  end if;
  if (case when NEW.for_distributor and NEW.withdrawn_at is null then NEW.released_at end)
      is distinct from distributor_saw then
    perform pg_notify('changed', jsonb_build_object('noun', 'released_match', 'organisationId', NEW.distributor_id,
      'eventId', NEW.event_id)::text);
  end if;
  return null;
end $$;

-- What a person thinks of a released pair: it changes that person's own view and nothing else.
create table match_opinion (
  event_id uuid not null,
  demand_id uuid not null,
  offer_id uuid not null,
  account_id uuid not null references account,
  side text not null check (side in ('SUPPLIER', 'DISTRIBUTOR')),
  opinion text not null check (opinion in ('INTERESTED', 'NOT_INTERESTED')),
  reason text check (reason in ('PRODUCT', 'QUANTITY', 'MONTHS', 'CERTIFICATES', 'PRICE', 'DISTANCE', 'DELIVERY',
    'PACKAGING', 'LOT', 'OUTLET', 'PAYMENT', 'OTHER')),
  note text check (length(btrim(note)) between 1 and 300),
  at timestamptz not null default now(),
  primary key (event_id, demand_id, offer_id, account_id),
  foreign key (event_id, demand_id, offer_id) references released_match (event_id, demand_id, offer_id),
  check (opinion = 'NOT_INTERESTED' or reason is null)
);
create index match_opinion_of_account on match_opinion (account_id);
create trigger record after insert or update or delete on match_opinion for each row
  execute function record_change('event_id,demand_id,offer_id,account_id', 'note');

-- From when on a reason counts again for an account that let it be forgotten.
create table forgotten_taste (
  account_id uuid not null references account,
  reason text not null check (length(reason) between 1 and 30),
  at timestamptz not null default now(),
  primary key (account_id, reason)
);
create trigger record after insert or update or delete on forgotten_taste for each row
  execute function record_change('account_id,reason');

-- Lists leave out what was withdrawn since: few of many.
create index offer_not_listed on offer (id) where status <> 'LISTED';
create index demand_not_listed on demand (id) where status <> 'LISTED';
