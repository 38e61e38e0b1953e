import type { Viewer } from '#platform';
import { movesOf, type MouMoveName, type Mover } from './mou-lifecycle.js';
import type { MouParty } from './mou-party.type.js';
import type { Mou } from './mou.type.js';

/** As the reader's statement gives it. */
export type MouRow = Omit<Mou, 'moves' | 'parties'> & { parties: PartyRow[] };
/** `registered`: with the alliance of the staff who look, so that they may act for it. */
export type PartyRow = MouParty & { registered: boolean };

/** What the viewer may do now; staff also on behalf of the parties that their alliance registered. */
export function movesOfViewer(viewer: Viewer, mou: MouRow): MouMoveName[] {
  const isStaff = viewer.role === 'ORGANISER';
  const mine = (party: PartyRow) => party.organisation.id === viewer.organisationId;
  const actsFor = mou.parties.filter((party) => mine(party) || (isStaff && party.registered));
  const signsFor = actsFor.filter((party) => mine(party) && party.signatory?.id === viewer.accountId);
  const inTable = (mover: Mover, move: MouMoveName) => movesOf(mou.status, mover).includes(move);
  const someParty = (parties: PartyRow[], move: MouMoveName, may: (party: PartyRow) => boolean) =>
    parties.some((party) => inTable(party.role, move) && may(party));
  const isSigned = mou.parties.some(({ signature }) => signature !== null);

  const asParty = (move: MouMoveName): boolean => {
    switch (move) {
      case 'AGREE':
        return someParty(actsFor, move, ({ mustSign, agreedAt }) => mustSign && agreedAt === null);
      case 'SIGN':
        return someParty(signsFor, move, ({ signature }) => signature === null);
      default:
        return someParty(actsFor, move, () => true);
    }
  };
  const asStaff = (move: MouMoveName): boolean => {
    if (!isStaff || !inTable('STAFF', move)) return false;
    switch (move) {
      case 'RECORD':
        return mou.parties.some(({ signature }) => signature === null);
      case 'REVERSE':
        return isSigned;
      case 'UNLIST':
        return !isSigned;
      case 'CANCEL':
        return mou.status !== 'LISTED' || !isSigned;
      default:
        return true;
    }
  };
  return shown.filter((move) => asParty(move) || asStaff(move));
}

const shown: MouMoveName[] = [
  ...(['CHANGE', 'AGREE', 'REOPEN', 'LIST', 'UNLIST', 'SIGN', 'RECORD'] as const),
  ...(['REVERSE', 'ATTACH', 'DETACH', 'CANCEL'] as const),
];
