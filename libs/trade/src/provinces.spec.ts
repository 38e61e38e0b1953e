import { describe, expect, it } from '@jest/globals';
import { province, provinces } from './provinces.js';
import { fold } from './text.js';

/** Resolution 202/2025/QH15: what each of the 23 merged units was made of, its own former self included. */
const merged: Record<string, string[]> = {
  'Tuyên Quang': ['Hà Giang', 'Tuyên Quang'],
  'Lào Cai': ['Yên Bái', 'Lào Cai'],
  'Thái Nguyên': ['Bắc Kạn', 'Thái Nguyên'],
  'Phú Thọ': ['Vĩnh Phúc', 'Hòa Bình', 'Phú Thọ'],
  'Bắc Ninh': ['Bắc Giang', 'Bắc Ninh'],
  'Hưng Yên': ['Thái Bình', 'Hưng Yên'],
  'Hải Phòng': ['Hải Dương', 'Hải Phòng'],
  'Ninh Bình': ['Hà Nam', 'Nam Định', 'Ninh Bình'],
  'Quảng Trị': ['Quảng Bình', 'Quảng Trị'],
  'Đà Nẵng': ['Quảng Nam', 'Đà Nẵng'],
  'Quảng Ngãi': ['Kon Tum', 'Quảng Ngãi'],
  'Gia Lai': ['Bình Định', 'Gia Lai'],
  'Khánh Hòa': ['Ninh Thuận', 'Khánh Hòa'],
  'Lâm Đồng': ['Đắk Nông', 'Bình Thuận', 'Lâm Đồng'],
  'Đắk Lắk': ['Phú Yên', 'Đắk Lắk'],
  'Hồ Chí Minh': ['Bà Rịa - Vũng Tàu', 'Bình Dương', 'Hồ Chí Minh'],
  'Đồng Nai': ['Bình Phước', 'Đồng Nai'],
  'Tây Ninh': ['Long An', 'Tây Ninh'],
  'Cần Thơ': ['Sóc Trăng', 'Hậu Giang', 'Cần Thơ'],
  'Vĩnh Long': ['Bến Tre', 'Trà Vinh', 'Vĩnh Long'],
  'Đồng Tháp': ['Tiền Giang', 'Đồng Tháp'],
  'Cà Mau': ['Bạc Liêu', 'Cà Mau'],
  'An Giang': ['Kiên Giang', 'An Giang'],
};
const unchanged =
  'Hà Nội, Huế, Lai Châu, Điện Biên, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh, Cao Bằng'.split(
    ', ',
  );
const former = [
  ...Object.entries(merged),
  ...unchanged.map((name): [string, string[]] => [name, [name]]),
].flatMap(([now, before]) => before.map((name) => ({ name, now })));

describe('provinces', () => {
  it('are the 34 in force, each within Viet Nam', () => {
    expect(provinces.map((one) => one.name).sort()).toEqual([...Object.keys(merged), ...unchanged].sort());
    for (const { latitude, longitude } of provinces) {
      expect(latitude).toBeGreaterThan(8.5);
      expect(latitude).toBeLessThan(23.4);
      expect(longitude).toBeGreaterThan(102.1);
      expect(longitude).toBeLessThan(109.5);
    }
  });

  it('find each of the 63 former ones in the unit it became, with and without accents and title', () => {
    expect(former).toHaveLength(63);
    for (const { name, now } of former) {
      for (const written of [
        name,
        fold(name),
        name.toUpperCase(),
        `tỉnh ${name} (cũ)`,
        name.normalize('NFD'),
      ]) {
        expect([written, province(written)?.name]).toEqual([written, now]);
      }
    }
  });

  it.each([
    ['TP.HCM', 'Hồ Chí Minh'],
    ['TPHCM', 'Hồ Chí Minh'],
    ['Sài Gòn', 'Hồ Chí Minh'],
    ['Thừa Thiên - Huế', 'Huế'],
    ['Hoà Bình', 'Phú Thọ'],
    ['Dak Lak', 'Đắk Lắk'],
    ['Thành phố Cần Thơ', 'Cần Thơ'],
    ['Hanoi City', 'Hà Nội'],
  ])('%s is %s', (written, now) => expect(province(written)?.name).toBe(now));

  it('know no place abroad', () => expect(province('Vân Nam')).toBeNull());
});
