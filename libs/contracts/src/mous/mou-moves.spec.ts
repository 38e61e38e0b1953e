import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mouChecks } from './mou-checks.js';
import { invariants } from '../../test/mou-invariants.js';
import { mouArrows, type Mover } from './mou-lifecycle.js';
import { mouRules, moveMou } from './mou-moves.js';
import type { MouRules, MouState, MouTurn } from './mou-state.js';
import { walk, type Reducer, type Try } from '../../test/mou-walk.js';

const moves: [MouTurn['move'], number][] = [
  ...([
    ['AGREE', 5],
    ['LIST', 4],
    ['SIGN', 5],
    ['RECORD', 4],
    ['ATTACH', 3],
  ] as [MouTurn['move'], number][]),
  ...([
    ['CHANGE', 2],
    ['REVERSE', 2],
    ['DETACH', 2],
  ] as [MouTurn['move'], number][]),
  ...([
    ['REOPEN', 1],
    ['UNLIST', 1],
    ['CANCEL', 1],
  ] as [MouTurn['move'], number][]),
];
const tried: fc.Arbitrary<Try> = fc.record({
  move: fc.oneof(...moves.map(([move, weight]) => ({ arbitrary: fc.constant(move), weight }))),
  by: fc.constantFrom(0, 0, 1, 1, 2, 3, 4, 5, 5, 5),
  person: fc.constantFrom(1, 1, 1, 2),
  of: fc.nat(4),
  old: fc.constantFrom(false, false, false, false, true),
  change: fc.constantFrom('TERMS', 'SIGNATORY', 'PARTIES'),
});
const good = (move: MouTurn['move'], by: number, of = 1): Try => ({
  ...{ move, by, of, person: 1, old: false, change: 'TERMS' },
});
const goodWalk = [
  ...[good('AGREE', 0), good('AGREE', 1), good('LIST', 5), good('SIGN', 0)],
  ...[good('RECORD', 5), good('ATTACH', 0, 0), good('ATTACH', 5, 1)],
];
/** The first steps as they should be, then whatever comes. */
const walks = fc
  .tuple(fc.nat(goodWalk.length), fc.array(tried, { minLength: 1, maxLength: 40 }))
  .map(([steps, tries]) => [...goodWalk.slice(0, steps), ...tries]);

const by =
  (rules: Partial<MouRules>): Reducer =>
  (state, turn, who) =>
    moveMou(state, turn, who, { ...mouRules, ...rules });
const leftOut: string[] = [];
const withoutCheck = (name: keyof typeof mouChecks): Reducer => {
  leftOut.push(name);
  return by({ checks: { ...mouChecks, [name]: () => false } });
};
const withEffect = (move: MouTurn['move'], wrong: (state: MouState, right: MouState) => MouState): Reducer =>
  by({
    effect: (state, turn, who) => {
      const right = mouRules.effect(state, turn, who);
      return turn.move === move ? wrong(state, right) : right;
    },
  });
const withTarget = (
  move: MouTurn['move'],
  target: (after: MouState) => MouState['status'],
  ...more: MouRules['arrows']
): Reducer =>
  by({
    target: (made, after) => (made === move ? target(after) : mouRules.target(made, after)),
    arrows: [...mouArrows, ...more],
  });
const parties: Mover[] = ['SELLER', 'BUYER', 'COORDINATOR', 'WITNESS'];

const signedOnce = 'an acknowledged signature stands, once, until it is reversed';
const signedWhen = 'it is signed exactly when every party that must sign has signed';
const agreedWhen = 'it is agreed when every party that must sign agreed to this very text, once';
const brokenReducers: [broken: string, what: string, Reducer][] = [
  [
    signedOnce,
    'one signature takes the place of another',
    withEffect('RECORD', (_, right) => ({ ...right, signatures: right.signatures.slice(-1) })),
  ],
  [
    signedOnce,
    'a signature is written twice',
    withEffect('SIGN', (_, right) => ({
      ...right,
      signatures: [...right.signatures, ...right.signatures.slice(-1)],
    })),
  ],
  [
    signedOnce,
    'a reversal takes every signature',
    withEffect('REVERSE', (_, right) => ({ ...right, signatures: [] })),
  ],
  ['a party has one signature', 'who has signed is not looked at', withoutCheck('ALREADY_SIGNED')],
  ['only parties sign', 'who is a party is not looked at', withoutCheck('NOT_A_PARTY')],
  [
    'only what is on the list is signed',
    'a draft may be signed',
    withTarget('SIGN', (after) => (after.status === 'DRAFT' ? 'DRAFT' : mouRules.target('SIGN', after)), {
      move: 'SIGN',
      from: 'DRAFT',
      to: 'DRAFT',
      by: parties,
    }),
  ],
  [
    'nobody changes, agrees to or signs another text than was read',
    'the version is not looked at',
    withoutCheck('STALE'),
  ],
  [
    'on the screen signs the person named, for itself',
    'any person of a party may sign',
    withoutCheck('NOT_THE_SIGNATORY'),
  ],
  [signedWhen, 'the first signature makes it signed', withTarget('SIGN', () => 'SIGNED')],
  [signedWhen, 'a reversal does not go back', withTarget('REVERSE', ({ status }) => status)],
  [agreedWhen, 'the first agreement makes it agreed', withTarget('AGREE', () => 'AGREED')],
  [
    agreedWhen,
    'agreements outlive a change',
    withEffect('CHANGE', ({ agreed }, right) => ({ ...right, agreed })),
  ],
  [
    agreedWhen,
    'agreements outlive an opening',
    withEffect('REOPEN', ({ agreed }, right) => ({ ...right, agreed })),
  ],
  [agreedWhen, 'who has agreed is not looked at', withoutCheck('ALREADY_AGREED')],
  ['only who must sign is asked to agree', 'a witness may agree', withoutCheck('NOT_ASKED')],
  ['what is agreed names who signs', 'the signatories are not looked at', withoutCheck('NO_SIGNATORY')],
  [
    'another text is another version, and only of a draft',
    'a change writes over the text',
    withEffect('CHANGE', ({ textVersion, agreed }, right) => ({ ...right, textVersion, agreed })),
  ],
  ['a party leaves the other parties as they are', 'a party may change all', withoutCheck('OTHERS_PARTIES')],
  [
    'what is signed is neither called off nor off the list',
    'signatures are not looked at',
    withoutCheck('SIGNATURE_STANDS'),
  ],
  [
    'a reversal takes a signature that stands',
    'any signature is reversed',
    withoutCheck('NO_SUCH_SIGNATURE'),
  ],
  [
    'it is complete exactly while a scan is held',
    'one scan less makes it incomplete',
    withTarget('DETACH', () => 'SIGNED'),
  ],
  ['a scan is attached once and taken off once', 'a scan is attached again', withoutCheck('SCAN_KNOWN')],
  ['a scan is attached once and taken off once', 'a scan is taken off again', withoutCheck('NO_SUCH_SCAN')],
  [
    'a status follows another as the table says',
    'off the list means a draft',
    withTarget('UNLIST', () => 'DRAFT', { move: 'UNLIST', from: 'LISTED', to: 'DRAFT', by: ['STAFF'] }),
  ],
  [
    'each move is made by who may',
    'a witness may call it off',
    by({ arrows: [...mouArrows, { move: 'CANCEL', from: 'DRAFT', to: 'CANCELLED', by: ['WITNESS'] }] }),
  ],
  [
    'each move is made by who may',
    'a party may record signatures',
    by({
      arrows: mouArrows.map((arrow) =>
        arrow.move === 'RECORD' ? { ...arrow, by: [...arrow.by, ...parties] } : arrow,
      ),
    }),
  ],
];

describe('random moves of all parties and staff, in any order', () => {
  it('never break what holds of a memorandum, and reach every status', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(walks, (tries) => {
        const { broken, statuses } = walk(moveMou, tries);
        for (const status of statuses) reached.add(status);
        expect(broken).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect([...reached].sort()).toEqual(['AGREED', 'CANCELLED', 'COMPLETE', 'DRAFT', 'LISTED', 'SIGNED']);
  });

  const sample = fc.sample(walks, { numRuns: 1000, seed: 20261122 });
  it.each(brokenReducers)('break just this: %s (where %s)', (name, _, reducer) => {
    const broken = new Set(sample.flatMap((tries) => walk(reducer, tries).broken));
    expect([...broken]).toEqual([name]);
  });

  it('have a broken stand-in for every invariant, and for every check left out', () => {
    expect(new Set(brokenReducers.map(([name]) => name))).toEqual(new Set(Object.keys(invariants)));
    expect(leftOut.sort()).toEqual(Object.keys(mouChecks).sort());
  });
});
