import { describe, expect, it } from '@jest/globals';
import { fold } from '#trade';
import { outcome } from '../test/rows.js';
import { goods } from './goods.js';
import { mainGoods } from './offered-goods.js';
import { partsOf } from './parts.js';

const anywhere = { category: null } as const;

function sameGood(wanted: string, product: string): boolean {
  return typeof outcome({ wanted, ...anywhere }, { product, ...anywhere }) === 'number';
}

describe('names of goods', () => {
  it.each([
    ['trứng vịt', 'hột vịt'],
    ['thịt lợn', 'thịt heo'],
    ['lạc nhân', 'đậu phộng'],
    ['mướp đắng', 'khổ qua'],
    ['dưa chuột', 'dưa leo'],
    ['na', 'mãng cầu ta'],
    ['nấm sò', 'nấm bào ngư'],
    ['bắp cải', 'bắp sú'],
    ['súp lơ', 'bông cải'],
    ['ngô ngọt', 'bắp ngọt'],
    ['mộc nhĩ', 'nấm mèo'],
    ['cá quả', 'cá lóc'],
    ['ngao', 'nghêu'],
    ['vừng đen', 'mè đen'],
    ['đậu tương', 'đậu nành'],
    ['hồng xiêm', 'sapoche'],
    ['ruốc thịt lợn', 'chà bông heo'],
    ['giò lụa', 'chả lụa'],
    ['rau mùi', 'ngò rí'],
    ['cải cúc', 'tần ô'],
    ['chanh leo', 'chanh dây'],
    ['cá vược', 'cá chẽm'],
    ['cá tràu', 'cá chuối hoa'],
    ['fresh lychee', 'vải thiều'],
  ])('%s is what others call %s, with and without accents', (north, south) => {
    expect(sameGood(north, south)).toBe(true);
    expect(sameGood(south, north)).toBe(true);
    expect(sameGood(fold(north), south)).toBe(true);
    expect(sameGood(north, fold(south))).toBe(true);
  });

  it.each([
    ['cà rốt', 'ca ro dong'],
    ['rươi', 'buoi Dien'],
    ['vải thiều', 'Vải thổ cẩm'],
    ['gạo nếp', 'Rượu nếp'],
    ['lạc nhân', 'Kẹo lạc'],
    ['đậu xanh', 'Bánh đậu xanh'],
    ['dưa chuột', 'Dưa hấu'],
    ['mật ong', 'Mật mía'],
    ['bánh phu thê', 'Bánh pía'],
    ['cá thu', 'Cá chim'],
    ['cam', 'Quýt'],
    ['trứng gà', 'Thịt gà'],
    ['cà phê', 'Mật ong hoa cà phê'],
    ['sầu riêng', 'Cây giống sầu riêng'],
    ['dừa tươi', 'Kẹo dừa'],
    ['bưởi', 'Tinh dầu bưởi'],
    ['robusta', 'Arabica'],
    ['tiêu đen', 'Tiêu sọ'],
    ['khoai lang tím', 'Khoai lang mật'],
    ['rượu nếp', 'Rượu ba kích'],
    ['rượu ngô', 'Rượu cần'],
    ['bún khô', 'Bún tươi'],
    ['bơ', 'Bơ lạt'],
  ])('%s is not %s', (wanted, product) => {
    expect(outcome({ wanted, ...anywhere }, { product, ...anywhere })).toBe('OTHER_PRODUCT');
  });

  it('forgives a slip of accents or of one letter in a name', () => {
    expect(sameGood('ổi', 'Ôi nữ hoàng')).toBe(true);
    expect(sameGood('sầu riêng', 'xầu riêng loại 1')).toBe(true);
    expect(sameGood('thanh long', 'thanh logn ruột đỏ')).toBe(false);
    expect(sameGood('chôm chôm', 'chôm chom thái')).toBe(true);
  });

  it('reads a word by where it is said: mận is a plum in the North and a rose apple in the South', () => {
    const plum = { wanted: 'mận hậu', province: 'Hà Nội', requiredCertificates: [] };
    expect(outcome(plum, { product: 'Mận', province: 'Sơn La' })).not.toBe('OTHER_PRODUCT');
    expect(outcome(plum, { product: 'Mận', province: 'Đồng Tháp' })).toBe('OTHER_PRODUCT');
  });

  it('tells the goods of a row with a star apart, and gives every good a name and a key of its own', () => {
    expect(outcome({ wanted: 'Cá chim' }, { product: 'Cá nục' })).toBe('OTHER_PRODUCT');
    for (const good of goods) expect(good.words.length).toBeGreaterThan(0);
    expect(new Set(goods.map((good) => good.key)).size).toBe(goods.length);
  });

  it('knows squid dried in the sun by every name, in figures too', () => {
    const demand = { wanted: 'Mực một nắng', category: null };
    for (const product of ['Mực ống một nắng', 'muc la 1 nang', 'Khô mực ống'])
      expect(outcome(demand, { product, category: null })).toBeGreaterThan(0.8);
    expect(outcome(demand, { product: 'Mực ống', category: null })).toBe('OTHER_PRODUCT');
  });

  it('tells eggs of hens that range from those of layer houses', () => {
    const demand = { wanted: 'Trứng gà ta', description: 'Không nhận trứng gà công nghiệp.', category: null };
    expect(outcome(demand, { product: 'Trứng gà đỏ', category: null })).toBe('OTHER_PRODUCT');
    expect(outcome(demand, { product: 'Hột gà thả vườn', category: null })).toBeGreaterThan(0.8);
  });

  it('knows cloths of brocade, of hemp too, by what they are made of', () => {
    const demand = { wanted: 'Vỏ gối dệt thổ cẩm', category: null };
    for (const product of ['Khăn, túi thổ cẩm', 'Vải lanh thổ cẩm'])
      expect(outcome(demand, { product, category: null })).toBeGreaterThan(0.8);
    expect(outcome(demand, { product: 'Áo mưa', category: null })).toBe('OTHER_PRODUCT');
  });

  it('knows every good of the lexicon by each of its own words', () => {
    const misread = goods.flatMap((good) =>
      good.words
        .filter((word) => !word.includes('@'))
        .filter((word) => {
          const place = { region: null, category: good.category };
          const found = mainGoods(partsOf(word, place, 'NAME'), place);
          return !found.some((one) => one.goods.includes(good.at));
        })
        .map((word) => `${good.key}: ${word}`),
    );
    expect(misread).toEqual([]);
  });
});
