drop trigger tell on consent;
drop table signing_board, mou_step, mou_scan, mou_signature, mou_agreement, mou_party, mou_text, mou, proposal_step, proposal
  cascade;
drop function tell_named(), tell_parties(), tell_proposal(), party_is_of_text(), mou_status_is_true(),
  mou_text_stays_agreed(), mou_signature_is_kept(), mou_signature_on_listed_text(), proposal_end_is_final(), refuse_change(), sha256_of(text);
alter table consent drop constraint consent_purpose_check;
alter table consent add constraint consent_purpose_check check (purpose in ('CONTACT', 'SHARE_CONTACT'));
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in ('ORGANISER', 'SUPPLIER', 'DISTRIBUTOR'));
