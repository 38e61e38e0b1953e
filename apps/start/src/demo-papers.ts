/** What was dealt at the demo conference. Organisations are those of its files; people and figures are made up. */
export interface DemoProposal {
  buyer: string;
  /** The product of the offer, as in the file. */
  product: string;
  terms: Record<string, unknown>;
  answer?:
    | { move: 'counterProposal'; terms: Record<string, unknown> }
    | { move: 'acceptProposal' }
    | { move: 'declineProposal'; reason: string };
}
export interface DemoPaper {
  title: string;
  /** Organisation, role and who signs; without a name, the person of its demo account. */
  parties: [organisation: string, role: string, signatory?: string][];
  goods: { goods: string; quantity: string; unit: string; price?: number }[];
  months: number[];
  partnership?: 'EXISTING';
  to: 'AGREED' | 'LISTED' | 'SIGNED' | 'COMPLETE';
}

const delivery = 'Giao tại kho bên mua';
export const ourSupplier = 'HTX dịch vụ nông nghiệp Vườn Vải Thanh Hà';
export const ourDistributor = 'Siêu thị Mùa Xanh';
export const witness = 'Trung tâm Xúc tiến thương mại tỉnh Trình Diễn';

const carrots = { goods: 'Cà rốt Đức Chính', quantity: '40', unit: 'tấn', months: [1, 2, 3, 4], delivery };
export const demoProposals: DemoProposal[] = [
  {
    ...{ buyer: ourDistributor, product: 'Ổi lê Thanh Hà' },
    terms: {
      ...{ goods: 'Ổi lê loại 1', quantity: '6000', unit: 'kg', price: 12_500, months: [9, 10, 11, 12] },
      ...{ delivery, paymentDays: 15 },
    },
  },
  {
    ...{ buyer: ourDistributor, product: 'Cà rốt Đức Chính' },
    terms: { ...carrots, price: 7_500_000, paymentDays: 30 },
    answer: { move: 'counterProposal', terms: { ...carrots, price: 7_900_000, paymentDays: 15 } },
  },
  {
    ...{ buyer: ourDistributor, product: 'Tỏi ta Kinh Môn' },
    terms: { goods: 'Tỏi ta Kinh Môn', quantity: '50', unit: 'tạ', price: 4_700_000, months: [3, 4, 5] },
    answer: { move: 'acceptProposal' },
  },
  {
    ...{ buyer: 'Chuỗi nhà hàng Bếp Quê', product: 'Gà Tiên Yên' },
    terms: { goods: 'Gà làm sạch', quantity: '2000', unit: 'con', months: [1, 2, 3] },
    answer: { move: 'declineProposal', reason: 'Số lượng vượt quá đàn gà năm nay' },
  },
];

export const demoPapers: DemoPaper[] = [
  {
    title: 'Bản ghi nhớ hợp tác tiêu thụ gạo ST25',
    parties: [
      ['HTX dịch vụ nông nghiệp Sông Hậu Hạt Ngọc', 'SELLER', 'Nguyễn Văn Ví Dụ'],
      ['Siêu thị Lúa Vàng Mart', 'BUYER', 'Trần Thị Minh Họa'],
    ],
    goods: [{ goods: 'Gạo ST25', quantity: '80', unit: 'tấn', price: 27_500_000 }],
    ...{ months: [1, 2, 3, 4, 5, 6], to: 'COMPLETE' },
  },
  {
    title: 'Bản ghi nhớ cung ứng quà Tết',
    parties: [
      ['HTX bánh đậu xanh Thành Đông Xưa', 'SELLER', 'Lê Thị Ví Dụ'],
      ['Tổng kho quà Tết Phú Quý', 'BUYER', 'Phạm Văn Minh Họa'],
      [witness, 'WITNESS', 'Đỗ Văn Chứng Kiến'],
    ],
    goods: [{ goods: 'Bánh đậu xanh', quantity: '15000', unit: 'hộp', price: 33_000 }],
    ...{ months: [11, 12, 1], partnership: 'EXISTING', to: 'SIGNED' },
  },
  {
    title: 'Bản ghi nhớ hợp tác tiêu thụ vải thiều Thanh Hà',
    parties: [
      [ourSupplier, 'SELLER'],
      [ourDistributor, 'BUYER'],
    ],
    goods: [{ goods: 'Vải thiều Thanh Hà', quantity: '30', unit: 'tấn', price: 24_000_000 }],
    ...{ months: [6, 7], to: 'LISTED' },
  },
  {
    title: 'Bản ghi nhớ thu mua sầu riêng xuất khẩu',
    parties: [
      ['HTX sầu riêng Cù Lao Vàng', 'SELLER', 'Hồ Văn Ví Dụ'],
      ['Công ty XNK Trái Cây Nhiệt Đới Xanh', 'BUYER', 'Vũ Thị Minh Họa'],
    ],
    goods: [{ goods: 'Sầu riêng Ri6', quantity: '120', unit: 'tấn' }],
    ...{ months: [5, 6, 7, 8], to: 'LISTED' },
  },
  {
    title: 'Bản ghi nhớ cung ứng trứng vịt',
    parties: [
      ['HTX nông nghiệp Tháp Mười Xanh', 'SELLER', 'Bùi Thị Ví Dụ'],
      ['Suất ăn Phương Nam', 'BUYER', 'Đặng Văn Minh Họa'],
    ],
    goods: [{ goods: 'Trứng vịt', quantity: '90000', unit: 'quả', price: 2_700 }],
    ...{ months: [1, 2, 3], to: 'AGREED' },
  },
];
