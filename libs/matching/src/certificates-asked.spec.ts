import { describe, expect, it } from '@jest/globals';
import { outcome } from '../test/rows.js';
import { certificatesAsked } from './certificates-asked.js';

describe('certificates that only words ask for', () => {
  it.each([
    ['Hàng phải từ OCOP 3 sao trở lên, đóng túi.', ['OCOP3']],
    ['Bat buoc GlobalGAP, HACCP. Gia toi kho.', ['GLOBALGAP', 'HACCP']],
    ['Không nhận hàng chưa có VietGAP.', ['VIETGAP']],
    ['Phải có ISO 22000 hoặc HACCP.', ['HACCP']],
    ['Phải có VietGAP hoặc hữu cơ.', []],
    ['Ưu tiên VietGAP. Quả phải đều.', []],
    ['Có HALAL càng tốt, phải giao sớm.', []],
    ['Hàng phải tươi, ATTP không bắt buộc.', []],
  ])('%s', (description, kinds) => {
    expect(certificatesAsked(description)).toEqual(kinds);
  });

  it('are as good a reason for a veto as those in the field', () => {
    const demand = { requiredCertificates: [], description: 'Phải có HACCP.' };
    expect(outcome(demand, {})).toBe('CERTIFICATE_MISSING');
  });
});
