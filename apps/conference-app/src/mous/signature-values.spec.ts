import { describe, expect, it } from '@jest/globals';
import type { MouPartyFieldsFragment } from '../gql/operations.js';
import { signatureOf, toSignature, unsigned } from './signature-values.js';

const party = (id: string, mustSign: boolean, signed = false) =>
  ({
    organisation: { organisationId: id },
    mustSign,
    signatory: { id: `${id}-person` },
    position: 'Giám đốc',
    authority: null,
    signature: signed ? {} : null,
  }) as MouPartyFieldsFragment;

const mou = { parties: [party('so', false), party('htx', true, true), party('sieuthi', true)] };
const ids = (parties: MouPartyFieldsFragment[]) =>
  parties.map(({ organisation }) => organisation.organisationId);

describe('recording a signature on paper', () => {
  it('offers whoever has not signed, those that have to first', () => {
    expect(ids(unsigned(mou))).toEqual(['sieuthi', 'so']);
  });

  it('begins with the person the text names, never for a party that has signed', () => {
    expect(signatureOf(mou, 'so')).toMatchObject({ organisationId: 'so', signatoryId: 'so-person' });
    expect(signatureOf(mou, 'htx')).toMatchObject({ organisationId: 'sieuthi', position: 'Giám đốc' });
  });

  it('takes the time as that of Vietnam wherever the browser stands; none is now', () => {
    const typed = signatureOf(mou, null);
    expect(toSignature('ab', { ...typed, signedAt: '2026-11-22T08:30' }).signedAt).toBe(
      '2026-11-22T01:30:00.000Z',
    );
    expect(toSignature('ab', typed).signedAt).toBeNull();
  });
});
