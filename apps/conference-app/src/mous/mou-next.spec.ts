import { describe, expect, it } from '@jest/globals';
import type { MouPartyFieldsFragment } from '../gql/operations.js';
import type { MouMove, MouStatus, PartyRole } from '../gql/schema.js';
import { isOpen, mainMove, waitsFor } from './mou-next.js';

const party = (
  id: string,
  role: PartyRole,
  done: Partial<MouPartyFieldsFragment> = {},
): MouPartyFieldsFragment => ({
  __typename: 'MouParty',
  organisation: {
    __typename: 'Organisation',
    organisationId: id,
    kind: 'SUPPLIER',
    name: id,
    province: null,
    address: null,
    taxCode: null,
  },
  role,
  mustSign: role !== 'WITNESS',
  signatory: { __typename: 'Signatory', id: `${id}-person`, fullName: null },
  position: 'Giám đốc',
  authority: null,
  agreedAt: null,
  signature: null,
  ...done,
});
const nobody = { signatory: null, position: null };
const agreed = { agreedAt: '2026-11-22T00:00:00Z' };
const mou = (status: MouStatus, parties: MouPartyFieldsFragment[], moves: MouMove[]) => ({
  status,
  parties,
  moves,
});
const names = (parties: MouPartyFieldsFragment[]) =>
  parties.map(({ organisation }) => organisation.organisationId);

describe('what a memorandum waits for', () => {
  it('in a draft: every party that has to sign and has not agreed, never a witness', () => {
    const parties = [party('htx', 'SELLER', agreed), party('sieuthi', 'BUYER'), party('so', 'WITNESS')];
    expect(names(waitsFor(mou('DRAFT', parties, [])))).toEqual(['sieuthi']);
  });

  it('once signed: the scan of the seller, else of the first party', () => {
    expect(names(waitsFor(mou('SIGNED', [party('b', 'BUYER'), party('s', 'SELLER')], [])))).toEqual(['s']);
    expect(names(waitsFor(mou('SIGNED', [party('c', 'COORDINATOR'), party('b', 'BUYER')], [])))).toEqual([
      'c',
    ]);
  });
});

describe('the one thing to do now', () => {
  const parties = [party('htx', 'SELLER', nobody), party('sieuthi', 'BUYER')];

  it('is to name a signatory while one’s own is missing', () => {
    expect(mainMove(mou('DRAFT', parties, ['CHANGE', 'AGREE']), 'htx', false)).toBe('CHANGE');
    expect(mainMove(mou('DRAFT', parties, ['CHANGE', 'AGREE']), 'lienminh', true)).toBe('CHANGE');
    expect(isOpen(mou('DRAFT', parties, ['CHANGE', 'AGREE']), 'AGREE')).toBe(false);
  });

  it('is nothing while the other side’s is missing, for nobody can agree then', () => {
    expect(mainMove(mou('DRAFT', parties, ['CHANGE', 'AGREE']), 'sieuthi', false)).toBeNull();
  });

  it('is only ever something the API allows', () => {
    expect(mainMove(mou('AGREED', parties, ['REOPEN', 'CANCEL']), 'htx', false)).toBeNull();
    expect(mainMove(mou('LISTED', parties, ['RECORD']), 'lienminh', true)).toBe('RECORD');
    expect(mainMove(mou('LISTED', parties, ['SIGN']), 'htx', false)).toBe('SIGN');
    expect(mainMove(mou('COMPLETE', parties, ['ATTACH']), 'htx', false)).toBeNull();
  });
});
