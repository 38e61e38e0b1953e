import { goodsColumns, partyColumns, templateOf, type Column } from '#importing';

/** The columns of a form of demands, in the order of the template. */
export const demandColumns: readonly Column[] = [
  goodsColumns.id,
  {
    field: 'distributor',
    name: { vi: 'Đơn vị thu mua', en: 'buyer' },
    also: [
      'Người mua',
      'Bên mua',
      'Nhà phân phối',
      'Doanh nghiệp',
      'Công ty',
      'Tên đơn vị',
      'Đơn vị',
      'Tên doanh nghiệp',
      'distributor',
      'organisation',
      'organization',
      'company',
    ],
    required: true,
  },
  {
    field: 'buyerType',
    name: { vi: 'Loại đơn vị mua', en: 'buyer_type' },
    also: ['Loại hình', 'Loại người mua', 'Loại đơn vị', 'type of buyer', 'type'],
  },
  goodsColumns.province,
  {
    field: 'wanted',
    name: { vi: 'Hàng cần mua', en: 'wanted' },
    also: [
      'Cần mua',
      'Nhu cầu',
      'Sản phẩm cần mua',
      'Mặt hàng cần mua',
      'Sản phẩm',
      'Tên sản phẩm',
      'Mặt hàng',
      'Tên hàng',
      'product',
      'demand',
      'goods',
    ],
    required: true,
  },
  goodsColumns.category,
  goodsColumns.description,
  goodsColumns.unit,
  goodsColumns.kgPerUnit,
  goodsColumns.quantity,
  goodsColumns.months,
  {
    field: 'maxPrice',
    name: { vi: 'Giá trần (đồng)', en: 'max_price_vnd' },
    also: [
      'Giá trần',
      'Giá tối đa',
      'Giá cao nhất',
      'Giá mua',
      'Giá',
      'Đơn giá',
      'max price',
      'ceiling price',
      'price',
    ],
  },
  {
    field: 'minSupplierQuantity',
    name: { vi: 'Lượng tối thiểu một nhà cung ứng', en: 'min_supplier_quantity' },
    also: [
      'Lượng tối thiểu',
      'Số lượng tối thiểu',
      'Lô tối thiểu',
      'Tối thiểu mỗi HTX',
      'minimum lot',
      'min lot',
    ],
  },
  {
    field: 'requiredCertificates',
    name: { vi: 'Chứng nhận bắt buộc', en: 'required_certificates' },
    also: [
      'Chứng nhận',
      'Chứng nhận yêu cầu',
      'Tiêu chuẩn bắt buộc',
      'Yêu cầu chứng nhận',
      'certificates',
      'required',
    ],
  },
  {
    field: 'preferredCertificates',
    name: { vi: 'Chứng nhận ưu tiên', en: 'preferred_certificates' },
    also: ['Ưu tiên', 'Tiêu chuẩn ưu tiên', 'preferred'],
  },
  {
    field: 'acceptedProvinces',
    name: { vi: 'Tỉnh nhận hàng', en: 'accepted_provinces' },
    also: ['Tỉnh chấp nhận', 'Vùng thu mua', 'Nguồn từ tỉnh', 'Xuất xứ', 'provinces', 'origin'],
  },
  goodsColumns.delivery,
  ...partyColumns,
];

/** An empty form of demands with both headings. */
export const demandTemplate = (format: 'csv' | 'xlsx'): Promise<Buffer> => templateOf(demandColumns, format);
