-- What was told of a pair can only be out of date where it was worked out from other facts or by other knowledge than now:
-- told_from names both, as they were for the offer and the demand at the release. Scores alone tell the parties nothing.
drop trigger record on released_match;
alter table released_match
  drop column judged,
  drop column judged_open,
  add column told_from uuid;
-- What is released of events that are over stays as it was: nothing was known in this way then.
update released_match r set told_from = md5('')::uuid from event e where e.id = r.event_id and e.status = 'CLOSED';
create trigger record after insert or update or delete on released_match for each row
  execute function record_change('event_id,demand_id,offer_id', 'supplier_reasons', 'distributor_reasons',
    'supplier_order', 'distributor_order', 'told_from', 'supplier_points', 'distributor_points');
