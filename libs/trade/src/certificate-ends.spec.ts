import { describe, expect, it } from '@jest/globals';
import { certificateEnds } from './certificate-ends.js';

const told = (words: string) =>
  certificateEnds(words)
    .map(({ kind, month, year }) => `${kind} ${month}${year === null ? '' : `/${year}`}`)
    .join(', ');

describe('until when a certificate is valid, by the words beside its name', () => {
  it.each([
    ['VietGAP còn hiệu lực đến 03/2027', 'VIETGAP 3/2027'],
    ['Rau VietGAP (còn hạn đến hết tháng 6 năm 2027), giao trong ngày', 'VIETGAP 6/2027'],
    ['GlobalGAP hết hạn tháng 9, đang làm thủ tục gia hạn', 'GLOBALGAP 9'],
    ['Giấy chứng nhận HACCP có giá trị đến ngày 30/6/2027.', 'HACCP 6/2027'],
    ['chung nhan huu co EU het han vao 15-8-2027', 'ORGANIC_EU 8/2027'],
    ['OCOP 4 sao, hết hiệu lực cuối năm 2026', 'OCOP4 12/2026'],
    ['VietGAP và GlobalGAP còn hạn tới quý 2/2027', 'GLOBALGAP 6/2027, VIETGAP 6/2027'],
    ['Có VietGAP, HACCP hết hạn 6/27', 'HACCP 6/2027'],
    ['VietGAP hết hạn 30/6; GlobalGAP hết hạn 31/12/2027', 'VIETGAP 6, GLOBALGAP 12/2027'],
    ['HACCP valid until 03/2027', 'HACCP 3/2027'],
  ])('%s', (words, ends) => expect(told(words)).toBe(ends));

  it.each([
    'VietGAP, hạn sử dụng đến 03/2027',
    'VietGAP đã hết hạn tháng 6',
    'VietGAP còn hạn',
    'Còn hạn đến 03/2027, thanh toán 30 ngày',
    'Đạt VietGAP. Báo giá có hiệu lực đến 30/11',
    'VietGAP hết hạn 31/13',
    'VietGAP, hết hàng từ tháng 9',
  ])('nothing in: %s', (words) => expect(told(words)).toBe(''));

  it('reads a very long text quickly', () => {
    const start = performance.now();
    for (const piece of ['VietGAP het han thang 9 ', 'han den ', 'HACCP va ', '1/', 'het han vao ngay '])
      certificateEnds(piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
