import { enumOf } from '#platform';
import type { MouMoveName, MouStatusName, PartyRoleName } from './mou-lifecycle.js';

export type PartnershipName = 'NEW' | 'EXISTING';
export type SignedHowName = 'SCREEN' | 'PAPER';
export type MouSortName = 'NUMBER' | 'NEWEST' | 'STATUS' | 'STAGE';

export const MouStatus = enumOf<MouStatusName>('MouStatus', 'How far a memorandum is.', {
  DRAFT: 'Its text is being written and agreed.',
  AGREED: 'Every party that must sign has agreed to the text.',
  LISTED: 'On the signing list, to be signed on stage.',
  SIGNED: 'Every party that must sign has signed.',
  COMPLETE: 'Signed, and the scan of the paper is held.',
  CANCELLED: 'Called off; it stays so.',
});

export const MouMove = enumOf<MouMoveName>('MouMove', 'What is done with a memorandum.', {
  ENTER: 'It is written down, directly or by an accepted proposal.',
  CHANGE: 'The text of a draft is changed.',
  AGREE: 'A party agrees to the text.',
  REOPEN: 'The agreed text is opened again; all agree anew.',
  LIST: 'It is put on the signing list.',
  UNLIST: 'It is taken off the signing list.',
  SIGN: 'A signatory signs on the screen.',
  RECORD: 'Staff record a signature on paper.',
  REVERSE: 'Staff reverse a mistaken signature.',
  ATTACH: 'The scan of the signed paper is attached.',
  DETACH: 'A scan is taken off.',
  CANCEL: 'It is called off.',
});

export const PartyRole = enumOf<PartyRoleName>('PartyRole', 'What a party of a memorandum is in it.', {
  SELLER: 'Sells.',
  BUYER: 'Buys.',
  COORDINATOR: 'Coordinates.',
  WITNESS: 'Witnesses.',
});

export const Partnership = enumOf<PartnershipName>(
  'Partnership',
  'Whether the parties are new to each other.',
  {
    NEW: 'They sign together for the first time.',
    EXISTING: 'They have signed together before.',
  },
);

export const SignedHow = enumOf<SignedHowName>('SignedHow', 'How a signature was given.', {
  SCREEN: 'On the screen, by the signatory.',
  PAPER: 'On paper, recorded by staff.',
});

export const MouSort = enumOf<MouSortName>('MouSort', 'What a list of memoranda is ordered by.', {
  NUMBER: 'By number.',
  NEWEST: 'The newest first.',
  STATUS: 'By how far they are.',
  STAGE: 'In the order of the stage.',
});
