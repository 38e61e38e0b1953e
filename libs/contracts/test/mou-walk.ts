import { invariants, noted, type Journal } from './mou-invariants.js';
import type { Mover } from '../src/mous/mou-lifecycle.js';
import type { MouRefusal, MouState, MouTurn, StateParty, Who } from '../src/mous/mou-state.js';

export type Reducer = (state: MouState, turn: MouTurn, who: Who) => MouState | MouRefusal;
/** What somebody tries, drawn at random; made a turn by what is in front of them. */
export interface Try {
  move: MouTurn['move'];
  by: number;
  person: 1 | 2;
  of: number;
  old: boolean;
  change: 'TERMS' | 'SIGNATORY' | 'PARTIES';
}

const organisations = ['seller', 'buyer', 'coordinator', 'witness', 'stranger'];
const party = (organisationId: string, role: StateParty['role']): StateParty => ({
  ...{ organisationId, role, mustSign: role !== 'WITNESS' },
  ...{ signatoryId: `${organisationId} 1`, position: 'Giám đốc', authority: null },
});
/** Three parties, the witness among them need not sign. */
export const entered: MouState = {
  ...{ status: 'DRAFT', textVersion: 1, agreed: [], signatures: [], scans: [] },
  parties: [party('seller', 'SELLER'), party('buyer', 'BUYER'), party('witness', 'WITNESS')],
};

function whoOf({ parties }: MouState, { by, person }: Try): Who {
  const organisationId = organisations[by] ?? 'staff';
  const mover: Mover =
    parties.find((one) => one.organisationId === organisationId)?.role ?? (by > 4 ? 'STAFF' : 'WITNESS');
  return { mover, organisationId, accountId: `${organisationId} ${person}` };
}

function changed({ parties }: MouState, { change, of }: Try): StateParty[] {
  if (change === 'TERMS') return [...parties];
  if (change === 'PARTIES') {
    const coordinator = party('coordinator', 'COORDINATOR');
    return parties.some(({ role }) => role === 'COORDINATOR')
      ? parties.filter(({ role }) => role !== 'COORDINATOR')
      : [...parties, coordinator];
  }
  return parties.map((one) =>
    one.organisationId === organisations[of]
      ? { ...one, signatoryId: one.signatoryId ? null : `${one.organisationId} 1` }
      : one,
  );
}

function turnOf(state: MouState, what: Try, at: number): MouTurn {
  const { move, of, person, old } = what;
  const textVersion = old ? state.textVersion - 1 : state.textVersion;
  const organisationId = organisations[of] ?? '';
  switch (move) {
    case 'CHANGE':
      return { move, textVersion, parties: changed(state, what) };
    case 'AGREE':
      return { move, textVersion };
    case 'SIGN':
      return { move, textVersion, signatureId: `s${at}` };
    case 'RECORD':
      return {
        move,
        textVersion,
        signatureId: `s${at}`,
        organisationId,
        personId: `${organisationId} ${person}`,
      };
    case 'REVERSE':
      return { move, signatureId: state.signatures[of]?.id ?? 'none' };
    case 'ATTACH':
      return { move, fileId: `f${of}` };
    case 'DETACH':
      return { move, fileId: `f${of}` };
    default:
      return { move };
  }
}

/** Walks until an invariant breaks; answers which broke, and how far it came. */
export function walk(reducer: Reducer, tries: Try[]): { broken: string[]; statuses: Set<string> } {
  let state = entered;
  let journal: Journal = { signed: [], agreed: new Map() };
  const statuses = new Set<string>([state.status]);
  for (const [at, what] of tries.entries()) {
    const [turn, who] = [turnOf(state, what, at), whoOf(state, what)];
    const after = reducer(state, turn, who);
    if (typeof after === 'string') continue;
    journal = noted(journal, state, turn, who);
    const made = { before: state, turn, who, after, journal };
    const broken = Object.keys(invariants).filter((name) => !invariants[name]?.(made));
    if (broken.length > 0) return { broken, statuses };
    state = after;
    statuses.add(state.status);
  }
  return { broken: [], statuses };
}
