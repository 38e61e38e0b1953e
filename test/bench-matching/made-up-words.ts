import { fold } from '#trade';
import type { Chance } from './chance.js';
import type { TradedGood } from './goods-of-trade.js';

const quality = [
  'loại 1',
  'loại đặc biệt',
  'sạch',
  'VietGAP',
  'hữu cơ',
  'xuất khẩu',
  'đặc sản',
  'size M',
  'chính vụ',
];
const places = [
  'Lục Ngạn',
  'Hòa Lộc',
  'Thanh Hà',
  'Kinh Môn',
  'Cái Bè',
  'Mộc Châu',
  'Đà Lạt',
  'Cao Phong',
  'Bắc Hà',
];
const told = [
  'Thu hoạch trong ngày, phân loại tại vườn.',
  'Có tem truy xuất, giao hàng ổn định quanh năm.',
  'Không dùng thuốc trừ cỏ, bón phân chuồng hoai.',
  'Đóng gói theo yêu cầu, nhận đơn từ 1 tạ.',
  'Đang làm hồ sơ GlobalGAP, dự kiến có giấy quý sau.',
  'Thanh toán trong 15 ngày, đổi trả hàng dập.',
  'Hàng tuyển tay, độ đồng đều cao.',
  '',
];
const asked = [
  'Giao đều hằng tuần, hàng đồng đều, có hóa đơn.',
  'Giá đã tới kho. Thanh toán sau 30 ngày.',
  'Đóng thùng carton 10 kg, dán nhãn từng thùng.',
  'Nhận thử một lô trước khi ký.',
  'Trả tiền mặt khi nhận hàng.',
  'Cần hàng quanh năm, dư lượng theo chuẩn xuất khẩu.',
  '',
];
const unheard = [
  'gừa',
  'mắc kham',
  'tầm bóp rừng',
  'chùm đuông',
  'lõi thọ',
  'khúc nếp nương',
  'vối rừng',
  'bồ khai',
];
const names = [
  'Đồng Tâm',
  'Tân Tiến',
  'Sông Xanh',
  'Đại Thành',
  'Bình Minh',
  'An Phú',
  'Thuận Phát',
  'Hương Quê',
];

/** What an offer says in words; many offers say the same. */
export interface OfferWords {
  good: TradedGood;
  product: string;
  category: string | null;
  description: string;
  supplier: string;
  province: string;
}

export function offerWords(good: TradedGood, chance: Chance): OfferWords {
  const product = chance.is(0.03)
    ? `${chance.pick(unheard)} ${chance.pick(names)}`
    : written(nameOf(good, chance), chance);
  return {
    good,
    product,
    category: filed(good.category, chance),
    description: chance.is(0.2) ? '' : written(chance.pick(told), chance),
    supplier: `HTX ${chance.pick(['nông sản', 'dịch vụ', 'sản xuất'])} ${chance.pick(names)}`,
    province: chance.pick(good.homes),
  };
}

/** What a demand says in words. */
export interface DemandWords {
  good: TradedGood;
  wanted: string;
  category: string | null;
  description: string;
}

export function demandWords(good: TradedGood, others: readonly TradedGood[], chance: Chance): DemandWords {
  const word = chance.is(0.06) && good.wider.length > 0 ? chance.pick(good.wider) : nameOf(good, chance);
  const also = chance.is(0.12) ? `, ${chance.pick(others).words[0]}` : '';
  const refused = chance.is(0.15) ? ` Không lấy ${chance.pick(good.words)}.` : '';
  return {
    good,
    wanted: chance.is(0.03) ? `${chance.pick(unheard)}` : written(`${word}${also}`, chance),
    category: filed(good.category, chance),
    description: `${chance.pick(asked)}${refused}`,
  };
}

/** The most usual word mostly; some with a place or a quality. */
function nameOf(good: TradedGood, chance: Chance): string {
  const word = good.words[chance.early(good.words.length, 0.7)] ?? '';
  const extra = chance.next();
  if (extra < 0.25) return `${word} ${chance.pick(quality)}`;
  return extra < 0.4 ? `${word} ${chance.pick(places)}` : word;
}

/** As people write: some without accents, some with a letter left out, some in capitals. */
function written(words: string, chance: Chance): string {
  const way = chance.next();
  if (way < 0.12) return fold(words);
  if (way < 0.15 && words.length > 8)
    return words.replace(words.charAt(chance.between(1, words.length - 1)), '');
  return way < 0.18 ? words.toUpperCase() : words;
}

/** Mostly right, some too general, some not at all. */
function filed(category: string, chance: Chance): string | null {
  const way = chance.next();
  if (way < 0.1) return null;
  return way < 0.25 && category.includes('.') ? category.slice(0, category.lastIndexOf('.')) : category;
}
