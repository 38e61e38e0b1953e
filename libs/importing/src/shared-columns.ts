import type { Column } from './columns.js';

/** Columns that offers and demands share: whom to call, and the tax code. */
export const partyColumns: readonly Column[] = [
  {
    field: 'taxCode',
    name: { vi: 'Mã số thuế', en: 'tax_code' },
    also: ['MST', 'Mã thuế', 'tax', 'tax id', 'tax number', 'Mã số doanh nghiệp'],
  },
  {
    field: 'contactName',
    name: { vi: 'Người liên hệ', en: 'contact_person' },
    also: [
      'Liên hệ',
      'Họ tên người liên hệ',
      'Người đại diện',
      'Đại diện',
      'contact',
      'contact name',
      'person',
    ],
  },
  {
    field: 'contactPosition',
    name: { vi: 'Chức vụ', en: 'position' },
    also: ['Chức danh', 'title', 'job title'],
  },
  {
    field: 'contactTelephone',
    name: { vi: 'Điện thoại', en: 'telephone' },
    also: [
      'Số điện thoại',
      'ĐT',
      'SĐT',
      'Di động',
      'phone',
      'phone number',
      'mobile',
      'tel',
      'Zalo',
      'Điện thoại liên hệ',
    ],
  },
];

/** Columns of the goods themselves that offers and demands share. */
export const goodsColumns = {
  id: {
    field: 'id',
    name: { vi: 'Mã dòng', en: 'id' },
    also: ['Mã', 'Mã số', 'row id', 'code', 'Mã nguồn cung', 'Mã nhu cầu'],
  },
  province: {
    field: 'province',
    name: { vi: 'Tỉnh, thành phố', en: 'province' },
    also: ['Tỉnh', 'Tỉnh thành', 'Tỉnh/thành phố', 'Địa phương', 'city', 'province city'],
  },
  category: {
    field: 'category',
    name: { vi: 'Nhóm hàng', en: 'category' },
    also: ['Nhóm', 'Nhóm sản phẩm', 'Ngành hàng', 'Loại hàng', 'product category', 'group'],
  },
  description: {
    field: 'description',
    name: { vi: 'Mô tả', en: 'description' },
    also: [
      'Mô tả sản phẩm',
      'Đặc điểm',
      'Quy cách',
      'Yêu cầu',
      'Ghi chú',
      'details',
      'notes',
      'specification',
    ],
  },
  unit: {
    field: 'unit',
    name: { vi: 'Đơn vị tính', en: 'unit' },
    also: ['ĐVT', 'Đơn vị', 'unit of measure', 'uom'],
  },
  kgPerUnit: {
    field: 'kgPerUnit',
    name: { vi: 'Kg mỗi đơn vị', en: 'kg_per_unit' },
    also: [
      'Số kg một đơn vị',
      'Kg/đơn vị',
      'Khối lượng một đơn vị',
      'Trọng lượng đơn vị',
      'weight per unit',
      'kg each',
    ],
  },
  quantity: {
    field: 'quantity',
    name: { vi: 'Sản lượng mỗi tháng', en: 'quantity_per_month' },
    also: [
      'Sản lượng',
      'Số lượng',
      'Số lượng mỗi tháng',
      'Sản lượng/tháng',
      'Số lượng/tháng',
      'Khối lượng',
      'Khả năng cung ứng',
      'Nhu cầu mỗi tháng',
      'quantity',
      'monthly quantity',
      'volume',
    ],
  },
  months: {
    field: 'months',
    name: { vi: 'Các tháng', en: 'months' },
    also: [
      'Tháng',
      'Tháng có hàng',
      'Thời vụ',
      'Mùa vụ',
      'Thời gian cung ứng',
      'Tháng cần hàng',
      'Thời gian cần hàng',
      'season',
      'month',
    ],
  },
  delivery: {
    field: 'delivery',
    name: { vi: 'Giao nhận', en: 'delivery' },
    also: [
      'Giao hàng',
      'Điều kiện giao hàng',
      'Địa điểm giao hàng',
      'Nơi giao',
      'Vận chuyển',
      'delivery terms',
    ],
  },
} as const satisfies Record<string, Column>;
