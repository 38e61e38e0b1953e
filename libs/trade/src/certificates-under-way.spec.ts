import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { certificateStates } from './certificates-under-way.js';
import { certificateKinds } from './certificates.js';

function certificatesUnderWay(text: string) {
  const states = certificateStates(text);
  return certificateKinds.filter((kind) =>
    states.some((one) => one.kind === kind && one.state === 'UNDER_WAY'),
  );
}

describe('certificates under way, by the words near their names', () => {
  it.each([
    ['GACC đang làm hồ sơ', 'GACC'],
    ['Đang xây dựng HACCP, dự kiến quý 4 có giấy', 'HACCP'],
    ['rua sach. GlobalGAP danh gia thang 11 xong, cho cap giay', 'GLOBALGAP'],
    ['Đã có PUC, GACC kiểm tra trực tuyến tháng 3 đạt, đang chờ công bố mã đóng gói.', 'GACC'],
    ['Đã có VietGAP và đang làm GlobalGAP', 'GLOBALGAP'],
    ['Đang làm hồ sơ: GlobalGAP, HACCP', 'GLOBALGAP,HACCP'],
    ['GlobalGAP và HACCP đang làm hồ sơ', 'GLOBALGAP,HACCP'],
    ['HACCP chưa có, đang làm', 'HACCP'],
    ['chưa có mã GACC nhưng đã khai hồ sơ', 'GACC'],
    ['xin cấp mã vùng trồng từ tháng 2, chưa có kết quả', 'PUC'],
    ['vườn đang trong giai đoạn chuyển đổi hữu cơ', 'ORGANIC_VN'],
    ['HALAL đã nộp hồ sơ tháng 8', 'HALAL'],
    ['Halal sap duoc cap', 'HALAL'],
    ['ISO 22000 (đang đánh giá)', 'ISO22000'],
    ['ISO 22000 dự kiến tháng 11', 'ISO22000'],
    ['OCOP 4 sao: huyện đã chấm, chờ tỉnh công nhận', 'OCOP4'],
    ['Rau VietGAP, đang làm hồ sơ OCOP 4 sao', 'OCOP4'],
    ['thang 10 nhan giay GlobalGAP', 'GLOBALGAP'],
    ['VietGAP: tổ chức chứng nhận đã lấy mẫu, tháng sau có kết quả', 'VIETGAP'],
    ['Đang nâng từ VietGAP lên GlobalGAP', 'GLOBALGAP'],
    ['HACCP certified, ISO 22000 in progress', 'ISO22000'],
  ])('%s', (words, kinds) => expect(certificatesUnderWay(words).join(',')).toBe(kinds));

  it.each([
    'chưa có chứng nhận',
    'chua co giay to gi',
    'CHƯA CÓ GIẤY TỜ GÌ',
    'Đã có VietGAP, GlobalGAP',
    'đã được cấp GlobalGAP, chờ container',
    'VietGAP còn hạn đến 2027',
    'chưa làm GlobalGAP',
    'sẽ xin HACCP năm sau',
    'dự định làm hữu cơ',
    'Đang hướng tới GlobalGAP',
    'trồng theo hướng hữu cơ',
    'bón phân hữu cơ, đang chờ thu hoạch',
    'VietGAP, đang xây dựng kho lạnh',
    'VietGAP, đang cung cấp cho siêu thị',
    'VietGAP, sắp có hàng',
    'VietGAP, dự kiến sản lượng đạt 5 tấn',
    'vườn đang cho trái, có VietGAP',
    'OCOP 4 sao, đánh giá cao ở hội chợ',
    'GLOBALGAP hết hạn tháng 6',
    'Có VietGAP. Đang làm thủ tục thuê kho.',
    'Đã có VietGAP, đang làm hồ sơ thuê đất',
  ])('nothing in: %s', (words) => expect(certificatesUnderWay(words)).toEqual([]));

  it('says nothing of a certificate that is held beside one that is not', () => {
    expect(certificatesUnderWay('da co ma vung trong, ma dong goi GACC dang lam ho so')).toEqual(['GACC']);
  });

  it('reads any text, and a very long one quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(certificatesUnderWay(text))),
    );
    const start = performance.now();
    for (const piece of ['dang cho cap HACCP ', 'HACCP ', 'dang ', 'du kien a ', 'ocop((', 'chờ ', ', va ']) {
      certificatesUnderWay(piece.repeat(100_000));
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
