import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Viewer } from '#platform';
import type { MouMoveName, MouStatusName, Mover, PartyRoleName } from './mou-lifecycle.js';
import { moveMou } from './mou-moves.js';
import type { MouState, MouTurn } from './mou-state.js';
import { movesOfViewer, type MouRow } from './moves-of-viewer.js';

interface Paper {
  status: MouStatusName;
  parties: {
    role: PartyRoleName;
    mustSign: boolean;
    agreed: boolean;
    signed: boolean;
    registered: boolean;
  }[];
  /** The alliance itself is the first party. */
  ofOffice: boolean;
}

const statuses: MouStatusName[] = ['DRAFT', 'AGREED', 'LISTED', 'SIGNED', 'COMPLETE', 'CANCELLED'];
const party = fc.record({
  role: fc.constantFrom<PartyRoleName>('SELLER', 'BUYER', 'COORDINATOR', 'WITNESS'),
  mustSign: fc.boolean(),
  agreed: fc.boolean(),
  signed: fc.boolean(),
  registered: fc.boolean(),
});
/** Memoranda as the database lets them be. */
const papers: fc.Arbitrary<Paper> = fc
  .record({
    status: fc.constantFrom(...statuses),
    parties: fc.array(party, { minLength: 2, maxLength: 4 }),
    ofOffice: fc.boolean(),
  })
  .map(({ status, parties, ofOffice }) => {
    const agreed = !['DRAFT', 'CANCELLED'].includes(status);
    const signed = ['SIGNED', 'COMPLETE'].includes(status);
    return {
      ...{ status, ofOffice },
      parties: parties.map((one, at) => {
        const mustSign = at === 0 || one.role !== 'WITNESS' || one.mustSign;
        const open = at === 0;
        return {
          ...{ ...one, mustSign, registered: one.registered || (at === 0 && ofOffice) },
          agreed: mustSign && (agreed || (one.agreed && !open)),
          signed: (signed && mustSign) || ((signed || status === 'LISTED') && one.signed && !open),
        };
      }),
    };
  });

const idOf = ({ ofOffice }: Paper, at: number) => (ofOffice && at === 0 ? 'office' : `o${at}`);
const rowOf = (paper: Paper) =>
  ({
    status: paper.status,
    parties: paper.parties.map(({ role, mustSign, agreed, signed, registered }, at) => ({
      ...{ organisation: { id: idOf(paper, at) }, role, mustSign, registered, signatory: { id: `p${at}` } },
      agreedAt: agreed ? new Date() : null,
      signature: signed ? { id: `s${at}` } : null,
    })),
  }) as unknown as MouRow;
const stateOf = (paper: Paper): MouState => {
  const all = paper.parties.map((one, at) => ({ ...one, organisationId: idOf(paper, at), at }));
  return {
    ...{ status: paper.status, textVersion: 1 },
    parties: all.map(({ organisationId, role, mustSign, at }) => ({
      ...{ organisationId, role, mustSign, signatoryId: `p${at}`, position: 'Giám đốc', authority: null },
    })),
    agreed: all.filter(({ agreed }) => agreed).map(({ organisationId }) => organisationId),
    signatures: all
      .filter(({ signed }) => signed)
      .map(({ organisationId, at }) => ({
        ...{ id: `s${at}`, organisationId, personId: `p${at}`, how: 'PAPER', textVersion: 1 },
      })),
    scans: paper.status === 'COMPLETE' ? [{ fileId: 'scan', held: true }] : [],
  };
};

/** Every turn that somebody could try. */
const turnsOf = ({ parties, signatures, scans }: MouState): MouTurn[] => [
  ...(['REOPEN', 'LIST', 'UNLIST', 'CANCEL'] as const).map((move) => ({ move })),
  { move: 'CHANGE', textVersion: 1, parties },
  { move: 'AGREE', textVersion: 1 },
  { move: 'SIGN', textVersion: 1, signatureId: 'new' },
  { move: 'ATTACH', fileId: 'new' },
  ...(parties.map(({ organisationId }) => ({
    ...{ move: 'RECORD', textVersion: 1, signatureId: 'new', organisationId, personId: 'p' },
  })) as MouTurn[]),
  ...signatures.map(({ id }): MouTurn => ({ move: 'REVERSE', signatureId: id })),
  ...scans.map(({ fileId }): MouTurn => ({ move: 'DETACH', fileId })),
];

/** The parties one acts for, and as what; nobody signs for anybody else. */
const movers = (
  viewer: Viewer,
  paper: Paper,
): { mover: Mover; organisationId: string; itself: boolean }[] => [
  ...(viewer.role === 'ORGANISER'
    ? [{ mover: 'STAFF' as const, organisationId: viewer.organisationId, itself: false }]
    : []),
  ...paper.parties.flatMap(({ role, registered }, at) => {
    const organisationId = idOf(paper, at);
    const itself = organisationId === viewer.organisationId;
    return itself || (viewer.role === 'ORGANISER' && registered)
      ? [{ mover: role, organisationId, itself }]
      : [];
  }),
];

describe('what a screen offers', () => {
  const someone = { allianceId: 'a', sessionId: 's' };
  const viewers: fc.Arbitrary<Viewer> = fc.constantFrom(
    { ...someone, role: 'ORGANISER', organisationId: 'office', accountId: 'p0' } as const,
    { ...someone, role: 'ORGANISER', organisationId: 'office', accountId: 'colleague' } as const,
    { ...someone, role: 'SUPPLIER', organisationId: 'o0', accountId: 'p0' } as const,
    { ...someone, role: 'DISTRIBUTOR', organisationId: 'o1', accountId: 'p1' } as const,
    { ...someone, role: 'DISTRIBUTOR', organisationId: 'o1', accountId: 'colleague' } as const,
  );

  it('is what the rules let one do, and all of it', () => {
    fc.assert(
      fc.property(papers, viewers, (paper, viewer) => {
        const state = stateOf(paper);
        const possible = new Set<MouMoveName>();
        for (const { mover, organisationId, itself } of movers(viewer, paper)) {
          for (const turn of turnsOf(state)) {
            const who = { mover, organisationId, accountId: viewer.accountId };
            if (turn.move === 'SIGN' && !itself) continue;
            if (typeof moveMou(state, turn, who) !== 'string') possible.add(turn.move);
          }
        }
        expect(new Set(movesOfViewer(viewer, rowOf(paper)))).toEqual(possible);
      }),
      { numRuns: 1000 },
    );
  });
});
