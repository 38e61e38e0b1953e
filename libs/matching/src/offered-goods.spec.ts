import { describe, expect, it } from '@jest/globals';
import { anOffer, outcome } from '../test/rows.js';
import { goods } from './goods.js';
import { offeredGoods } from './offered-goods.js';

function offered(product: string, description = '', category: string | null = null): string[] {
  const place = { region: null, category };
  return offeredGoods(anOffer({ product, description }), place).goods.map((one) => {
    const beside = one.aside === null ? '' : ` + ${one.aside.amount} ${one.aside.unit}`;
    return one.goods.map((good) => goods[good]?.key).join('/') + beside;
  });
}

describe('what an offer is for', () => {
  it('is the head of its name, not what follows it', () => {
    expect(offered('Tour vườn vải, vườn ổi')).toEqual(['tourism']);
    expect(offered('Trà túi lọc cà gai leo, khổ qua')).toEqual(['tea-herbal']);
    expect(offered('Giỏ đựng trái cây')).toEqual(['basket']);
    expect(offered('Bún gạo lứt')).toEqual(['vermicelli-rice']);
  });

  it('is each of several goods, once', () => {
    expect(offered('Cam, quýt và bưởi')).toEqual(['orange', 'mandarin', 'pomelo']);
    expect(offered('Rau củ sạch (cà chua, xà lách)')).toEqual(['tomato', 'lettuce']);
    expect(offered('Khổ qua (mướp đắng)')).toEqual(['bitter-melon']);
    expect(offered('Sầu riêng Thái (Monthong)')).toEqual(['durian-dona']);
  });

  it('is told by the description only where the name says no more than a class', () => {
    expect(offered('Rau củ tổng hợp', 'Bắp cải, su hào, ít cà rốt. Đóng sọt.')).toEqual([
      'cabbage',
      'kohlrabi',
    ]);
    expect(offered('Cà rốt', 'Hết vụ trồng lạc, bắp cải.')).toEqual(['carrot']);
    expect(offered('Na dai', 'Giỏ tre lót lá chuối.')).toEqual(['custardapple']);
  });

  it('counts goods sold beside only with their own amount', () => {
    expect(offered('Gà ta', 'Kèm trứng gà 20.000 quả/tháng.')).toEqual([
      'chicken-native',
      'egg-chicken + 20000 quả',
    ]);
    expect(offered('Bắp cải', 'Có thêm ít su hào.')).toEqual(['cabbage']);
  });

  it('leaves out what the seller says not to have, in that state or at all', () => {
    const told = 'Bắp cải, su hào, riêng cà rốt không trồng.';
    expect(offered('Rau củ tổng hợp', told)).toEqual(['cabbage', 'kohlrabi']);
    const dried = { product: 'Chuối', description: 'Chuyên chuối sấy, chuối tươi không bán.' };
    expect(outcome({ wanted: 'Chuối tươi', category: null }, dried)).toBe('OTHER_PRODUCT');
  });

  it('judges goods sold beside by that amount', () => {
    const eggs = {
      wanted: 'trứng gà',
      unit: 'quả',
      quantity: { from: 40_000, to: 40_000, period: 'MONTH' as const },
    };
    const hens = { product: 'Gà ta', description: 'Kèm trứng gà 20.000 quả/tháng.', months: [1, 2, 3] };
    expect(outcome({ ...eggs, minSupplierQuantity: 30_000 }, hens)).toBe('LOT_TOO_SMALL');
    expect(typeof outcome({ ...eggs, minSupplierQuantity: 10_000 }, hens)).toBe('number');
  });
});

describe('the state goods are sold in', () => {
  it('makes dried, salted or ground goods another product', () => {
    for (const product of ['Vải sấy khô', 'Vải đóng hộp', 'Mứt vải', 'vai say deo']) {
      expect(outcome({ wanted: 'Vải tươi', category: null }, { product })).toBe('OTHER_PRODUCT');
    }
    expect(outcome({ wanted: 'Trái cây sấy', category: null }, { product: 'Mít sấy' })).toBeGreaterThan(0.9);
    expect(outcome({ wanted: 'Trái cây sấy', category: null }, { product: 'Mít Thái' })).toBe(
      'OTHER_PRODUCT',
    );
  });

  it('takes for granted what a class is always sold as', () => {
    expect(outcome({ wanted: 'Tỏi', category: null }, { product: 'Tỏi ta phơi khô' })).toBeGreaterThan(0.9);
    expect(outcome({ wanted: 'Cá lóc tươi', category: null }, { product: 'Cá lóc sống' })).toBeGreaterThan(
      0.9,
    );
  });

  it('makes frozen for fresh and live for dressed a near product only', () => {
    const frozen = outcome({ wanted: 'Cá tra tươi', category: null }, { product: 'Cá tra đông lạnh' });
    const either = outcome(
      { wanted: 'Cá tra tươi hoặc đông lạnh', category: null },
      { product: 'Cá tra đông lạnh' },
    );
    expect(frozen).toBeLessThan(Number(either));
    const live = { product: 'Gà ta', description: 'Gà ta bán sống tại trại.' };
    const dressed = { product: 'Gà ta', description: 'Gà ta làm sạch.' };
    const wanted = { wanted: 'Gà ta làm sạch', category: null };
    expect(outcome(wanted, live)).toBeLessThan(Number(outcome(wanted, dressed)));
  });
});

describe('woven goods', () => {
  const of = (wanted: string, product: string) =>
    Number(outcome({ wanted, category: null }, { product, category: null }));

  it('of another material are near products, of the same by another name the same', () => {
    expect(of('Giỏ lục bình', 'Sọt bèo tây đan tay')).toBeGreaterThan(0.9);
    expect(of('Giỏ lục bình', 'Giỏ đan tay')).toBeGreaterThan(of('Giỏ lục bình', 'Giỏ tre'));
    expect(of('Giỏ lục bình', 'Giỏ tre')).toBeGreaterThan(0.4);
  });

  it('are refused by their material, and taken in another on a sample', () => {
    const demand = { wanted: 'Giỏ lục bình', description: 'Giỏ cói đặt thử ít. Hàng nhựa không làm.' };
    const outcomeOf = (product: string) =>
      outcome({ ...demand, category: null }, { product, category: null });
    expect(outcomeOf('Giỏ nhựa giả mây')).toBe('OTHER_PRODUCT');
    expect(outcomeOf('Giỏ cói')).toBeGreaterThan(of('Giỏ lục bình', 'Giỏ cói'));
  });

  it('are no sauce by a slip of their name', () => {
    const offer = { product: 'Sọt bèo lưới', category: 'craft' };
    expect(outcome({ wanted: 'Sốt bơ', category: 'food.spice.sauce' }, offer)).toBe('OTHER_PRODUCT');
  });
});

it('cut flowers are near products only where potted ones are wanted', () => {
  const offer = (product: string) =>
    Number(outcome({ wanted: 'Hoa hồng chậu', category: null }, { product }));
  expect(offer('Hoa hồng cắt cành')).toBeLessThan(offer('Hoa hồng'));
  expect(offer('Hoa hồng')).toBeLessThan(offer('Hồng chậu'));
});

describe('nuts', () => {
  const fits = (wanted: string, product: string, description = '') =>
    outcome({ wanted, category: null }, { product, description, category: null }) !== 'OTHER_PRODUCT';

  it('are other goods in the shell, shelled and roasted; what is not said stays open', () => {
    expect(fits('Lạc nhân', 'Dau phong cu phoi kho')).toBe(false);
    expect(fits('Lạc nhân', 'Đậu phộng', 'Đậu phộng còn vỏ.')).toBe(false);
    expect(fits('Lạc nhân', 'Đậu phộng')).toBe(true);
    expect(fits('nhan dieu', 'Hạt điều W320 bóc vỏ')).toBe(true);
    expect(fits('Nhân điều W320', 'Nhân điều rang muối')).toBe(false);
    expect(fits('Hạt điều rang muối', 'Hạt điều rang củi')).toBe(true);
    expect(fits('Nhân điều', 'Điều thô')).toBe(false);
  });

  it('are refused in a state that the words name', () => {
    const demand = { wanted: 'Đậu phộng', description: 'Không mua củ còn vỏ.', category: null };
    expect(outcome(demand, { product: 'Lạc củ', category: null })).toBe('OTHER_PRODUCT');
    const coffee = { wanted: 'Cà phê', description: 'Không mua cà phê nhân.', category: null };
    expect(outcome(coffee, { product: 'Cà phê chè nhân', category: null })).toBe('OTHER_PRODUCT');
  });
});

describe('what is sold by the guest', () => {
  it('is a stay or a tour, and no craft that is learnt there', () => {
    const offer = { product: 'Học làm gốm, nghỉ đêm tại làng', unit: 'khách', category: 'craft.ceramic' };
    const stay = { wanted: 'Homestay', unit: 'khách', category: 'tourism' };
    expect(outcome(stay, offer)).not.toBe('OTHER_PRODUCT');
    expect(outcome({ wanted: 'Gốm', category: 'craft.ceramic' }, offer)).toBe('OTHER_PRODUCT');
  });
});

it('has the states of its own head, not of what it is made of', () => {
  const offer = { product: 'Bánh đa', description: 'Bánh đa 100 % bột gạo tẻ.', category: null };
  expect(outcome({ wanted: 'Bánh đa', category: null }, offer)).toBeGreaterThan(0.9);
});

it('is cut or in pots by the unit it is sold in, where no words tell it', () => {
  const demand = { wanted: 'Hoa cúc cắt cành', description: 'Không lấy bông chậu.', category: null };
  const sold = (unit: string) =>
    outcome({ ...demand, unit: 'cành' }, { product: 'Hoa cúc', unit, category: null });
  expect(sold('cành')).toBeGreaterThan(0.8);
  expect(sold('chậu')).toBe('OTHER_PRODUCT');
});
