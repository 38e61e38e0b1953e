import type { Bilingual } from '#trade';
import { invitationDays } from './invitation.link.js';
import type { InvitationPurposeName } from './invitation.type.js';

interface InvitationLetter {
  purpose: InvitationPurposeName;
  fullName: string;
  organisationName: string;
  allianceName: string;
  expiresAt: Date;
  link: string;
}

const until = (language: string, at: Date): string =>
  new Intl.DateTimeFormat(language, {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: language === 'vi-VN' ? 'short' : 'long',
    timeStyle: 'short',
  }).format(at);

/** The message that goes with a personal link, ready to paste into Zalo or to mail. */
export function invitationMessage(letter: InvitationLetter): Bilingual {
  const { purpose, fullName, organisationName, allianceName, expiresAt, link } = letter;
  const what = {
    JOIN: {
      vi: `${allianceName} mời Ông/Bà vào hệ thống kết nối cung cầu. Xin mở đường dẫn dưới đây trên điện thoại hoặc máy tính của mình; không cần mật khẩu, lần sau vẫn vào được ngay:`,
      en: `${allianceName} invites you to its supply–demand platform. Open the link below on your own telephone or computer; no password is needed, and the device stays signed in:`,
    },
    RESET: {
      vi: `${allianceName} gửi Ông/Bà đường dẫn để đặt lại mật khẩu; các máy khác sẽ phải đăng nhập lại:`,
      en: `${allianceName} sends you a link to set a new password; other devices will have to sign in again:`,
    },
  }[purpose];
  return {
    vi: [
      `Kính gửi ${fullName} (${organisationName}),`,
      what.vi,
      link,
      `Đường dẫn dùng một lần, trong ${invitationDays} ngày (đến ${until('vi-VN', expiresAt)}). Đây là đường dẫn riêng, xin không chuyển cho người khác.`,
    ].join('\n'),
    en: [
      `Dear ${fullName} (${organisationName}),`,
      what.en,
      link,
      `The link works once, within ${invitationDays} days (until ${until('en-GB', expiresAt)}, Vietnam time). It is personal: please do not pass it on.`,
    ].join('\n'),
  };
}
