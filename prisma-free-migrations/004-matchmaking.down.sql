drop table released_match, match_decision, match, scored_demand, match_run;
drop function tell_run();
drop function tell_released();
