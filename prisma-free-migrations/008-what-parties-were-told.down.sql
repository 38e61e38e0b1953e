drop trigger record on released_match;
alter table released_match
  drop column told_from,
  add column judged int not null default 0 check (judged >= 0),
  add column judged_open int not null default 0 check (judged_open >= 0);
create trigger record after insert or update or delete on released_match for each row
  execute function record_change('event_id,demand_id,offer_id', 'supplier_reasons', 'distributor_reasons',
    'supplier_order', 'distributor_order', 'judged', 'judged_open', 'supplier_points',
    'distributor_points');
