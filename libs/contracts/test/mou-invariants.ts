import type { MouStatusName } from '../src/mous/mou-lifecycle.js';
import { canSign } from '../src/mous/mou-checks.js';
import type { MouState, MouTurn, StandingSignature, Who } from '../src/mous/mou-state.js';

/** What was acknowledged so far, kept apart from the memorandum itself. */
export interface Journal {
  signed: StandingSignature[];
  /** By version of the text. */
  agreed: Map<number, string[]>;
}

/** One move that was made, with the journal after it. */
export interface Made {
  before: MouState;
  turn: MouTurn;
  who: Who;
  after: MouState;
  journal: Journal;
}

const sorted = (list: readonly string[]) => JSON.stringify([...list].sort());
const required = ({ parties }: MouState) =>
  parties.filter(({ mustSign }) => mustSign).map(({ organisationId }) => organisationId);
const signers = ({ signatures }: MouState) => signatures.map(({ organisationId }) => organisationId);
const isSigning = ({ turn }: Made) => turn.move === 'SIGN' || turn.move === 'RECORD';
const onList = ({ status }: MouState) => ['LISTED', 'SIGNED', 'COMPLETE'].includes(status);
const isPast = ({ status }: MouState) => status === 'AGREED' || status === 'LISTED';
const own = ({ before, who }: Made) =>
  before.parties.find(({ organisationId }) => organisationId === who.organisationId);

/** Which status follows which, written down apart from the table. */
const follows: Record<MouStatusName, MouStatusName[]> = {
  DRAFT: ['DRAFT', 'AGREED', 'CANCELLED'],
  AGREED: ['DRAFT', 'LISTED', 'CANCELLED'],
  LISTED: ['LISTED', 'AGREED', 'SIGNED', 'CANCELLED'],
  SIGNED: ['SIGNED', 'LISTED', 'COMPLETE'],
  COMPLETE: ['COMPLETE', 'SIGNED'],
  CANCELLED: [],
};
const signing = ['AGREE', 'SIGN'];
const staffOnly = ['LIST', 'UNLIST', 'RECORD', 'REVERSE', 'DETACH'];

/** What holds after every move of every memorandum, whoever made the moves and in whatever order. */
export const invariants: Record<string, (made: Made) => boolean> = {
  'an acknowledged signature stands, once, until it is reversed': ({ after, journal }) =>
    sorted(after.signatures.map(({ id }) => id)) === sorted(journal.signed.map(({ id }) => id)),
  'a party has one signature': ({ after }) =>
    new Set(signers(after)).size === new Set(after.signatures.map(({ id }) => id)).size,
  'only parties sign': ({ after }) =>
    signers(after).every((one) => after.parties.some(({ organisationId }) => organisationId === one)),
  'only what is on the list is signed': (made) =>
    !isSigning(made) || ['LISTED', 'SIGNED'].includes(made.before.status),
  'nobody changes, agrees to or signs another text than was read': ({ turn, before }) =>
    !('textVersion' in turn) || turn.textVersion === before.textVersion,
  'on the screen signs the person named, for itself': (made) =>
    made.turn.move !== 'SIGN' || own(made)?.signatoryId === made.who.accountId,
  'it is signed exactly when every party that must sign has signed': ({ after }) =>
    !onList(after) ||
    (after.status !== 'LISTED') === required(after).every((one) => signers(after).includes(one)),
  'it is agreed when every party that must sign agreed to this very text, once': ({ after, journal }) =>
    sorted(after.agreed) === sorted(journal.agreed.get(after.textVersion) ?? []) &&
    new Set(after.agreed).size === after.agreed.length &&
    (after.status === 'DRAFT' || after.status === 'CANCELLED'
      ? true
      : required(after).every((one) => after.agreed.includes(one))),
  'only who must sign is asked to agree': (made) =>
    made.turn.move !== 'AGREE' || own(made)?.mustSign === true,
  'what is agreed names who signs': ({ turn, after }) =>
    (turn.move !== 'AGREE' && !isPast(after)) || after.parties.every(canSign),
  'another text is another version, and only of a draft': ({ before, after, turn }) =>
    before.textVersion === after.textVersion
      ? turn.move !== 'CHANGE' && turn.move !== 'REOPEN'
      : ['DRAFT', 'AGREED'].includes(before.status) && after.status === 'DRAFT',
  'a party leaves the other parties as they are': (made) =>
    made.turn.move !== 'CHANGE' ||
    made.who.mover === 'STAFF' ||
    JSON.stringify(others(made, made.before)) === JSON.stringify(others(made, made.after)),
  'what is signed is neither called off nor off the list': ({ after }) =>
    onList(after) || after.signatures.length === 0 || after.status === 'DRAFT',
  'a reversal takes a signature that stands': ({ before, turn }) =>
    turn.move !== 'REVERSE' || before.signatures.some(({ id }) => id === turn.signatureId),
  'it is complete exactly while a scan is held': ({ after }) =>
    (after.status === 'COMPLETE') === after.scans.some(({ held }) => held),
  'a scan is attached once and taken off once': ({ before, after, turn }) =>
    new Set(after.scans.map(({ fileId }) => fileId)).size === after.scans.length &&
    (turn.move !== 'DETACH' || before.scans.some(({ fileId, held }) => held && fileId === turn.fileId)),
  'a status follows another as the table says': ({ before, after }) =>
    follows[before.status].includes(after.status),
  'each move is made by who may': ({ turn, who }) =>
    who.mover === 'STAFF'
      ? !signing.includes(turn.move)
      : !staffOnly.includes(turn.move) && (who.mover !== 'WITNESS' || signing.includes(turn.move)),
};

/** Everything of the parties but who signs for the one that moves. */
const others = ({ who }: Made, { parties }: MouState) =>
  parties.map(({ organisationId, role, mustSign, signatoryId, position, authority }) =>
    organisationId === who.organisationId
      ? { organisationId, role, mustSign }
      : { organisationId, role, mustSign, signatoryId, position, authority },
  );

/** The journal after a move that was acknowledged. */
export function noted({ signed, agreed }: Journal, before: MouState, turn: MouTurn, who: Who): Journal {
  const { textVersion } = before;
  switch (turn.move) {
    case 'AGREE': {
      const list = [...(agreed.get(textVersion) ?? []), who.organisationId];
      return { signed, agreed: new Map(agreed).set(textVersion, list) };
    }
    case 'SIGN': {
      const { signatureId: id } = turn;
      const { organisationId, accountId: personId } = who;
      return { signed: [...signed, { id, organisationId, personId, how: 'SCREEN', textVersion }], agreed };
    }
    case 'RECORD': {
      const { signatureId: id, organisationId, personId } = turn;
      return { signed: [...signed, { id, organisationId, personId, how: 'PAPER', textVersion }], agreed };
    }
    case 'REVERSE':
      return { signed: signed.filter(({ id }) => id !== turn.signatureId), agreed };
    default:
      return { signed, agreed };
  }
}
