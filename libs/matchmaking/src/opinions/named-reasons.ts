import { fold } from '#trade';
import type { OpinionReasonName } from './opinion.type.js';

/** Folded words of refusals: `giá còn cao`, `xa quá`, `chưa có VietGAP`, `không đủ hàng`. An assumption of this program. */
const words: [OpinionReasonName, RegExp][] = [
  [
    'PRODUCT',
    /\b(?:khac (?:mat hang|loai|giong|san pham)|khong (?:dung|phai) (?:mat hang|loai|giong|san pham)|sai (?:mat hang|loai)|(?:other|wrong) product)\b/,
  ],
  [
    'QUANTITY',
    /\b(?:san luong|so luong|khong du hang|het hang|thieu hang|qua (?:it|nhieu)|quantity|volume|too (?:little|much))\b/,
  ],
  ['MONTHS', /\b(?:thang|mua vu|trai vu|het vu|thoi (?:vu|gian)|season|months?)\b/],
  [
    'CERTIFICATES',
    /\b(?:chung nhan|vietgap|globalgap|ocop|haccp|iso|huu co|giay to|kiem dinh|certificates?|organic)\b/,
  ],
  ['PRICE', /\b(?:gia|dat qua|re qua|price|expensive|cheap)\b/],
  ['DISTANCE', /\b(?:xa|duong xa|khoang cach|far|distance)\b/],
  ['DELIVERY', /\b(?:giao hang|van chuyen|cuoc|xe lanh|giao nhan|deliver(?:y|ed)?|freight)\b/],
  ['PACKAGING', /\b(?:bao bi|dong goi|quy cach|thung|packag(?:e|ing))\b/],
  ['PAYMENT', /\b(?:thanh toan|cong no|tra cham|tra tien|dat coc|pay(?:ment)?|credit)\b/],
];

/** The reasons that a refusal in free words names: of any known one, never OTHER. */
export function namedReasons(refusal: string): OpinionReasonName[] {
  const text = fold(refusal);
  return words.flatMap(([reason, told]) => (told.test(text) ? [reason] : []));
}
