import { type BuyerType, buyerTypes } from './buyer-types.js';
import { blank, longestField, type Reading, unclear, understood, unread } from './reading.js';
import { type Bilingual, fold } from './text.js';

const writings: Record<BuyerType, RegExp> = {
  SUPERMARKET: /\b(?:sieu thi|supermarket|cua hang tien loi|ban le|chuoi cua hang|retail(?:er)?)\b/,
  EXPORTER: /\b(?:xuat khau|xnk|xuat nhap khau|export(?:er)?)\b/,
  RESTAURANT: /\b(?:nha hang|quan an|quan|restaurant)\b/,
  HOTEL: /\b(?:khach san|resort|nghi duong|hotel)\b/,
  CATERER: /\b(?:suat an|cater(?:er|ing))\b/,
  CANTEEN: /\b(?:bep an|can ?tin|cang tin|nha an|ban tru|canteen|bep tap the)\b/,
  WHOLESALER:
    /\b(?:ban buon|ban si|vua|dau moi|tong kho|dai ly|thuong lai|nha phan phoi|phan phoi|wholesaler?|distributor)\b/,
  PROCESSOR: /\b(?:che bien|nha may|co so san xuat|xuong san xuat|processor|factory)\b/,
};

const accepted: Bilingual = {
  vi: 'Siêu thị, xuất khẩu, nhà hàng, khách sạn, suất ăn, bếp ăn, bán buôn hoặc chế biến',
  en: buyerTypes.join(', '),
};

const why = {
  unknown: { vi: 'Không nhận ra loại đơn vị thu mua', en: 'No kind of buyer recognised' },
  several: { vi: 'Ghi nhiều loại, đọc loại đầu', en: 'Several kinds; the first was read' },
};

/** The kind of buyer by its code or its name in either language. */
export function readBuyerType(raw: string): Reading<BuyerType> {
  if (raw.trim() === '') return blank(raw);
  if (raw.length > longestField) return unread(raw, why.unknown, accepted);
  const written = fold(raw);
  const found = buyerTypes
    .map((type) => ({ type, at: written.search(writings[type]) }))
    .filter(({ type, at }) => at >= 0 || type.toLowerCase() === written)
    .sort((a, b) => a.at - b.at);
  const first = found[0];
  if (first === undefined) return unread(raw, why.unknown, accepted);
  return found.length > 1 ? unclear(raw, first.type, why.several, accepted) : understood(raw, first.type);
}
