drop table booth, participant, event;
drop function booths_fit_event();
