import { IntrinsicException } from '@nestjs/common';
import { registerEnumType } from '@nestjs/graphql';
import type { Bilingual } from '#trade';

/** The closed list of error codes; each has one sentence in each language. */
export const sentences = {
  UNAUTHENTICATED: { vi: 'Xin đăng nhập để tiếp tục.', en: 'Please sign in to go on.' },
  FORBIDDEN: { vi: 'Tài khoản này không có quyền làm việc đó.', en: 'This account may not do that.' },
  NOT_FOUND: { vi: 'Không tìm thấy mục này.', en: 'This was not found.' },
  INVALID_INPUT: { vi: 'Có chỗ điền chưa đúng.', en: 'Something filled in is not right yet.' },
  STALE: {
    vi: 'Mục này vừa được người khác sửa; xin xem lại rồi lưu.',
    en: 'Somebody else has just changed this; please look again, then save.',
  },
  CONFLICT: { vi: 'Việc này trùng với một việc đã làm.', en: 'This clashes with something already done.' },
  THROTTLED: {
    vi: 'Thử quá nhiều lần; xin đợi rồi thử lại.',
    en: 'Too many tries; please wait, then try again.',
  },
  TOO_LARGE: { vi: 'Nội dung gửi quá lớn.', en: 'What was sent is too large.' },
  TOO_COMPLEX: { vi: 'Câu hỏi tới máy chủ quá phức tạp.', en: 'The query is too complex.' },
  UNAVAILABLE: {
    vi: 'Hệ thống đang bận; xin thử lại sau.',
    en: 'The system is busy; please try again later.',
  },
  INTERNAL: {
    vi: 'Hệ thống gặp lỗi; xin thử lại hoặc báo mã yêu cầu.',
    en: 'Something broke; try again or tell us the request id.',
  },
  REQUIRED: { vi: 'Chưa điền.', en: 'Not filled in.' },
  TOO_LONG: { vi: 'Dài quá.', en: 'Too long.' },
  TOO_SMALL: { vi: 'Nhỏ quá.', en: 'Too small.' },
  TOO_BIG: { vi: 'Lớn quá.', en: 'Too big.' },
  NOT_A_NUMBER: { vi: 'Không phải là số.', en: 'Not a number.' },
  NOT_A_DATE: { vi: 'Không phải là ngày.', en: 'Not a date.' },
  NOT_A_MONTH: { vi: 'Không phải là tháng.', en: 'Not a month.' },
  UNKNOWN_UNIT: { vi: 'Đơn vị tính chưa rõ.', en: 'The unit is not known.' },
  UNKNOWN_CATEGORY: { vi: 'Không có nhóm hàng này.', en: 'There is no such category.' },
  UNKNOWN_PROVINCE: { vi: 'Không có tỉnh, thành này.', en: 'There is no such province.' },
  UNKNOWN_CERTIFICATE: { vi: 'Không có loại chứng nhận này.', en: 'There is no such certificate.' },
  UNKNOWN_BUYER_TYPE: { vi: 'Không có loại đơn vị mua này.', en: 'There is no such type of buyer.' },
  NOT_A_TELEPHONE: { vi: 'Không phải là số điện thoại.', en: 'Not a telephone number.' },
  NOT_AN_EMAIL: { vi: 'Không phải là địa chỉ thư điện tử.', en: 'Not an e-mail address.' },
  NOT_A_TAX_CODE: { vi: 'Không phải là mã số thuế.', en: 'Not a tax code.' },
  WRONG_FILE_KIND: {
    vi: 'Loại tệp này không dùng được ở đây.',
    en: 'This kind of file cannot be used here.',
  },
  TAKEN: { vi: 'Đã có rồi.', en: 'Already taken.' },
  EXPIRED: { vi: 'Đã hết hạn hoặc không còn dùng được.', en: 'It has expired or can no longer be used.' },
  WRONG_PASSWORD: {
    vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    en: 'The sign-in name or the password is not right.',
  },
  WEAK_PASSWORD: { vi: 'Mật khẩu quá yếu.', en: 'The password is too weak.' },
  UNREADABLE_ROW: { vi: 'Dòng này không đọc được.', en: 'This row cannot be read.' },
  UNKNOWN_COLUMN: { vi: 'Không rõ cột này là gì.', en: 'This column is not known.' },
  MISSING_COLUMN: { vi: 'Thiếu cột này.', en: 'This column is missing.' },
} as const satisfies Record<string, Bilingual>;

export type ErrorCode = keyof typeof sentences;
export const ErrorCode = Object.fromEntries(Object.keys(sentences).map((code) => [code, code])) as {
  [C in ErrorCode]: C;
};
registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description:
    'The closed list of what can be wrong; each has one sentence in Vietnamese and one in English.',
  valuesMap: Object.fromEntries(
    Object.entries(sentences).map(([code, { en }]) => [code, { description: en }]),
  ),
});

/** An expected failure (which Nest does not log as a fault) that no screen branches on; reaches the client as a GraphQL or HTTP error with its code. */
export class AppError extends IntrinsicException {
  constructor(readonly code: ErrorCode) {
    super(sentences[code].en);
  }
}
