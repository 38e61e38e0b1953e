import { describe, expect, it } from '@jest/globals';
import { fold } from '#trade';
import { outcome } from '../test/rows.js';

const anywhere = { category: null } as const;

function fits(wanted: string, product: string, description = ''): boolean {
  const demand = { wanted, description, ...anywhere };
  return typeof outcome(demand, { product, ...anywhere }) === 'number';
}

describe('a kind that the lexicon does not know, named by its class and words of its own', () => {
  it('is another product than other kinds of the class, known or not', () => {
    expect(fits('cá zôrung', 'Cá zôrung tươi sống')).toBe(true);
    expect(fits('cá zôrung', fold('Cá zôrung'))).toBe(true);
    expect(fits('cá zôrung', 'Cá mêpha')).toBe(false);
    expect(fits('cá zôrung', 'Cá nục')).toBe(false);
    expect(fits('cá nục', 'Cá zôrung')).toBe(false);
  });

  it('fits a wish for the whole class', () => {
    expect(fits('cá các loại', 'Cá zôrung')).toBe(true);
    expect(fits('bánh kẹo làm quà', 'Bánh zôrung')).toBe(true);
  });

  it('is not seen where a quality, a use or a place follows the class', () => {
    for (const wanted of ['rau sạch', 'Rau Đà Lạt', 'rau nấu canh', 'Rau Phú Tân giao hằng ngày'])
      expect(fits(wanted, 'Rau muống')).toBe(true);
  });

  it('is looked for among the known ones, a slip forgiven', () => {
    expect(fits('ốc bươu đen', 'Ốc bưu đen')).toBe(true);
    expect(fits('hàu sữa', 'Hầư sữa')).toBe(true);
    expect(fits('quất', 'Trái thanh trà')).toBe(false);
  });

  it('is alone refused where it is refused', () => {
    expect(fits('cá biển', 'Cá nục', 'Không lấy cá zôrung.')).toBe(true);
    expect(fits('cá biển', 'Cá zôrung', 'Không lấy cá zôrung.')).toBe(false);
  });
});

describe('near products', () => {
  it('are other products once a stated grade or season differs too', () => {
    expect(fits('vải thiều', 'Vải u hồng')).toBe(true);
    expect(fits('vải thiều chính vụ', 'Vải u hồng chín sớm')).toBe(false);
    expect(fits('ổi lê size L', 'Ổi nữ hoàng size S')).toBe(false);
  });

  it('are what is made of a raw good that is filed among made ones', () => {
    const filed = { category: 'food.processed.aquatic' };
    const cake = outcome({ wanted: 'mực tươi', ...filed }, { product: 'Chả mực', ...filed });
    const raw = outcome({ wanted: 'mực tươi', ...filed }, { product: 'Mực ống', ...filed });
    expect(cake).toBeLessThan(Number(raw));
    expect(outcome({ wanted: 'mực tươi', category: 'food.fresh' }, { product: 'Chả mực', ...filed })).toBe(
      'OTHER_PRODUCT',
    );
  });

  it('are not honeys of other flowers, nor sweets of other kinds', () => {
    expect(fits('mật ong hoa nhãn', 'Mật ong bạc hà')).toBe(false);
    expect(fits('mật ong', 'Mật ong bạc hà')).toBe(true);
    expect(fits('kẹo dừa', 'Kẹo lạc')).toBe(false);
  });
});

describe('what stands in brackets', () => {
  it('after a made good tells its kinds, and is no good beside it', () => {
    const tea = { product: 'Trà shan tuyết (trà xanh, hồng trà)', ...anywhere };
    const alone = { product: 'Trà shan tuyết', ...anywhere };
    expect(outcome({ wanted: 'trà shan', ...anywhere }, tea)).toBe(
      outcome({ wanted: 'trà shan', ...anywhere }, alone),
    );
  });
});
