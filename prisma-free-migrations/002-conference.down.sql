drop table booth, participant, event;
