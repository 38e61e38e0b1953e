import { goodsColumns, partyColumns, templateOf, type Column } from '#importing';

/** The columns of a form of offers, in the order of the template. */
export const offerColumns: readonly Column[] = [
  goodsColumns.id,
  {
    field: 'supplier',
    name: { vi: 'Đơn vị cung ứng', en: 'supplier' },
    also: [
      'Hợp tác xã',
      'HTX',
      'Tên HTX',
      'Tên hợp tác xã',
      'Tên đơn vị',
      'Đơn vị',
      'Nhà cung cấp',
      'Cơ sở',
      'cooperative',
      'organisation',
      'organization',
      'seller',
    ],
    required: true,
  },
  goodsColumns.province,
  {
    field: 'product',
    name: { vi: 'Sản phẩm', en: 'product' },
    also: ['Tên sản phẩm', 'Mặt hàng', 'Tên hàng', 'Hàng hóa', 'Nông sản', 'product name', 'goods', 'item'],
    required: true,
  },
  goodsColumns.category,
  goodsColumns.description,
  goodsColumns.unit,
  goodsColumns.kgPerUnit,
  goodsColumns.quantity,
  goodsColumns.months,
  {
    field: 'price',
    name: { vi: 'Giá (đồng)', en: 'price_vnd' },
    also: ['Giá', 'Giá bán', 'Đơn giá', 'Giá chào', 'Giá bán sỉ', 'Giá VND', 'price', 'unit price'],
  },
  {
    field: 'minOrder',
    name: { vi: 'Đơn hàng tối thiểu', en: 'min_order' },
    also: ['Đặt tối thiểu', 'Tối thiểu', 'Số lượng tối thiểu', 'minimum order', 'moq'],
  },
  {
    field: 'certificates',
    name: { vi: 'Chứng nhận', en: 'certificates' },
    also: ['Chứng chỉ', 'Giấy chứng nhận', 'Tiêu chuẩn', 'Chất lượng', 'certificate', 'certifications'],
  },
  {
    field: 'packaging',
    name: { vi: 'Đóng gói', en: 'packaging' },
    also: ['Bao bì', 'Quy cách đóng gói', 'packing'],
  },
  goodsColumns.delivery,
  ...partyColumns,
];

/** An empty form of offers with both headings. */
export const offerTemplate = (format: 'csv' | 'xlsx'): Promise<Buffer> => templateOf(offerColumns, format);
