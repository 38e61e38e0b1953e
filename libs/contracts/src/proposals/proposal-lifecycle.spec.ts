import { describe, expect, it } from '@jest/globals';
import {
  leadsTo,
  movesOf,
  proposalArrows,
  type DealSideName,
  type ProposalArrow,
  type ProposalMoveName,
  type ProposalStatusName,
} from './proposal-lifecycle.js';

type Table = readonly ProposalArrow[];

const waitsFor: Record<DealSideName, ProposalStatusName> = {
  SUPPLIER: 'AWAITS_SUPPLIER',
  DISTRIBUTOR: 'AWAITS_DISTRIBUTOR',
};
const sides = ['SUPPLIER', 'DISTRIBUTOR'] as const;
const other = (side: DealSideName): DealSideName => (side === 'SUPPLIER' ? 'DISTRIBUTOR' : 'SUPPLIER');
const ends: ProposalStatusName[] = ['ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'];
const answers: ProposalMoveName[] = ['ACCEPT', 'COUNTER', 'DECLINE'];
const endOf: Partial<Record<ProposalMoveName, ProposalStatusName>> = {
  ACCEPT: 'ACCEPTED',
  DECLINE: 'DECLINED',
  WITHDRAW: 'WITHDRAWN',
  EXPIRE: 'EXPIRED',
};

function reached(table: Table): Set<ProposalStatusName | null> {
  const found = new Set<ProposalStatusName | null>([null]);
  for (const status of found) {
    for (const { from, to } of table) if (from === status) found.add(to);
  }
  return found;
}

/** What a table of proposals has to keep, each rule by itself. */
const rules: Record<string, (table: Table) => boolean> = {
  'every status is reached': (table) =>
    [...Object.values(waitsFor), ...ends].every((status) => reached(table).has(status)),
  'an end is an end': (table) => table.every(({ from }) => from === null || !ends.includes(from)),
  'the distributor begins, and the supplier is asked first': (table) =>
    table
      .filter(({ from, move }) => from === null || move === 'PROPOSE')
      .every(
        ({ from, move, to, by }) =>
          from === null && move === 'PROPOSE' && to === 'AWAITS_SUPPLIER' && by === 'DISTRIBUTOR',
      ),
  'nobody answers but the side whose turn it is': (table) =>
    table
      .filter(({ move, from }) => answers.includes(move) && from !== null && !ends.includes(from))
      .every(({ from, by }) => sides.some((side) => by === side && from === waitsFor[side])),
  'the side whose turn it is may accept, counter and decline': (table) =>
    sides.every((side) => answers.every((move) => leadsTo(waitsFor[side], move, side, table) !== null)),
  'a counter-proposal hands the turn over': (table) =>
    table
      .filter(({ move }) => move === 'COUNTER')
      .every(({ from, to }) => sides.some((side) => from === waitsFor[side] && to === waitsFor[other(side)])),
  'either side withdraws while it is open': (table) =>
    sides.every((turn) => sides.every((side) => leadsTo(waitsFor[turn], 'WITHDRAW', side, table) !== null)),
  'whatever is open expires': (table) =>
    sides.every((side) => leadsTo(waitsFor[side], 'EXPIRE', 'SYSTEM', table) !== null),
  'only the product lets it expire, and does nothing else': (table) =>
    table
      .filter(({ move }) => !answers.includes(move))
      .every(({ move, by }) => (move === 'EXPIRE') === (by === 'SYSTEM')),
  'a move ends it where its name says': (table) =>
    table.every(({ move, to }) => (endOf[move] ?? to) === to && (!ends.includes(to) || move in endOf)),
};

const failing = (table: Table) =>
  Object.entries(rules)
    .filter(([, holds]) => !holds(table))
    .map(([name]) => name);

const plus = (move: ProposalMoveName, ...[from, to, by]: [...Ends, ProposalArrow['by']]): Table => [
  ...proposalArrows,
  { move, from, to, by },
];
type Ends = [ProposalArrow['from'], ProposalArrow['to']];
const which = (arrow: ProposalArrow, move: ProposalMoveName, from: ProposalArrow['from'], by: string) =>
  arrow.move === move && arrow.from === from && arrow.by === by;
const without = (move: ProposalMoveName, from: ProposalArrow['from'], by: string): Table =>
  proposalArrows.filter((arrow) => !which(arrow, move, from, by));
const bent = (
  move: ProposalMoveName,
  from: ProposalArrow['from'],
  by: string,
  to: ProposalStatusName,
): Table => proposalArrows.map((arrow) => (which(arrow, move, from, by) ? { ...arrow, to } : arrow));

const [S, D] = ['AWAITS_SUPPLIER', 'AWAITS_DISTRIBUTOR'] as const;
/** Tables with one wrong arrow each, by the one rule that has to notice. */
const broken: [rule: string, table: Table][] = [
  ['every status is reached', without('PROPOSE', null, 'DISTRIBUTOR')],
  ['an end is an end', plus('WITHDRAW', 'ACCEPTED', 'WITHDRAWN', 'SUPPLIER')],
  ['an end is an end', plus('ACCEPT', 'EXPIRED', 'ACCEPTED', 'SUPPLIER')],
  ['an end is an end', plus('ACCEPT', 'DECLINED', 'ACCEPTED', 'DISTRIBUTOR')],
  ['the distributor begins, and the supplier is asked first', plus('PROPOSE', null, D, 'SUPPLIER')],
  ['the distributor begins, and the supplier is asked first', bent('PROPOSE', null, 'DISTRIBUTOR', D)],
  ['nobody answers but the side whose turn it is', plus('ACCEPT', S, 'ACCEPTED', 'DISTRIBUTOR')],
  ['nobody answers but the side whose turn it is', plus('ACCEPT', D, 'ACCEPTED', 'SUPPLIER')],
  ['nobody answers but the side whose turn it is', plus('DECLINE', D, 'DECLINED', 'SUPPLIER')],
  ['nobody answers but the side whose turn it is', plus('COUNTER', S, D, 'DISTRIBUTOR')],
  ['nobody answers but the side whose turn it is', plus('ACCEPT', S, 'ACCEPTED', 'SYSTEM')],
  ['the side whose turn it is may accept, counter and decline', without('DECLINE', S, 'SUPPLIER')],
  ['the side whose turn it is may accept, counter and decline', without('ACCEPT', D, 'DISTRIBUTOR')],
  ['a counter-proposal hands the turn over', bent('COUNTER', D, 'DISTRIBUTOR', D)],
  ['either side withdraws while it is open', without('WITHDRAW', D, 'SUPPLIER')],
  ['either side withdraws while it is open', without('WITHDRAW', S, 'DISTRIBUTOR')],
  ['whatever is open expires', without('EXPIRE', D, 'SYSTEM')],
  ['only the product lets it expire, and does nothing else', plus('EXPIRE', S, 'EXPIRED', 'SUPPLIER')],
  ['only the product lets it expire, and does nothing else', plus('WITHDRAW', D, 'WITHDRAWN', 'SYSTEM')],
  ['a move ends it where its name says', bent('DECLINE', S, 'SUPPLIER', 'WITHDRAWN')],
  ['a move ends it where its name says', bent('WITHDRAW', D, 'DISTRIBUTOR', 'DECLINED')],
];

describe('the table of proposals', () => {
  it.each(Object.entries(rules))('keeps: %s', (_, holds) => {
    expect(holds(proposalArrows)).toBe(true);
  });

  it.each(broken)('broken, fails exactly: %s', (rule, table) => {
    expect(failing(table)).toEqual([rule]);
  });

  it('is broken by a stand-in for every rule', () => {
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)));
  });

  it('says what each may do', () => {
    for (const side of sides) {
      expect(new Set(movesOf(waitsFor[side], side))).toEqual(new Set([...answers, 'WITHDRAW']));
      expect(movesOf(waitsFor[side], other(side))).toEqual(['WITHDRAW']);
      expect(movesOf(waitsFor[side], 'SYSTEM')).toEqual(['EXPIRE']);
    }
  });
});
