import { describe, expect, it } from '@jest/globals';
import { aDemand, judged, outcome } from '../test/rows.js';
import { goods } from './goods.js';
import { wishesOf } from './wanted-goods.js';

function wishes(wanted: string, description = '', unit = 'tấn', amount = 30) {
  const demand = aDemand({
    wanted,
    description,
    unit,
    quantity: { from: amount, to: amount, period: 'MONTH' },
  });
  const found = wishesOf(demand, { region: null, category: null });
  return {
    wanted: found.wanted.map((one) => {
      const share = one.share === null ? '' : ` ${found.shares[one.share]}`;
      return `${goods[one.goods[0] ?? -1]?.key}${one.mode === 'WANTED' ? '' : ` ${one.mode}`}${share}`;
    }),
    refused: found.refused.map((one) => goods[one.goods[0] ?? -1]?.key),
  };
}

describe('what a demand takes', () => {
  it('is the goods of its list, not the heading over them', () => {
    expect(wishes('rau củ các loại: bắp cải, su hào').wanted).toEqual(['cabbage', 'kohlrabi']);
    expect(wishes('Trái cây tươi').wanted).toEqual(['fruit']);
  });

  it('is the whole class where the goods of its list are examples', () => {
    for (const wanted of [
      'rau củ các loại như bắp cải, su hào',
      'Rau củ (bắp cải, su hào, v.v.)',
      'rau: bắp cải, su hào...',
    ])
      expect(wishes(wanted).wanted).toEqual(['cabbage', 'kohlrabi', 'vegetable ALSO']);
    const offered = { product: 'Tỏi ta', category: 'food.fresh.vegetable.allium' };
    const category = 'food.fresh.vegetable';
    expect(outcome({ wanted: 'rau củ: bắp cải, su hào', category }, offered)).toBe('OTHER_PRODUCT');
    expect(outcome({ wanted: 'rau củ như bắp cải, su hào', category }, offered)).toBeGreaterThan(0.8);
  });

  it('has the shares its words tell, before the goods or after them', () => {
    expect(wishes('rau', '8 tấn bắp sú, 7 tấn bầu, mướp; giao sớm').wanted).toEqual([
      'cabbage 8',
      'bottle-gourd 7',
      'luffa 7',
    ]);
    expect(wishes('kẹo, mứt', 'Kẹo chừng 14.000 hộp/tháng, mứt 6.000.', 'hộp', 20_000).wanted).toEqual([
      'candy 14000',
      'jam 6000',
    ]);
  });

  it('takes weights of a piece, packages and prices for no share', () => {
    expect(wishes('gà ta', 'Gà ta 1,5-2 kg/con, túi 5 kg, tới 130.000 đ/kg', 'kg', 100).wanted).toEqual([
      'chicken-native',
    ]);
  });

  it('includes what is taken as a reserve, after a sample, or just as well', () => {
    expect(wishes('thanh trà huế', 'Bưởi khác chỉ xem khi thiếu hàng.').wanted).toContain('pomelo RESERVE');
    expect(wishes('ổi lê', 'Ổi vùng khác phải gửi mẫu.').wanted).toContain('guava SAMPLE');
    expect(wishes('vải u hồng', 'Vải thiều cũng được.').wanted).toContain('lychee-main ALSO');
  });

  it('judges quantity against the share of the goods that fit', () => {
    const demand = { wanted: 'rau củ: cà rốt, su hào', description: '3 tấn cà rốt, 7 tấn su hào' };
    const judgement = judged(demand, { quantity: { from: 9_000, to: 9_000, period: 'MONTH' } });
    const quantity =
      judgement.veto === null ? judgement.reasons.find((one) => one.criterion === 'QUANTITY') : null;
    expect(quantity?.facts).toMatchObject({ percent: 30, share: 3_000 });
  });
});

describe('what a demand refuses', () => {
  it.each([
    ['không lấy', 'rau', 'Không lấy hành lá, ớt.', 'Ớt chỉ thiên'],
    ['ko nhận', 'gà ta', 'Bếp nhỏ, ko nhận gà sống.', 'Gà ta lông'],
    ['trừ', 'trái cây', 'Nhận mọi loại trừ sầu riêng, mít.', 'Mít Thái'],
    ['khong lay', 'nam', 'khong lay nam kho', 'Nấm hương khô'],
  ])('%s: goods after it are another product', (_, wanted, description, product) => {
    expect(outcome({ wanted, description, category: null }, { product, category: null })).toBe(
      'OTHER_PRODUCT',
    );
  });

  it('is no product where only its quality is refused', () => {
    expect(wishes('cà rốt', 'Không nhận cà rốt nứt, dập.').refused).toEqual([]);
    expect(outcome({ description: 'Không nhận cà rốt nứt.' }, {})).toBeGreaterThan(0.9);
  });

  it('ends with the sentence', () => {
    expect(wishes('rau', 'Không lấy ớt. 5 tấn su hào.').wanted).toContain('kohlrabi 5');
  });
});

describe("a buyer's list", () => {
  it('names each good, though a raw one stands after a made one', () => {
    expect(wishes('hàng đi Đức: nước mắm, bánh tráng, tiêu đen, ớt').wanted).toHaveLength(4);
    expect(wishes('quà', 'Chỉ lấy: mắc ca, kẹo (mứt cũng được), hạt sen').wanted).toEqual([
      'macadamia',
      'candy',
      'lotus-seed',
      'jam ALSO',
    ]);
  });

  it('has a class after a good as one more item, not as its heading', () => {
    expect(wishes('cà rốt, rau các loại').wanted).toEqual(['carrot', 'vegetable']);
  });

  it('takes the same good in another state just as well, up to its own ceiling', () => {
    const demand = aDemand({
      wanted: 'Tôm sú cấp đông',
      description: 'Tôm sú tươi cũng được, loại tươi chỉ trả 150.000 đ.',
      category: null,
    });
    const { wanted } = wishesOf(demand, { region: null, category: null });
    expect(wanted.map(({ mode, limit }) => [mode, limit])).toEqual([
      ['WANTED', null],
      ['ALSO', 150_000],
    ]);
  });

  it('has ceilings of its own without accents too', () => {
    const demand = aDemand({ wanted: 'ca rot, su hao', description: 'rieng su hao chiu toi 9k/kg' });
    const { wanted } = wishesOf(demand, { region: null, category: null });
    expect(wanted.map((one) => one.limit)).toEqual([null, 9_000]);
  });
});

describe('the state that is bought', () => {
  it('may stand by itself beside a name that tells none, or as one that is taken too', () => {
    const frozen = { product: 'Mực ống đông lạnh', category: null };
    const wanted = (description: string) =>
      Number(outcome({ wanted: 'Mực', description, category: null }, frozen));
    expect(wanted('Cấp đông, loại 1.')).toBeGreaterThan(0.9);
    expect(wanted('Tươi hay cấp đông đều được.')).toBeGreaterThan(0.8);
    expect(wanted('Cấp đông cũng được.')).toBeGreaterThan(wanted('Giao kho đông lạnh quận 7.'));
  });

  it('is the one told beside the name; the name is then what the buyer makes of it', () => {
    const demand = { wanted: 'Mít sấy', description: 'Mít tươi già, múi vàng.', category: null };
    expect(outcome(demand, { product: 'Mít Thái', category: null })).toBeGreaterThan(0.8);
    const wanted = { wanted: 'Mít sấy', description: 'Mít tươi cũng được.', category: null };
    expect(outcome(wanted, { product: 'Mít sấy', category: null })).toBeGreaterThan(0.8);
  });
});

it('calls a good by the end of its name where an amount of it is told', () => {
  const told = wishes('Nấm hương, nấm đùi gà', '2 tấn nấm hương và 1 tấn đùi gà.', 'kg', 3_000);
  expect(told.wanted).toEqual(['shiitake 2000', 'king-oyster 1000']);
});

it('takes what may stand in for the goods named, after them', () => {
  expect(wishes('rau muống', 'Cải ngọt thay được.').wanted).toEqual(['water-spinach', 'choy-sum RESERVE']);
});
