alter table match_opinion drop constraint match_opinion_reason_check;
alter table match_opinion add constraint match_opinion_reason_check check (reason in ('PRODUCT', 'QUANTITY', 'MONTHS',
  'CERTIFICATES', 'PRICE', 'DISTANCE', 'DELIVERY', 'PACKAGING', 'LOT', 'OUTLET', 'PAYMENT', 'OTHER'));
alter table match_run drop column changes_read;
drop table match_release_part, match_release;
drop function tell_release();
