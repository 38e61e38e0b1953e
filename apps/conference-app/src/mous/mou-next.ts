import type { MouPartyFieldsFragment, MouRowFragment } from '../gql/operations.js';
import type { MouMove, MouStatus } from '../gql/schema.js';

type Party = MouPartyFieldsFragment;
type Standing = Pick<MouRowFragment, 'status' | 'parties' | 'moves'>;

/** The way of a memorandum; a cancelled one left it. */
export const way = ['DRAFT', 'AGREED', 'LISTED', 'SIGNED', 'COMPLETE'] as const satisfies MouStatus[];

/** Parties that have to sign and of which nobody, or nobody with a position, is named yet. */
export function withoutSignatory(parties: readonly Party[]): Party[] {
  return parties.filter(({ mustSign, signatory, position }) => mustSign && !(signatory && position));
}

/** The parties a memorandum waits for where it stands. */
export function waitsFor({ status, parties }: Standing): Party[] {
  if (status === 'DRAFT') return parties.filter(({ mustSign, agreedAt }) => mustSign && !agreedAt);
  if (status === 'LISTED') return parties.filter(({ mustSign, signature }) => mustSign && !signature);
  if (status !== 'SIGNED') return [];
  const sender = parties.find(({ role }) => role === 'SELLER') ?? parties[0];
  return sender ? [sender] : [];
}

const usual: Partial<Record<MouStatus, MouMove[]>> = {
  DRAFT: ['AGREE'],
  AGREED: ['LIST'],
  LISTED: ['SIGN', 'RECORD'],
  SIGNED: ['ATTACH'],
};

/** Whether a move can be made now: nobody can agree to a text that does not name who will sign. */
export function isOpen({ moves, parties }: Standing, move: MouMove): boolean {
  return moves.includes(move) && (move !== 'AGREE' || withoutSignatory(parties).length === 0);
}

/**
 * The one thing to do now for somebody of this organisation, if there is one: what brings the memorandum on.
 * While a signatory is missing nobody can agree, so naming one comes first: one's own, for staff anybody's.
 */
export function mainMove(mou: Standing, organisationId: string, staff: boolean): MouMove | null {
  const { status } = mou;
  if (status === 'DRAFT') {
    const missing = withoutSignatory(mou.parties);
    const mine = staff || missing.some(({ organisation }) => organisation.organisationId === organisationId);
    if (missing.length) return mine && isOpen(mou, 'CHANGE') ? 'CHANGE' : null;
  }
  return usual[status]?.find((move) => isOpen(mou, move)) ?? null;
}
