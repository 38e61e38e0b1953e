import { fold } from './text.js';

export interface Province {
  /** In Vietnamese, without "tỉnh" or "thành phố". */
  name: string;
  /** Degrees, of the seat of the provincial administration. */
  latitude: number;
  longitude: number;
  region: 'NORTH' | 'CENTRE' | 'SOUTH';
}

type Row = [
  name: string,
  latitude: number,
  longitude: number,
  region: Province['region'],
  mergedIn: string,
  alsoWritten?: string,
];

/**
 * The 34 units in force since 2025-07-01 and the provinces merged into each, by Resolution 202/2025/QH15
 * of the National Assembly (11 units unchanged, 23 made of 52 former ones), then usual other spellings.
 */
const rows: Row[] = [
  ['Tuyên Quang', 21.82, 105.21, 'NORTH', 'Hà Giang'],
  ['Lào Cai', 21.7, 104.87, 'NORTH', 'Yên Bái', 'Sa Pa, Sapa, Laokay'],
  ['Thái Nguyên', 21.59, 105.84, 'NORTH', 'Bắc Kạn', 'Bắc Cạn'],
  ['Phú Thọ', 21.32, 105.4, 'NORTH', 'Vĩnh Phúc, Hòa Bình', 'Việt Trì, Vĩnh Yên'],
  ['Bắc Ninh', 21.27, 106.19, 'NORTH', 'Bắc Giang', 'Lục Ngạn'],
  ['Hưng Yên', 20.65, 106.06, 'NORTH', 'Thái Bình', 'Phố Hiến'],
  ['Hải Phòng', 20.86, 106.68, 'NORTH', 'Hải Dương', 'HP, Thanh Hà, Chí Linh'],
  ['Ninh Bình', 20.25, 105.97, 'NORTH', 'Hà Nam, Nam Định', 'Phủ Lý'],
  ['Quảng Trị', 17.47, 106.6, 'CENTRE', 'Quảng Bình', 'Đồng Hới, Đông Hà'],
  ['Đà Nẵng', 16.07, 108.22, 'CENTRE', 'Quảng Nam', 'Hội An, Tam Kỳ'],
  ['Quảng Ngãi', 15.12, 108.8, 'CENTRE', 'Kon Tum', 'Con Tum, Lý Sơn'],
  ['Gia Lai', 13.78, 109.22, 'CENTRE', 'Bình Định', 'Quy Nhơn, Qui Nhơn, Pleiku, Gialai'],
  ['Khánh Hòa', 12.24, 109.19, 'CENTRE', 'Ninh Thuận', 'Nha Trang, Phan Rang, Cam Ranh'],
  [
    'Lâm Đồng',
    11.94,
    108.44,
    'CENTRE',
    'Đắk Nông, Bình Thuận',
    'Đà Lạt, Bảo Lộc, Phan Thiết, Đắc Nông, Dak Nong',
  ],
  [
    'Đắk Lắk',
    12.67,
    108.04,
    'CENTRE',
    'Phú Yên',
    'Đắc Lắc, Đắc Lắk, Đăk Lăk, Đak Lak, Buôn Ma Thuột, Tuy Hòa',
  ],
  [
    'Hồ Chí Minh',
    10.78,
    106.7,
    'SOUTH',
    'Bà Rịa - Vũng Tàu, Bình Dương',
    'HCM, HCMC, Sài Gòn, SG, Vũng Tàu, Bà Rịa, BRVT, BR-VT, Thủ Đức, Củ Chi, Thủ Dầu Một',
  ],
  ['Đồng Nai', 10.95, 106.82, 'SOUTH', 'Bình Phước', 'Biên Hòa, Long Khánh'],
  ['Tây Ninh', 10.54, 106.41, 'SOUTH', 'Long An', 'Tân An'],
  ['Cần Thơ', 10.03, 105.78, 'SOUTH', 'Sóc Trăng, Hậu Giang', 'Vị Thanh'],
  ['Vĩnh Long', 10.25, 105.97, 'SOUTH', 'Bến Tre, Trà Vinh'],
  ['Đồng Tháp', 10.36, 106.36, 'SOUTH', 'Tiền Giang', 'Mỹ Tho, Cao Lãnh, Sa Đéc'],
  ['Cà Mau', 9.18, 105.15, 'SOUTH', 'Bạc Liêu'],
  ['An Giang', 10.01, 105.08, 'SOUTH', 'Kiên Giang', 'Rạch Giá, Phú Quốc, Long Xuyên, Hà Tiên'],
  ['Hà Nội', 21.03, 105.85, 'NORTH', '', 'HN, Hà Tây'],
  ['Huế', 16.46, 107.59, 'CENTRE', '', 'Thừa Thiên Huế, Thừa Thiên, TT Huế, TTH'],
  ['Lai Châu', 22.39, 103.46, 'NORTH', ''],
  ['Điện Biên', 21.39, 103.02, 'NORTH', '', 'Điện Biên Phủ'],
  ['Sơn La', 21.33, 103.91, 'NORTH', '', 'Mộc Châu'],
  ['Lạng Sơn', 21.85, 106.76, 'NORTH', ''],
  ['Quảng Ninh', 20.95, 107.08, 'NORTH', '', 'Hạ Long, Móng Cái'],
  ['Thanh Hóa', 19.81, 105.78, 'CENTRE', ''],
  ['Nghệ An', 18.68, 105.68, 'CENTRE', '', 'Vinh'],
  ['Hà Tĩnh', 18.34, 105.9, 'CENTRE', ''],
  ['Cao Bằng', 22.67, 106.26, 'NORTH', ''],
];

export const provinces: readonly Province[] = rows.map(([name, latitude, longitude, region]) => ({
  name,
  latitude,
  longitude,
  region,
}));

const bareLetters = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

const bySpelling = new Map<string, Province>();
rows.forEach(([name, , , , mergedIn, alsoWritten = ''], at) => {
  for (const spelling of [name, ...mergedIn.split(','), ...alsoWritten.split(',')]) {
    const unit = provinces[at];
    if (unit && spelling !== '') bySpelling.set(bareLetters(spelling), unit);
  }
});

/**
 * The unit in force for a name of today or before the mergers, in any usual spelling, with or without
 * accents, "tỉnh", "TP." or "(cũ)": `province('tinh Hai Duong cu')` is Hải Phòng.
 */
export function province(nameOrOldName: string): Province | null {
  if (nameOrOldName.length > 80) return null;
  const written = fold(nameOrOldName)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const bare = written
    .replace(/^(tinh|thanh pho|t p|tp|province of|city of) ?/, '')
    .replace(/ ?\b(province|city|cu|truoc day)$/, '');
  return bySpelling.get(bareLetters(written)) ?? bySpelling.get(bareLetters(bare)) ?? null;
}
