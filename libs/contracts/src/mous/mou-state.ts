import type { MouArrow, MouMoveName, MouStatusName, Mover, PartyRoleName } from './mou-lifecycle.js';

export interface StateParty {
  organisationId: string;
  role: PartyRoleName;
  mustSign: boolean;
  signatoryId: string | null;
  position: string | null;
  authority: string | null;
}

/** A signature that stands. */
export interface StandingSignature {
  id: string;
  organisationId: string;
  personId: string;
  how: 'SCREEN' | 'PAPER';
  textVersion: number;
}

/** All of a memorandum that decides how it may move. */
export interface MouState {
  status: MouStatusName;
  textVersion: number;
  /** Of the text that stands, as are `agreed`. */
  parties: readonly StateParty[];
  /** Organisations. */
  agreed: readonly string[];
  signatures: readonly StandingSignature[];
  /** Files; one taken off never comes back. */
  scans: readonly { fileId: string; held: boolean }[];
}

/** Who moves: a party in its role (itself, or staff on its behalf), or the staff; and whose account it is. */
export interface Who {
  mover: Mover;
  organisationId: string;
  accountId: string;
}

/** What somebody wants to do; `textVersion` is the text that was in front of them. */
export type MouTurn =
  | { move: 'CHANGE'; textVersion: number; parties: readonly StateParty[] }
  | { move: 'AGREE'; textVersion: number }
  | { move: 'REOPEN' | 'LIST' | 'UNLIST' | 'CANCEL' }
  | { move: 'SIGN'; textVersion: number; signatureId: string }
  | { move: 'RECORD'; textVersion: number; signatureId: string; organisationId: string; personId: string }
  | { move: 'REVERSE'; signatureId: string }
  | { move: 'ATTACH' | 'DETACH'; fileId: string };

/** Why not. */
export type MouRefusal =
  | 'NOT_YOURS'
  | 'NOT_NOW'
  | 'STALE'
  | 'OTHERS_PARTIES'
  | 'NOT_ASKED'
  | 'ALREADY_AGREED'
  | 'NO_SIGNATORY'
  | 'NOT_A_PARTY'
  | 'NOT_THE_SIGNATORY'
  | 'ALREADY_SIGNED'
  | 'NO_SUCH_SIGNATURE'
  | 'SIGNATURE_STANDS'
  | 'SCAN_KNOWN'
  | 'NO_SUCH_SCAN';

/** Whether this stands in the way. */
type MouCheck = (state: MouState, turn: MouTurn, who: Who) => boolean;

export interface MouRules {
  arrows: readonly MouArrow[];
  /** In their order; the first that stands in the way is named. */
  checks: Partial<Record<Exclude<MouRefusal, 'NOT_YOURS' | 'NOT_NOW'>, MouCheck>>;
  /** What a move changes besides the status. */
  effect(state: MouState, turn: MouTurn, who: Who): MouState;
  /** Where a move leads, once its effect is there. */
  target(move: MouMoveName, after: MouState): MouStatusName;
}
