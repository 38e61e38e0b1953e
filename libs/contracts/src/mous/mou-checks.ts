import type { MouRules, MouState, MouTurn, StateParty, Who } from './mou-state.js';

const partyOf = (state: MouState, organisationId: string): StateParty | undefined =>
  state.parties.find((party) => party.organisationId === organisationId);

/** For whom a signature would be; nobody where the move is none. */
const signsFor = (turn: MouTurn, who: Who): string | null =>
  turn.move === 'SIGN' ? who.organisationId : turn.move === 'RECORD' ? turn.organisationId : null;

/** A party that must sign can be written on the table sign: its signatory and the position. */
export const canSign = ({ mustSign, signatoryId, position }: StateParty): boolean =>
  !mustSign || (signatoryId !== null && position !== null);

const sameParty = (a: StateParty, b: StateParty | undefined): boolean =>
  a.organisationId === b?.organisationId && a.role === b.role && a.mustSign === b.mustSign;

const sameSignatory = (a: StateParty, b: StateParty | undefined): boolean =>
  a.signatoryId === b?.signatoryId && a.position === b.position && a.authority === b.authority;

/** A party says who signs for itself, and leaves who the parties are and who signs for the others. */
const touchesOthers = (before: readonly StateParty[], after: readonly StateParty[], own: string): boolean =>
  before.length !== after.length ||
  before.some((party, at) => {
    const next = after[at];
    return !sameParty(party, next) || (party.organisationId !== own && !sameSignatory(party, next));
  });

export const mouChecks: MouRules['checks'] = {
  STALE: (state, turn) => 'textVersion' in turn && turn.textVersion !== state.textVersion,
  OTHERS_PARTIES: (state, turn, who) =>
    turn.move === 'CHANGE' &&
    who.mover !== 'STAFF' &&
    touchesOthers(state.parties, turn.parties, who.organisationId),
  NOT_ASKED: (state, turn, who) => turn.move === 'AGREE' && !partyOf(state, who.organisationId)?.mustSign,
  ALREADY_AGREED: (state, turn, who) => turn.move === 'AGREE' && state.agreed.includes(who.organisationId),
  NO_SIGNATORY: (state, turn) => turn.move === 'AGREE' && !state.parties.every(canSign),
  NOT_A_PARTY: (state, turn, who) => {
    const organisationId = signsFor(turn, who);
    return organisationId !== null && !partyOf(state, organisationId);
  },
  NOT_THE_SIGNATORY: (state, turn, who) =>
    turn.move === 'SIGN' && partyOf(state, who.organisationId)?.signatoryId !== who.accountId,
  ALREADY_SIGNED: (state, turn, who) => {
    const organisationId = signsFor(turn, who);
    return state.signatures.some((signature) => signature.organisationId === organisationId);
  },
  NO_SUCH_SIGNATURE: (state, turn) =>
    turn.move === 'REVERSE' && !state.signatures.some(({ id }) => id === turn.signatureId),
  SIGNATURE_STANDS: (state, turn) =>
    (turn.move === 'UNLIST' || turn.move === 'CANCEL') && state.signatures.length > 0,
  SCAN_KNOWN: (state, turn) =>
    turn.move === 'ATTACH' && state.scans.some(({ fileId }) => fileId === turn.fileId),
  NO_SUCH_SCAN: (state, turn) =>
    turn.move === 'DETACH' && !state.scans.some(({ fileId, held }) => held && fileId === turn.fileId),
};
