import { problem, refuse, writeCsv, writeSheet, type SheetRow } from '#platform';
import { fold, type Bilingual } from '#trade';

/** A column of a form: what it is called in the template, and how else people head it. */
export interface Column {
  field: string;
  name: Bilingual;
  /** Other headings, folded or not; the field's own name need not be listed. */
  also: readonly string[];
  required?: true;
}

/** A row of a file by field; what has no column or stands empty is ''. */
export interface FileRow {
  line: number;
  words: Readonly<Record<string, string>>;
}

export interface Form {
  columns: { heading: string; field: string | null }[];
  rows: FileRow[];
}

/** A title or two may stand above the headings. */
const headingsWithin = 10;

const key = (heading: string): string =>
  fold(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The heading as a whole, without what stands in brackets, and each side of "English / Tiếng Việt". */
const readingsOf = (heading: string): string[] =>
  [heading, heading.replace(/\([^)]*\)/g, ' '), ...heading.split('/')].map(key);

function fieldsOf(cells: readonly string[], columns: readonly Column[]): (string | null)[] {
  const byHeading = new Map<string, string>();
  for (const { field, name, also } of columns) {
    for (const heading of [field, name.vi, name.en, ...also]) byHeading.set(key(heading), field);
  }
  const taken = new Set<string>();
  return cells.map((cell) => {
    const field = readingsOf(cell)
      .map((heading) => byHeading.get(heading))
      .find((found) => found !== undefined);
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/**
 * Finds the row of headings and gives every further row by field. Columns that are not understood are named and ignored.
 * @throws Refusal MISSING_COLUMN with the headings that would be accepted.
 */
export function readForm(sheet: readonly SheetRow[], columns: readonly Column[]): Form {
  const required = columns.filter((column) => column.required);
  const isHeading = ({ cells }: SheetRow) => {
    const fields = fieldsOf(cells, columns);
    return required.every(({ field }) => fields.includes(field));
  };
  const at = Math.max(0, sheet.slice(0, headingsWithin).findIndex(isHeading));
  const headings = sheet[at]?.cells ?? [];
  const fields = fieldsOf(headings, columns);
  refuse(
    required
      .filter(({ field }) => !fields.includes(field))
      .map(({ field, name, also }) => {
        const accepted = [name.vi, name.en, ...also].map((heading) => `“${heading}”`).join(', ');
        return problem(field, 'MISSING_COLUMN', {
          vi: `Một trong: ${accepted}.`,
          en: `One of: ${accepted}.`,
        });
      }),
  );
  return {
    columns: headings.flatMap((heading, place) =>
      heading === '' ? [] : [{ heading, field: fields[place] ?? null }],
    ),
    rows: sheet.slice(at + 1).map(({ line, cells }) => ({
      line,
      words: Object.fromEntries(
        fields.flatMap((field, place) => (field === null ? [] : [[field, cells[place] ?? '']])),
      ),
    })),
  };
}

/** An empty form with both headings, which `readForm` reads. */
export async function templateOf(columns: readonly Column[], format: 'csv' | 'xlsx'): Promise<Buffer> {
  const headings = [columns.map(({ name }) => `${name.vi} / ${name.en}`)];
  return format === 'csv' ? writeCsv(headings) : writeSheet(headings);
}

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
