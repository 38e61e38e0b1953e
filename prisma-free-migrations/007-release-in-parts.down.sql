alter table match_run drop column changes_read;
drop table match_release_part, match_release;
drop function tell_release();
