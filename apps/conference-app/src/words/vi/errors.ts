import type { ErrorCode } from '../../gql/schema.js';

const codes: Partial<Record<ErrorCode, string>> = {
  UNAUTHENTICATED: 'Bạn cần đăng nhập lại.',
  FORBIDDEN: 'Bạn không được phép xem hoặc làm việc này.',
  NOT_FOUND: 'Không tìm thấy. Có thể đã bị xoá.',
  CONFLICT: 'Việc này vướng với một thay đổi khác. Hãy tải lại rồi thử lại.',
  THROTTLED: 'Bạn thử quá nhiều lần. Hãy chờ một lát.',
  TOO_LARGE: 'Tệp quá lớn.',
  WRONG_FILE_KIND: 'Loại tệp này không dùng được.',
  UNAVAILABLE: 'Máy chủ đang bận. Hãy thử lại sau ít phút.',
  INTERNAL: 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn lỗi, gọi ban tổ chức và đọc mã bên dưới.',
};

export const errors = {
  codes,
  unknown: 'Có lỗi xảy ra. Hãy thử lại.',
  network: 'Không gửi được vì mất mạng. Những gì bạn nhập vẫn còn đây; hãy bấm lại khi có mạng.',
  requestId: (id: string) => `Mã yêu cầu: ${id}`,
  couldNotLoad: 'Không tải được',
  couldNotSave: 'Chưa lưu được',
  fieldsToMend: (count: number) => `Có ${count} chỗ cần sửa. Chưa có gì được lưu.`,
  accepted: (what: string) => `Chấp nhận: ${what}`,
  required: 'Cần điền mục này.',
  stale: 'Có người vừa sửa trước bạn',
  staleHelp: 'Chưa có gì được lưu. Mở bản mới nhất rồi sửa lại; những gì bạn đã nhập đang ở bên dưới.',
  loadLatest: 'Mở bản mới nhất',
};
