drop table history, file_chunk, file, request_key, sign_in_attempt, invitation, session, consent, account, person,
  organisation, alliance;
drop function record_change();
drop function history_is_append_only();
drop function fold(text);
