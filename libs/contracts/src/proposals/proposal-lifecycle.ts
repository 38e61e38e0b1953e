export type ProposalStatusName =
  'AWAITS_SUPPLIER' | 'AWAITS_DISTRIBUTOR' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'EXPIRED';
export type ProposalMoveName = 'PROPOSE' | 'COUNTER' | 'ACCEPT' | 'DECLINE' | 'WITHDRAW' | 'EXPIRE';
export type DealSideName = 'SUPPLIER' | 'DISTRIBUTOR';

/** Who moves a proposal: a side (itself, or staff on its behalf), or the product when nobody answered in time. */
export type ProposalMover = DealSideName | 'SYSTEM';

export interface ProposalArrow {
  move: ProposalMoveName;
  /** None where the proposal begins. */
  from: ProposalStatusName | null;
  to: ProposalStatusName;
  by: ProposalMover;
}

/** Which status of a proposal may follow which, and who may move it. What no arrow leaves is an end. */
export const proposalArrows: readonly ProposalArrow[] = [
  { move: 'PROPOSE', from: null, to: 'AWAITS_SUPPLIER', by: 'DISTRIBUTOR' },
  { move: 'ACCEPT', from: 'AWAITS_SUPPLIER', to: 'ACCEPTED', by: 'SUPPLIER' },
  { move: 'COUNTER', from: 'AWAITS_SUPPLIER', to: 'AWAITS_DISTRIBUTOR', by: 'SUPPLIER' },
  { move: 'DECLINE', from: 'AWAITS_SUPPLIER', to: 'DECLINED', by: 'SUPPLIER' },
  { move: 'WITHDRAW', from: 'AWAITS_SUPPLIER', to: 'WITHDRAWN', by: 'SUPPLIER' },
  { move: 'WITHDRAW', from: 'AWAITS_SUPPLIER', to: 'WITHDRAWN', by: 'DISTRIBUTOR' },
  { move: 'EXPIRE', from: 'AWAITS_SUPPLIER', to: 'EXPIRED', by: 'SYSTEM' },
  { move: 'ACCEPT', from: 'AWAITS_DISTRIBUTOR', to: 'ACCEPTED', by: 'DISTRIBUTOR' },
  { move: 'COUNTER', from: 'AWAITS_DISTRIBUTOR', to: 'AWAITS_SUPPLIER', by: 'DISTRIBUTOR' },
  { move: 'DECLINE', from: 'AWAITS_DISTRIBUTOR', to: 'DECLINED', by: 'DISTRIBUTOR' },
  { move: 'WITHDRAW', from: 'AWAITS_DISTRIBUTOR', to: 'WITHDRAWN', by: 'SUPPLIER' },
  { move: 'WITHDRAW', from: 'AWAITS_DISTRIBUTOR', to: 'WITHDRAWN', by: 'DISTRIBUTOR' },
  { move: 'EXPIRE', from: 'AWAITS_DISTRIBUTOR', to: 'EXPIRED', by: 'SYSTEM' },
];

/** Where does this move lead? Null: `mover` may not do it now. */
export const leadsTo = (
  status: ProposalStatusName | null,
  move: ProposalMoveName,
  mover: ProposalMover,
  arrows: readonly ProposalArrow[] = proposalArrows,
): ProposalStatusName | null =>
  arrows.find((one) => one.from === status && one.move === move && one.by === mover)?.to ?? null;

/** What may `mover` do with a proposal of this status? */
export const movesOf = (
  status: ProposalStatusName,
  mover: ProposalMover,
  arrows: readonly ProposalArrow[] = proposalArrows,
): ProposalMoveName[] =>
  arrows.filter(({ from, by }) => from === status && by === mover).map(({ move }) => move);

/** Is it over? */
export const isEnd = (
  status: ProposalStatusName,
  arrows: readonly ProposalArrow[] = proposalArrows,
): boolean => arrows.every(({ from }) => from !== status);
