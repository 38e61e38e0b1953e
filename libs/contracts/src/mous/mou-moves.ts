import { mouChecks } from './mou-checks.js';
import { mouArrows, type MouMoveName, type MouStatusName } from './mou-lifecycle.js';
import type { MouRefusal, MouRules, MouState, MouTurn, StandingSignature, Who } from './mou-state.js';

const whole = (state: MouState, organisations: readonly string[]): boolean =>
  state.parties.every(({ mustSign, organisationId }) => !mustSign || organisations.includes(organisationId));

/** Whether every party that must sign has agreed to the text that stands. */
const isAgreed = (state: MouState): boolean => whole(state, state.agreed);

/** Whether every party that must sign has signed. */
export const isSigned = (state: MouState): boolean =>
  whole(
    state,
    state.signatures.map(({ organisationId }) => organisationId),
  );

const targets: Record<MouMoveName, (after: MouState) => MouStatusName> = {
  ENTER: () => 'DRAFT',
  CHANGE: () => 'DRAFT',
  AGREE: (after) => (isAgreed(after) ? 'AGREED' : 'DRAFT'),
  REOPEN: () => 'DRAFT',
  LIST: () => 'LISTED',
  UNLIST: () => 'AGREED',
  SIGN: (after) => (isSigned(after) ? 'SIGNED' : 'LISTED'),
  RECORD: (after) => (isSigned(after) ? 'SIGNED' : 'LISTED'),
  REVERSE: (after) => (isSigned(after) ? 'SIGNED' : 'LISTED'),
  ATTACH: () => 'COMPLETE',
  DETACH: (after) => (after.scans.some(({ held }) => held) ? 'COMPLETE' : 'SIGNED'),
  CANCEL: () => 'CANCELLED',
};

const signed = (state: MouState, signature: Omit<StandingSignature, 'textVersion'>): MouState => ({
  ...state,
  signatures: [...state.signatures, { ...signature, textVersion: state.textVersion }],
});

function effect(state: MouState, turn: MouTurn, { organisationId, accountId }: Who): MouState {
  switch (turn.move) {
    case 'CHANGE':
      return { ...state, textVersion: state.textVersion + 1, parties: turn.parties, agreed: [] };
    case 'REOPEN':
      return { ...state, textVersion: state.textVersion + 1, agreed: [] };
    case 'AGREE':
      return { ...state, agreed: [...state.agreed, organisationId] };
    case 'SIGN':
      return signed(state, { id: turn.signatureId, organisationId, personId: accountId, how: 'SCREEN' });
    case 'RECORD': {
      const { signatureId: id, organisationId: party, personId } = turn;
      return signed(state, { id, organisationId: party, personId, how: 'PAPER' });
    }
    case 'REVERSE':
      return { ...state, signatures: state.signatures.filter(({ id }) => id !== turn.signatureId) };
    case 'ATTACH':
      return { ...state, scans: [...state.scans, { fileId: turn.fileId, held: true }] };
    case 'DETACH':
      return {
        ...state,
        scans: state.scans.map((scan) => (scan.fileId === turn.fileId ? { ...scan, held: false } : scan)),
      };
    default:
      return state;
  }
}

export const mouRules: MouRules = {
  arrows: mouArrows,
  checks: mouChecks,
  effect,
  target: (move, after) => targets[move](after),
};

/**
 * The memorandum after a move, or why it does not move. NOT_YOURS: this mover never does that; NOT_NOW: not from this
 * status.
 */
export function moveMou(
  state: MouState,
  turn: MouTurn,
  who: Who,
  rules: MouRules = mouRules,
): MouState | MouRefusal {
  const own = rules.arrows.filter(({ move, by }) => move === turn.move && by.includes(who.mover));
  if (own.length === 0) return 'NOT_YOURS';
  const here = own.filter(({ from }) => from === state.status);
  if (here.length === 0) return 'NOT_NOW';
  for (const [refusal, standsInTheWay] of Object.entries(rules.checks)) {
    if (standsInTheWay(state, turn, who)) return refusal as MouRefusal;
  }
  const after = rules.effect(state, turn, who);
  const status = rules.target(turn.move, after);
  return here.some(({ to }) => to === status) ? { ...after, status } : 'NOT_NOW';
}
