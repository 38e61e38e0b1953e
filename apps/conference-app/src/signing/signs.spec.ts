import { describe, expect, it } from '@jest/globals';
import type { WithParties } from './lines.js';
import { signsOf } from './signs.js';

type Party = WithParties['parties'][number];

const party = (organisation: string, fullName: string | null, signedBy?: string): Party => ({
  organisation: { name: organisation },
  role: 'SELLER',
  mustSign: true,
  signatory: { fullName },
  position: 'Giám đốc',
  signature: signedBy ? { signatory: { fullName: signedBy }, position: 'Phó Giám đốc' } : null,
});
const mou = (...parties: Party[]): WithParties => ({ parties });

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
