import { describe, expect, it } from '@jest/globals';
import {
  readBuyerType,
  readCategory,
  readCertificates,
  readDecimal,
  readProvince,
  readProvinces,
  readUnit,
} from './index.js';
import { readAmount } from './reading-numbers.js';

describe('readDecimal and readAmount', () => {
  it.each([
    ['0,9', 0.9],
    ['0.07', 0.07],
    ['1.500', 1500],
    ['12', 12],
  ])('%s is a number', (raw, value) => expect(readDecimal(raw)).toMatchObject({ value, unclear: null }));

  it('says that 1.125 may be two things, and refuses what is none', () => {
    expect(readDecimal('1.125').value).toBe(1.125);
    expect(readDecimal('1.125').unclear).not.toBeNull();
    expect(readDecimal('-1').value).toBeNull();
    expect(readDecimal('0,9 kg').value).toBeNull();
  });

  it('brings a smallest order into the unit of the row', () => {
    expect(readAmount('từ 50 kg/đơn', 'kg')).toMatchObject({ value: 50, unclear: null });
    expect(readAmount('0,5 tấn', 'kg')).toMatchObject({ value: 500, unclear: null });
    expect(readAmount('không yêu cầu', 'kg')).toMatchObject({ value: null, unclear: null });
    expect(readAmount('2 thùng', 'kg').unclear).not.toBeNull();
  });
});

describe('readUnit', () => {
  it('knows usual names, keeps short unknown ones, asks about sizes', () => {
    expect(readUnit('Trái')).toMatchObject({ value: 'quả', unclear: null });
    expect(readUnit('mâm')).toMatchObject({ value: 'mam', unclear: null });
    expect(readUnit('hộp 250g').value).toBe('hộp');
    expect(readUnit('hộp 250g').unclear).not.toBeNull();
  });
});

describe('readProvince and readProvinces', () => {
  it('take the end of an address and former names', () => {
    expect(readProvince('Xã Thanh Hà, tỉnh Hải Dương')).toMatchObject({ value: 'Hải Phòng', unclear: null });
    expect(readProvince('xa Nam Sach thanh pho Hai Phong').value).toBe('Hải Phòng');
    expect(readProvince('Paris').value).toBeNull();
  });

  it('take lists, regions and anywhere', () => {
    expect(readProvinces('Hà Nội, Hải Dương và Hải Phòng')).toMatchObject({
      value: ['Hà Nội', 'Hải Phòng'],
      unclear: null,
    });
    expect(readProvinces('toàn quốc').value).toEqual([]);
    expect(readProvinces('').value).toEqual([]);
    expect(readProvinces('miền Trung').value).toContain('Nghệ An');
    expect(readProvinces('Hà Nội và các tỉnh lân cận')).toMatchObject({ value: ['Hà Nội'] });
    expect(readProvinces('Hà Nội và các tỉnh lân cận').unclear).not.toBeNull();
  });

  it('never take an unreadable list for anywhere', () => {
    expect(readProvinces('gần kho').value).toBeNull();
  });
});

describe('readCategory', () => {
  it.each([
    ['food.fresh.fruit.lychee', 'food.fresh.fruit.lychee'],
    ['Vải', 'food.fresh.fruit.lychee'],
    ['lychee', 'food.fresh.fruit.lychee'],
    ['trai cay tuoi', 'food.fresh.fruit'],
    ['bưởi', 'food.fresh.fruit.citrus'],
  ])('%s is understood', (raw, value) => expect(readCategory(raw)).toMatchObject({ value, unclear: null }));

  it('says when it took the nearest one above', () => {
    expect(readCategory('food.fresh.fruit.rambutan').value).toBe('food.fresh.fruit');
    expect(readCategory('food.fresh.fruit.rambutan').unclear).not.toBeNull();
  });

  it('guesses from a part of the words, minding their accents, and says so', () => {
    expect(readCategory('Thịt lợn sạch').value).toBe('food.fresh.meat.pork');
    expect(readCategory('Thịt lợn sạch').unclear).not.toBeNull();
    expect(readCategory('máy cày').value).toBeNull();
  });
});

describe('readCertificates', () => {
  const read = (raw: string) => readCertificates(raw).value;

  it('takes codes and usual spellings', () => {
    expect(read('VIETGAP;ORGANIC_VN;OCOP4')).toEqual({
      held: ['VIETGAP', 'ORGANIC_VN', 'OCOP4'],
      underWay: [],
      unknown: [],
    });
    expect(read('Viet Gap, hữu cơ EU, OCOP đạt 4 sao')?.held).toEqual(['VIETGAP', 'ORGANIC_EU', 'OCOP4']);
    expect(read('mã vùng trồng; chỉ dẫn địa lý; VSATTP')?.held).toEqual(['ATTP', 'GI', 'PUC']);
    expect(read('gi')?.held).toEqual(['GI']);
  });

  it('does not take for held what is under way, expired or refused', () => {
    expect(read('GlobalGAP (đang làm); HACCP, đang chờ cấp giấy')).toEqual({
      held: [],
      underWay: ['GLOBALGAP', 'HACCP'],
      unknown: [],
    });
    expect(read('chưa có HACCP')?.held).toEqual([]);
    expect(read('VietGAP hết hạn')?.held).toEqual([]);
    expect(readCertificates('VietGAP hết hạn').unclear).not.toBeNull();
  });

  it('keeps what it does not know, and knows when there is nothing', () => {
    expect(read('ISO 9001; VietGAP')).toEqual({ held: ['VIETGAP'], underWay: [], unknown: ['ISO 9001'] });
    expect(readCertificates('không có giấy tờ gì')).toMatchObject({
      value: { held: [], unknown: [] },
      unclear: null,
    });
  });
});

describe('readBuyerType', () => {
  it.each([
    ['PROCESSOR', 'PROCESSOR'],
    ['siêu thị', 'SUPERMARKET'],
    ['Suất ăn công nghiệp', 'CATERER'],
    ['bep an ban tru', 'CANTEEN'],
    ['vựa trái cây', 'WHOLESALER'],
  ])('%s is understood', (raw, value) => expect(readBuyerType(raw)).toMatchObject({ value, unclear: null }));

  it('says when it could not choose', () => {
    expect(readBuyerType('siêu thị, bán buôn').unclear).not.toBeNull();
    expect(readBuyerType('công ty').value).toBeNull();
  });
});
