import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from './text.js';

describe('fold', () => {
  it('takes accents, case and spare blanks off', () => {
    expect(fold('  Đồng   THÁP\u00a0Mười ')).toBe('dong thap muoi');
  });

  it('gives composed and decomposed accents the same text', () => {
    fc.assert(
      fc.property(fc.constantFrom('Hải Phòng', 'Đắk Lắk', 'nước mắm', 'tỏi Lý Sơn'), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(fold(fold(text))).toBe(fold(text))),
    );
  });
});
