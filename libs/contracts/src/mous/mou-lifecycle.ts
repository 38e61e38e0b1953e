export type MouStatusName = 'DRAFT' | 'AGREED' | 'LISTED' | 'SIGNED' | 'COMPLETE' | 'CANCELLED';
export type MouMoveName =
  | 'ENTER'
  | 'CHANGE'
  | 'AGREE'
  | 'REOPEN'
  | 'LIST'
  | 'UNLIST'
  | 'SIGN'
  | 'RECORD'
  | 'REVERSE'
  | 'ATTACH'
  | 'DETACH'
  | 'CANCEL';
export type PartyRoleName = 'SELLER' | 'BUYER' | 'COORDINATOR' | 'WITNESS';

/** Who moves a memorandum: the staff of its alliance, or a party in its role (itself, or staff on its behalf). */
export type Mover = 'STAFF' | PartyRoleName;

export interface MouArrow {
  move: MouMoveName;
  /** None where the memorandum begins. */
  from: MouStatusName | null;
  to: MouStatusName;
  by: readonly Mover[];
}

const bargaining: Mover[] = ['SELLER', 'BUYER', 'COORDINATOR'];
const parties: Mover[] = [...bargaining, 'WITNESS'];
const staff: Mover[] = ['STAFF'];
const all = [...bargaining, ...staff];

/**
 * Which status of a memorandum may follow which, and who may move it. A witness reads and signs; it agrees to the text
 * only where its signature is required. CANCELLED is the end; COMPLETE is where a memorandum comes to rest.
 */
export const mouArrows: readonly MouArrow[] = [
  { move: 'ENTER', from: null, to: 'DRAFT', by: all },
  { move: 'CHANGE', from: 'DRAFT', to: 'DRAFT', by: all },
  { move: 'AGREE', from: 'DRAFT', to: 'DRAFT', by: parties },
  { move: 'AGREE', from: 'DRAFT', to: 'AGREED', by: parties },
  { move: 'REOPEN', from: 'AGREED', to: 'DRAFT', by: all },
  { move: 'LIST', from: 'AGREED', to: 'LISTED', by: staff },
  { move: 'UNLIST', from: 'LISTED', to: 'AGREED', by: staff },
  { move: 'SIGN', from: 'LISTED', to: 'LISTED', by: parties },
  { move: 'SIGN', from: 'LISTED', to: 'SIGNED', by: parties },
  { move: 'SIGN', from: 'SIGNED', to: 'SIGNED', by: parties },
  { move: 'RECORD', from: 'LISTED', to: 'LISTED', by: staff },
  { move: 'RECORD', from: 'LISTED', to: 'SIGNED', by: staff },
  { move: 'RECORD', from: 'SIGNED', to: 'SIGNED', by: staff },
  { move: 'REVERSE', from: 'LISTED', to: 'LISTED', by: staff },
  { move: 'REVERSE', from: 'SIGNED', to: 'SIGNED', by: staff },
  { move: 'REVERSE', from: 'SIGNED', to: 'LISTED', by: staff },
  { move: 'ATTACH', from: 'SIGNED', to: 'COMPLETE', by: all },
  { move: 'ATTACH', from: 'COMPLETE', to: 'COMPLETE', by: all },
  { move: 'DETACH', from: 'COMPLETE', to: 'COMPLETE', by: staff },
  { move: 'DETACH', from: 'COMPLETE', to: 'SIGNED', by: staff },
  { move: 'CANCEL', from: 'DRAFT', to: 'CANCELLED', by: all },
  { move: 'CANCEL', from: 'AGREED', to: 'CANCELLED', by: all },
  { move: 'CANCEL', from: 'LISTED', to: 'CANCELLED', by: staff },
];

/** What `mover` may do with a memorandum of this status. */
export function movesOf(
  status: MouStatusName,
  mover: Mover,
  arrows: readonly MouArrow[] = mouArrows,
): MouMoveName[] {
  const open = arrows.filter(({ from, by }) => from === status && by.includes(mover));
  return [...new Set(open.map(({ move }) => move))];
}
