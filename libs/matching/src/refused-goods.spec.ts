import { describe, expect, it } from '@jest/globals';
import { outcome } from '../test/rows.js';

const anywhere = { category: null };

describe('a refused good', () => {
  it('is not looked for in what an offer is used for or tells beside its name', () => {
    const demand = { ...anywhere, wanted: 'Gừng', description: 'Không lấy tinh dầu.' };
    const offer = { ...anywhere, product: 'Gừng sẻ', description: 'Củ cay, làm tinh dầu tốt' };
    expect(outcome(demand, offer)).toBeGreaterThan(0.8);
    expect(outcome(demand, { ...anywhere, product: 'Tinh dầu gừng' })).toBe('OTHER_PRODUCT');
  });

  it('is refused in every state where the words tell none', () => {
    const demand = { ...anywhere, wanted: 'Bưởi da xanh', description: 'Ko lấy bưởi năm roi.' };
    expect(outcome(demand, { ...anywhere, product: 'Bưởi năm roi cấp đông' })).toBe('OTHER_PRODUCT');
  });

  it('is refused only in the state that is told where it is wanted too', () => {
    const demand = { ...anywhere, wanted: 'Mực tươi', description: 'Không lấy mực cấp đông.' };
    expect(outcome(demand, { ...anywhere, product: 'Mực tươi' })).toBeGreaterThan(0.8);
    expect(outcome(demand, { ...anywhere, product: 'Mực cấp đông' })).toBe('OTHER_PRODUCT');
  });

  it('is not the good itself where only what is in it is refused', () => {
    const demand = { ...anywhere, wanted: 'Kẹo', description: 'Không lấy kẹo có gừng.' };
    expect(
      outcome(demand, { ...anywhere, product: 'Kẹo dừa', description: 'Dừa, mạch nha' }),
    ).toBeGreaterThan(0.8);
  });

  it.each([
    'Ri6 công ty đã đủ nguồn, xin miễn chào.',
    'Ri6 thì bộ phận khác mua.',
    'Ri 6 khỏi báo giá nhé.',
    'Loại Ri6 không phù hợp.',
    'Ri6: không.',
    'Ri6 nhà em tự trồng, không cần.',
    'Ri6 thì thôi.',
  ])('is told in other ways: %s', (description) => {
    const demand = { ...anywhere, wanted: 'Sầu riêng', description };
    expect(outcome(demand, { ...anywhere, product: 'Sầu riêng Ri6' })).toBe('OTHER_PRODUCT');
    expect(outcome(demand, { ...anywhere, product: 'Sầu riêng Dona' })).toBeGreaterThan(0.7);
  });

  it('is told by what is done to it, with another good in the words', () => {
    const demand = { ...anywhere, wanted: 'Cà phê rang', description: 'Không lấy cà phê tẩm bơ.' };
    const offer = { ...anywhere, product: 'Cà phê rang xay' };
    expect(outcome(demand, { ...offer, description: 'Rang tẩm bơ thơm béo.' })).toBe('OTHER_PRODUCT');
    expect(outcome(demand, { ...offer, description: 'Rang mộc, không tẩm bơ.' })).toBeGreaterThan(0.8);
  });

  it('is known by what is in it, by any name of that and with its part', () => {
    const demand = { ...anywhere, wanted: 'Miến dong', description: 'Miến pha bột sắn không nhập.' };
    const offer = { ...anywhere, product: 'Miến dong' };
    expect(outcome(demand, { ...offer, description: 'Pha 30% bột năng cho dai.' })).toBe('OTHER_PRODUCT');
    expect(outcome(demand, { ...offer, description: 'Không pha thêm bột sắn.' })).toBeGreaterThan(0.8);
  });

  it('is told by a quality of one good only, not of another', () => {
    const demand = { ...anywhere, wanted: 'Khoai lang, xoài', description: 'Khoai ruột vàng khỏi chào.' };
    const yellow = 'Vỏ đỏ, ruột vàng.';
    expect(outcome(demand, { ...anywhere, product: 'Khoai lang', description: yellow })).toBe(
      'OTHER_PRODUCT',
    );
    expect(outcome(demand, { ...anywhere, product: 'Xoài', description: yellow })).not.toBe('OTHER_PRODUCT');
  });

  it('is told by words in an offer beside its name, unless they tell its use', () => {
    const demand = { wanted: 'Cà rốt', description: 'Không lấy ruột trắng.' };
    expect(outcome(demand, { description: 'Củ to, ruột trắng' })).toBe('OTHER_PRODUCT');
    expect(outcome(demand, { description: 'Củ to, không ruột trắng' })).toBeGreaterThan(0.8);
  });

  it('is no class over what is wanted in a state of its own', () => {
    const flowers = {
      ...anywhere,
      wanted: 'Lay ơn cắt cành',
      description: 'Không lấy cây cảnh.',
      unit: 'cành',
    };
    expect(outcome(flowers, { ...anywhere, product: 'La dơn đỏ', unit: 'cành' })).toBeGreaterThan(0.8);
  });

  it('is not what there is enough of where the buyer asks for enough', () => {
    const demand = { ...anywhere, wanted: 'Bưởi da xanh', description: 'Đủ hàng dịp Tết.' };
    const offer = { ...anywhere, product: 'Bưởi da xanh', description: 'Hàng dịp Tết.' };
    expect(outcome(demand, offer)).toBeGreaterThan(0.8);
  });

  it('is any other variety where the kind is named again: `không lấy bưởi khác`', () => {
    const demand = { ...anywhere, wanted: 'Bưởi da xanh', description: 'Không lấy bưởi khác.' };
    expect(outcome(demand, { ...anywhere, product: 'Bưởi năm roi' })).toBe('OTHER_PRODUCT');
    const elsewhere = { ...demand, description: 'Không lấy bao bì khác.' };
    expect(outcome(elsewhere, { ...anywhere, product: 'Bưởi năm roi' })).not.toBe('OTHER_PRODUCT');
  });
});
