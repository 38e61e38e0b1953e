import { describe, expect, it } from '@jest/globals';
import { readForm } from '#importing';
import { readSheet } from '#platform';
import { offerColumns, offerTemplate } from './offer-columns.js';

describe('the form of offers', () => {
  it.each(['csv', 'xlsx'] as const)(
    'reads its own %s template: every column understood, no row',
    async (format) => {
      const { columns, rows } = readForm(await readSheet(await offerTemplate(format)), offerColumns);
      expect(columns.map(({ field }) => field)).toEqual(offerColumns.map(({ field }) => field));
      expect(rows).toEqual([]);
    },
  );

  it.each([
    [
      'goldset',
      'id,supplier,province,product,category,description,unit,kg_per_unit,quantity_per_month,months,price_vnd,min_order,certificates,packaging,delivery',
    ],
    [
      'Vietnamese',
      'Mã,Tên HTX,Tỉnh/Thành phố,Tên sản phẩm,Nhóm hàng,Mô tả,ĐVT,Kg/đơn vị,Sản lượng (tháng),Thời vụ,ĐƠN GIÁ (đ),Đặt tối thiểu,Chứng nhận,Quy cách đóng gói,Giao hàng',
    ],
    [
      'unaccented',
      'ma so,ten hop tac xa,tinh,mat hang,nhom,mo ta,don vi tinh,kg moi don vi,so luong/thang,mua vu,gia ban,toi thieu,chung chi,bao bi,noi giao',
    ],
  ])('understands %s headings', async (_, headings) => {
    const { columns } = readForm(await readSheet(Buffer.from(headings)), offerColumns);
    expect(columns.map(({ field }) => field)).toEqual(offerColumns.slice(0, 15).map(({ field }) => field));
  });
});
