import type * as Types from '../../gql/schema.js';

const compares: Record<Types.Criterion, string> = {
  PRODUCT: 'Hàng bán có đúng mặt hàng, đúng giống mà bên mua cần không.',
  MONTHS: 'Những tháng có hàng so với những tháng cần hàng.',
  DISTANCE: 'Đường từ tỉnh bên bán đến tỉnh bên mua dài hay ngắn.',
  QUANTITY: 'Mỗi tháng bên bán có bao nhiêu so với bên mua cần bao nhiêu.',
  CERTIFICATES:
    'Chứng nhận bên mua đòi hỏi hoặc muốn có: còn hiệu lực đến tháng cuối cần hàng, hết hạn trước đó, hay đang làm.',
  PRICE: 'Giá giao đến nơi so với giá cao nhất bên mua chịu trả.',
  DELIVERY: 'Bên bán giao được hàng theo cách bên mua cần không.',
  PACKAGING: 'Cách đóng gói có đúng như bên mua cần không.',
  LOT: 'Đơn hàng nhỏ nhất bên bán nhận so với lượng bên mua cần.',
  OUTLET: 'Bên mua lấy được bao nhiêu phần hàng của bên bán.',
  PAYMENT: 'Nhận hàng xong, bao nhiêu ngày thì bên mua trả tiền.',
};

export const weights = {
  compares,
  title: 'Trọng số chấm điểm',
  short: 'Trọng số',
  help: 'Điều gì quan trọng hơn khi ghép cung với cầu? Số càng lớn càng quan trọng, 0 là không xét. Chưa có gì thay đổi cho đến khi bạn lưu.',
  both: 'Cả hai bên cần',
  buyer: 'Bên mua cần',
  seller: 'Bên bán cần',
  bothHelp: 'Tính vào điểm của cả bên mua và bên bán.',
  buyerHelp: 'Chỉ tính vào điểm của bên mua.',
  sellerHelp: 'Chỉ tính vào điểm của bên bán.',
  slider: (criterion: string) => `${criterion}: kéo để đổi`,
  figure: (criterion: string) => `${criterion}: gõ số`,
  usual: (weight: string) => `Mặc định: ${weight}`,
  usualIsMost: (weight: string) => `Mặc định: ${weight}, mức cao nhất`,
  atMost: 'Đây là mức cao nhất. Muốn tiêu chí này quan trọng hơn nữa, hãy giảm các tiêu chí khác.',
  range: (least: string, most: string) => `Gõ một số từ ${least} đến ${most}.`,
  toDefaults: 'Về mặc định',
  isDefault: 'Đang dùng trọng số mặc định.',
  changedBy: (who: string, when: string) => `${who} đổi lần gần nhất lúc ${when}.`,
  changedAt: (when: string) => `Đổi lần gần nhất lúc ${when}.`,
  save: 'Lưu trọng số',
  saveAsk:
    'Lưu trọng số mới? Máy sẽ ghép lại toàn bộ ngay. Những cặp đã công bố vẫn giữ nguyên cho đến khi bạn công bố lại.',
  saved: 'Đã lưu trọng số. Máy đang ghép lại.',
  notSaved: 'Trọng số bạn vừa chỉnh chưa được lưu.',
  goOn: 'Chỉnh tiếp',
  preview: 'Nếu lưu thì danh sách đổi thế nào?',
  summary: (demands: string, lists: string, entering: string, leaving: string) =>
    `Danh sách 5 nguồn cung đầu của ${demands} nhu cầu: ${lists} danh sách đổi, ${entering} cặp vào, ${leaving} cặp ra`,
  summaryShort: (lists: string) => `${lists} danh sách đổi`,
  noLongerFitting: (pairs: string) => `${pairs} cặp không còn hợp`,
  newlyFitting: (pairs: string) => `${pairs} cặp mới hợp`,
  fitsNoLonger: 'Không còn hợp',
  nowFits: 'Mới hợp',
  looked: (looked: string, total: string) => `Xem thử ${looked} trong ${total} nhu cầu.`,
  reckoning: 'Đang tính thử…',
  same: 'Bạn chưa đổi trọng số nào. Kéo thử một thanh để xem danh sách sẽ đổi thế nào.',
  noneChanged: 'Năm nguồn cung đầu của mỗi nhu cầu vẫn như cũ.',
  mendFirst: 'Sửa số chưa đúng ở trên để xem thử.',
  largest: (shown: string) => `${shown} danh sách đổi nhiều nhất:`,
  moves: (before: string, after: string) => `${before}, sẽ là ${after}`,
  place: (place: string) => `thứ ${place}`,
  outside: 'ngoài 5 cặp đầu',
  enters: 'mới',
  leaves: 'ra',
  pointsMove: (before: string | null, after: string | null) =>
    before === null || before === after
      ? `${after ?? ''} điểm`
      : after === null
        ? `đang ${before} điểm`
        : `${before} thành ${after} điểm`,
  show: 'Xem',
  showList: 'Xem danh sách đổi',
};
