import { describe, expect, it } from '@jest/globals';
import { certificateKinds, certificateName, satisfies } from './certificates.js';

describe('certificates', () => {
  it('each have a name in both languages', () => {
    for (const kind of certificateKinds) expect(certificateName(kind).vi).not.toBe('');
  });

  it('meet themselves, and weaker ones of their own ladder only', () => {
    for (const kind of certificateKinds) expect(satisfies(kind, kind)).toBe(true);
    expect(satisfies('OCOP5', 'OCOP3')).toBe(true);
    expect(satisfies('OCOP3', 'OCOP4')).toBe(false);
    expect(satisfies('FSSC22000', 'HACCP')).toBe(true);
    expect(satisfies('HACCP', 'ISO22000')).toBe(false);
    expect(satisfies('GLOBALGAP', 'VIETGAP')).toBe(false);
    expect(satisfies('ORGANIC_EU', 'ORGANIC_VN')).toBe(false);
  });
});
