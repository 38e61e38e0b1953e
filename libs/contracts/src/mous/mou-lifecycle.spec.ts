import { describe, expect, it } from '@jest/globals';
import { mouArrows, movesOf, type MouArrow, type MouMoveName, type Mover } from './mou-lifecycle.js';

type Table = readonly MouArrow[];
const statuses = ['DRAFT', 'AGREED', 'LISTED', 'SIGNED', 'COMPLETE', 'CANCELLED'] as const;
const bargaining: Mover[] = ['SELLER', 'BUYER', 'COORDINATOR'];
const ofMove = (table: Table, ...moves: MouMoveName[]) => table.filter(({ move }) => moves.includes(move));
const onlyFrom = (table: Table, moves: MouMoveName[], ...from: MouArrow['from'][]) =>
  ofMove(table, ...moves).every((arrow) => from.includes(arrow.from));
const into = (table: Table, status: MouArrow['to']) =>
  table.filter(({ from, to }) => to === status && from !== status).map(({ move }) => move);
const movesBy = (table: Table, mover: Mover) =>
  JSON.stringify(table.filter(({ by }) => by.includes(mover)).map(({ move, from, to }) => [move, from, to]));

function reached(table: Table): Set<string | null> {
  const found = new Set<string | null>([null]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { from, to } of table) if (found.has(from)) found.add(to);
  }
  return found;
}

const rules: Record<string, (table: Table) => boolean> = {
  'every status is reached': (table) => statuses.every((status) => reached(table).has(status)),
  'what is called off stays so': (table) => table.every(({ from }) => from !== 'CANCELLED'),
  'a complete memorandum only gets or loses a scan': (table) =>
    table.every(({ from, move }) => from !== 'COMPLETE' || ['ATTACH', 'DETACH'].includes(move)),
  'a text is written only while it is a draft': (table) => onlyFrom(table, ['CHANGE'], 'DRAFT'),
  'only an agreed text that is not listed is opened again': (table) =>
    onlyFrom(table, ['REOPEN'], 'AGREED') && into(table, 'DRAFT').every((move) => /ENTER|REOPEN/.test(move)),
  'only an agreed text is listed': (table) =>
    onlyFrom(table, ['LIST'], 'AGREED') && into(table, 'AGREED').every((move) => /AGREE|UNLIST/.test(move)),
  'only what is on the list is signed': (table) => onlyFrom(table, ['SIGN', 'RECORD'], 'LISTED', 'SIGNED'),
  'only signatures make it signed': (table) =>
    into(table, 'SIGNED').every((move) => /SIGN|RECORD|DETACH/.test(move)),
  'only a scan makes it complete': (table) => into(table, 'COMPLETE').every((move) => move === 'ATTACH'),
  'what is signed is not called off': (table) =>
    onlyFrom(table, ['CANCEL'], 'DRAFT', 'AGREED', 'LISTED', 'CANCELLED'),
  'on the list only staff call it off': (table) =>
    ofMove(table, 'CANCEL').every(({ from, by }) => from !== 'LISTED' || by.join() === 'STAFF'),
  'seller and buyer may do alike': (table) => movesBy(table, 'SELLER') === movesBy(table, 'BUYER'),
  'a witness signs, and agrees, and does nothing else': (table) =>
    table.every(({ move, by }) => by.includes('WITNESS') === ['AGREE', 'SIGN'].includes(move)),
  'staff neither agree nor sign in their own name for a party': (table) =>
    ofMove(table, 'AGREE', 'SIGN').every(({ by }) => !by.includes('STAFF')),
  'the list, paper signatures, reversals and the end of a scan are the staff’s': (table) =>
    ofMove(table, 'LIST', 'UNLIST', 'RECORD', 'REVERSE', 'DETACH').every(({ by }) => by.join() === 'STAFF'),
};

const without = (...moves: MouMoveName[]) => mouArrows.filter(({ move }) => !moves.includes(move));
const and = (...arrows: MouArrow[]) => [...mouArrows, ...arrows];
const alsoBy = (move: MouMoveName, ...more: Mover[]) =>
  mouArrows.map((arrow) => (arrow.move === move ? { ...arrow, by: [...arrow.by, ...more] } : arrow));
const staff: Mover[] = ['STAFF'];

const brokenTables: Record<string, Table> = {
  'every status is reached': without('ATTACH'),
  'what is called off stays so': and({ move: 'CANCEL', from: 'CANCELLED', to: 'CANCELLED', by: staff }),
  'a complete memorandum only gets or loses a scan': and({
    ...{ move: 'REVERSE', from: 'COMPLETE', to: 'COMPLETE', by: staff },
  }),
  'a text is written only while it is a draft': and({
    ...{ move: 'CHANGE', from: 'LISTED', to: 'LISTED', by: [...bargaining, ...staff] },
  }),
  'only an agreed text that is not listed is opened again': and({
    ...{ move: 'REOPEN', from: 'LISTED', to: 'DRAFT', by: [...bargaining, ...staff] },
  }),
  'only an agreed text is listed': and({ move: 'LIST', from: 'DRAFT', to: 'LISTED', by: staff }),
  'only what is on the list is signed': and({ move: 'RECORD', from: 'DRAFT', to: 'DRAFT', by: staff }),
  'only signatures make it signed': and({ move: 'LIST', from: 'AGREED', to: 'SIGNED', by: staff }),
  'only a scan makes it complete': and({ move: 'RECORD', from: 'LISTED', to: 'COMPLETE', by: staff }),
  'what is signed is not called off': and({ move: 'CANCEL', from: 'SIGNED', to: 'CANCELLED', by: staff }),
  'on the list only staff call it off': and({
    ...{ move: 'CANCEL', from: 'LISTED', to: 'CANCELLED', by: bargaining },
  }),
  'seller and buyer may do alike': mouArrows.map((arrow) =>
    arrow.move === 'CHANGE' ? { ...arrow, by: arrow.by.filter((mover) => mover !== 'BUYER') } : arrow,
  ),
  'a witness signs, and agrees, and does nothing else': alsoBy('REOPEN', 'WITNESS'),
  'staff neither agree nor sign in their own name for a party': alsoBy('SIGN', 'STAFF'),
  'the list, paper signatures, reversals and the end of a scan are the staff’s': alsoBy(
    'REVERSE',
    ...bargaining,
  ),
};
const brokenRules = (table: Table) => Object.keys(rules).filter((rule) => !rules[rule]?.(table));

describe('the table of a memorandum', () => {
  it.each(Object.keys(rules))('says: %s', (rule) => {
    expect(rules[rule]?.(mouArrows)).toBe(true);
  });

  it.each(Object.entries(brokenTables))('with one wrong arrow breaks just this: %s', (rule, table) => {
    expect(brokenRules(table)).toEqual([rule]);
  });

  it('has a broken stand-in for every rule', () => {
    expect(Object.keys(brokenTables).sort()).toEqual(Object.keys(rules).sort());
  });

  it('says what each may do, as the screen asks', () => {
    expect(movesOf('LISTED', 'SELLER')).toEqual(['SIGN']);
    expect(movesOf('LISTED', 'STAFF')).toEqual(['UNLIST', 'RECORD', 'REVERSE', 'CANCEL']);
    expect(movesOf('CANCELLED', 'STAFF')).toEqual([]);
  });
});
