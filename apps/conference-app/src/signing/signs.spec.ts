import { describe, expect, it } from '@jest/globals';
import type { MouRowFragment } from '../gql/operations.js';
import { signsOf } from './signs.js';

type Party = MouRowFragment['parties'][number];

const party = (organisation: string, fullName: string | null, signedBy?: string): Party =>
  ({
    organisation: { id: organisation, name: organisation },
    role: 'SELLER',
    mustSign: true,
    signatory: { id: fullName ?? '', fullName },
    position: 'Giám đốc',
    signature: signedBy
      ? { signatory: { id: signedBy, fullName: signedBy }, position: 'Phó Giám đốc' }
      : null,
  }) as Party;
const mou = (...parties: Party[]) => ({ parties }) as MouRowFragment;

describe('table signs', () => {
  it('stand once for who signs several memoranda, in the order of the stage', () => {
    const signs = signsOf([
      mou(party('HTX Kinh Môn', 'Lan'), party('Siêu thị', 'Ba')),
      mou(party('HTX Kinh Môn', 'Lan'), party('Siêu thị', 'Hùng')),
    ]);
    expect(signs.map(({ organisation, signatory }) => `${organisation}: ${signatory}`)).toEqual([
      'HTX Kinh Môn: Lan',
      'Siêu thị: Ba',
      'Siêu thị: Hùng',
    ]);
  });

  it('name who has signed instead of who was named', () => {
    expect(signsOf([mou(party('HTX Kinh Môn', 'Lan', 'Minh'))])).toEqual([
      { organisation: 'HTX Kinh Môn', signatory: 'Minh', position: 'Phó Giám đốc' },
    ]);
  });

  it('leave the name out where a person has not consented', () => {
    expect(signsOf([mou(party('HTX Kinh Môn', null))])[0]?.signatory).toBeNull();
  });
});
