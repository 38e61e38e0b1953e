import type { Reading } from './reading.js';
import { readMoney } from './reading-money.js';
import { readMonths } from './reading-months.js';
import { readQuantity, type ReadQuantity } from './reading-quantity.js';
import { readCategory } from './reading-category.js';
import { readCertificates } from './reading-certificates.js';
import { readDecimal } from './reading-numbers.js';
import { readProvince, readProvinces } from './reading-places.js';
import { readUnit } from './reading-unit.js';
import type { Bilingual } from './text.js';

const range: Bilingual = {
  vi: 'Mới là một khoảng, chưa có con số chắc chắn',
  en: 'Only a range so far, no firm figure',
};
const otherPeriod: Bilingual = {
  vi: 'Không tính theo tháng; cần hỏi lại mỗi tháng được bao nhiêu',
  en: 'Not given by the month; ask how much it makes in a month',
};
const accepted = {
  quantity: { vi: 'Một con số mỗi tháng, ví dụ 1500', en: 'One figure a month, e.g. 1500' },
  price: { vi: 'Một giá bằng đồng, ví dụ 28000', en: 'One price in VND, e.g. 28000' },
};

/** A quantity where a form asks for one figure a month: ranges and other periods are read, but not yet clear. */
export function readMonthlyQuantity(raw: string, rowUnit: string | null): Reading<ReadQuantity> {
  const reading = readQuantity(raw, rowUnit);
  if (reading.value === null || reading.unclear !== null) return reading;
  const { from, to, period } = reading.value;
  const doubt = from !== to ? range : period !== 'MONTH' ? otherPeriod : null;
  return doubt === null ? reading : { ...reading, unclear: doubt, accepted: accepted.quantity };
}

/** A price where a form asks for one figure: a range is read, but not yet clear. */
export function readOnePrice(raw: string, rowUnit: string | null): ReturnType<typeof readMoney> {
  const reading = readMoney(raw, rowUnit);
  const isRange = reading.value !== null && reading.value.from !== reading.value.to;
  return isRange && reading.unclear === null
    ? { ...reading, unclear: range, accepted: accepted.price }
    : reading;
}

type Reader = (raw: string, rowUnit: string | null) => Reading<unknown>;
const readers: Record<string, Reader> = {
  unit: readUnit,
  kgPerUnit: readDecimal,
  quantity: readMonthlyQuantity,
  months: readMonths,
  price: readOnePrice,
  minOrder: readDecimal,
  minSupplierQuantity: readDecimal,
  category: readCategory,
  province: readProvince,
  acceptedProvinces: readProvinces,
  certificates: readCertificates,
  requiredCertificates: readCertificates,
  preferredCertificates: readCertificates,
};

const notGiven: Bilingual = { vi: 'Chưa có thông tin này', en: 'This was not given' };
const asked: Record<string, Bilingual> = {
  unit: { vi: 'Đơn vị tính: kg, tạ, tấn, quả, hộp…', en: 'The unit: kg, tạ, tấn, piece, box…' },
  quantity: accepted.quantity,
  months: { vi: 'Các tháng có hàng, ví dụ 5-7', en: 'The months of supply, e.g. 5-7' },
  price: accepted.price,
};
const askAgain: Bilingual = { vi: 'Xin hỏi lại và ghi rõ', en: 'Please ask again and state it clearly' };

/** Why a field of an offer or a demand is «cần bổ sung» and what would be clear; `words` is what was written, if anything. */
export function clarify(
  field: string,
  words: string | null,
  rowUnit: string | null,
): { why: Bilingual; accepted: Bilingual } {
  const reading = words === null || words.trim() === '' ? null : readers[field]?.(words, rowUnit);
  return {
    why: reading ? (reading.unclear ?? askAgain) : notGiven,
    accepted: reading?.accepted ?? asked[field] ?? askAgain,
  };
}
