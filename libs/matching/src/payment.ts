import { fold } from '#trade';
import { levelOf, type Reason } from './judgement.js';

const inCash =
  /\b(?:thanh toan ngay|tra ngay|tien mat|tra tien ngay|mua dut ban doan|coc|dat coc|cash|tien trao chao muc)\b/;
const later =
  /\b(?:cong no|thanh toan(?: sau| trong| cham| cham nhat)?|tra (?:sau|cham)|goi dau|no lai|payment (?:in|within|after)|net)\s+(?:trong |sau |toi da |khong qua |den )?(\d{1,3})(?:\s*-\s*(\d{1,3}))?\s*(?:ngay|days?)\b/;

/** Days after delivery by which goods are paid, as words tell: `công nợ 30 ngày` 30, `trả tiền mặt` 0; −1 says nothing. */
export function creditDaysIn(text: string): number {
  const words = fold(text);
  const found = later.exec(words);
  if (found !== null) return Math.min(365, Number(found[2] ?? found[1]));
  return inCash.test(words) ? 0 : -1;
}

const NOT_TOLD = 70;

/** 0..100: full where the buyer pays in time or does not say when; two points less for each day too late. */
export function paymentPoints(pays: number, expected: number): number {
  if (pays < 0) return 100;
  if (expected < 0) return pays === 0 ? 100 : NOT_TOLD;
  return Math.max(0, 100 - 2 * Math.max(0, pays - expected));
}

/** Unit: days. */
export function paymentReason(pays: number, expected: number, points: number): Reason {
  const facts = { pays: pays < 0 ? null : pays, expected: expected < 0 ? null : expected };
  const isOpen = pays > 0 && expected < 0;
  return { criterion: 'PAYMENT', level: isOpen ? 'UNKNOWN' : levelOf(points), points, facts };
}
