import type * as Types from '../../gql/schema.js';

const period: Record<Types.Period, string> = { DAY: 'ngày', WEEK: 'tuần', MONTH: 'tháng', CROP: 'vụ' };
const role: Record<Types.Role, string> = {
  ORGANISER: 'Ban tổ chức',
  SUPPLIER: 'Đơn vị cung ứng',
  DISTRIBUTOR: 'Đơn vị thu mua',
};
const organisationKind: Record<Types.OrganisationKind, string> = {
  ...role,
  PARTNER: 'Đơn vị phối hợp (sở, ngành, hội, ngân hàng…)',
};
const howAsked: Record<Types.HowAsked, string> = {
  SCREEN: 'tự làm trên màn hình',
  FORM: 'phiếu giấy',
  TELEPHONE: 'điện thoại',
  ZALO: 'Zalo',
  IN_PERSON: 'gặp trực tiếp',
  SYSTEM: 'hệ thống tự làm',
};
const buyerType: Record<Types.BuyerType, string> = {
  SUPERMARKET: 'Siêu thị',
  EXPORTER: 'Xuất khẩu',
  RESTAURANT: 'Nhà hàng',
  HOTEL: 'Khách sạn',
  CATERER: 'Suất ăn công nghiệp',
  CANTEEN: 'Bếp ăn tập thể',
  WHOLESALER: 'Bán buôn',
  PROCESSOR: 'Chế biến',
};
const certificate: Record<Types.CertificateKind, string> = {
  VIETGAP: 'VietGAP',
  GLOBALGAP: 'GlobalGAP',
  ORGANIC_VN: 'Hữu cơ Việt Nam (TCVN 11041)',
  ORGANIC_USDA: 'Hữu cơ USDA',
  ORGANIC_EU: 'Hữu cơ EU',
  HACCP: 'HACCP',
  ISO22000: 'ISO 22000',
  FSSC22000: 'FSSC 22000',
  ATTP: 'Cơ sở đủ điều kiện an toàn thực phẩm',
  HALAL: 'Halal',
  GI: 'Chỉ dẫn địa lý',
  PUC: 'Mã số vùng trồng',
  GACC: 'Mã GACC (xuất khẩu Trung Quốc)',
  OCOP3: 'OCOP 3 sao',
  OCOP4: 'OCOP 4 sao',
  OCOP5: 'OCOP 5 sao',
};
const certificateState: Record<Types.CertificateState, string> = { HELD: 'đã có', UNDER_WAY: 'đang làm' };
const eventStatus: Record<Types.EventStatus, string> = { OPEN: 'Đang mở', CLOSED: 'Đã đóng' };
const offerStatus: Record<Types.OfferStatus, string> = { LISTED: 'Đang đăng', WITHDRAWN: 'Đã rút' };
const runStatus: Record<Types.RunStatus, string> = {
  QUEUED: 'Đang chờ',
  RUNNING: 'Đang chạy',
  FINISHED: 'Đã xong',
  FAILED: 'Bị lỗi',
};
const consent: Record<Types.ConsentPurpose, string> = {
  CONTACT: 'Ban tổ chức được liên hệ với tôi',
  SHARE_CONTACT: 'Được cho bên kết nối biết cách liên hệ của tôi',
  SIGNING:
    'Được in tên và chức vụ của tôi trong bản ghi nhớ, danh sách ký kết và chiếu lên màn hình hội trường',
};
const mouStatus: Record<Types.MouStatus, string> = {
  DRAFT: 'Dự thảo',
  AGREED: 'Đã thống nhất',
  LISTED: 'Trong danh sách ký',
  SIGNED: 'Đã ký',
  COMPLETE: 'Hoàn tất',
  CANCELLED: 'Đã huỷ',
};
const partyRole: Record<Types.PartyRole, string> = {
  SELLER: 'Bên bán',
  BUYER: 'Bên mua',
  COORDINATOR: 'Bên phối hợp',
  WITNESS: 'Bên chứng kiến',
};
const partnership: Record<Types.Partnership, string> = {
  NEW: 'Hợp tác mới',
  EXISTING: 'Đã hợp tác từ trước',
};
const mouMove: Record<Types.MouMove, string> = {
  ENTER: 'Soạn bản ghi nhớ',
  CHANGE: 'Sửa nội dung',
  AGREE: 'Đồng ý với văn bản',
  REOPEN: 'Mở lại để sửa',
  LIST: 'Đưa vào danh sách ký',
  UNLIST: 'Đưa ra khỏi danh sách ký',
  SIGN: 'Ký trên màn hình',
  RECORD: 'Ghi chữ ký trên giấy',
  REVERSE: 'Rút lại một chữ ký ghi nhầm',
  ATTACH: 'Đính kèm bản quét',
  DETACH: 'Gỡ bản quét',
  CANCEL: 'Huỷ bản ghi nhớ',
};
const signedHow: Record<Types.SignedHow, string> = {
  SCREEN: 'xác nhận trên màn hình',
  PAPER: 'ký trên giấy, cán bộ ghi lại',
};

export const enums = {
  period,
  role,
  organisationKind,
  howAsked,
  buyerType,
  certificate,
  certificateState,
  eventStatus,
  offerStatus,
  runStatus,
  consent,
  mouStatus,
  partyRole,
  partnership,
  mouMove,
  signedHow,
};
