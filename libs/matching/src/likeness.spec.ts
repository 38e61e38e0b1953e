import { describe, expect, it } from '@jest/globals';
import type { DemandFacts } from '#trade';
import { judged, outcome } from '../test/rows.js';

const anywhere = { category: null } as const;

function wish(wanted: string, description = '', category: string | null = null): Partial<DemandFacts> {
  return { wanted, description, category, requiredCertificates: [] };
}

describe('goods that the lexicon does not know', () => {
  const fruit = { category: 'food.fresh.fruit' };

  it('are matched with low certainty by the words of their names, a slip forgiven', () => {
    const same = judged(wish('Quả zôrung rừng', '', fruit.category), { product: 'zôrungg tươi', ...fruit });
    const product = same.veto === null ? same.reasons.find((one) => one.criterion === 'PRODUCT') : null;
    expect(product?.level).toBe('UNKNOWN');
    expect(product?.points).toBeLessThan(80);
  });

  it('fit an open wish for the class they are filed under, and no wish for another good', () => {
    expect(typeof outcome(wish('Trái cây', '', fruit.category), { product: 'Zôrung', ...fruit })).toBe(
      'number',
    );
    expect(outcome(wish('Xoài', '', fruit.category), { product: 'Zôrung', ...fruit })).toBe('OTHER_PRODUCT');
  });

  it('are another product where they are filed in fields far apart', () => {
    const craft = { product: 'Zôrung mêpha', category: 'craft' };
    expect(outcome(wish('zôrung mêpha', '', 'food'), craft)).toBe('OTHER_PRODUCT');
  });

  it('are not taken for what stands late in a name, far from its filing', () => {
    const tour = { product: 'Đi bộ rừng chè', category: 'tourism' };
    expect(outcome(wish('Chè xanh', '', 'drink.tea'), tour)).toBe('OTHER_PRODUCT');
  });
});

describe('what a good is wanted for', () => {
  it('is not the state it is wanted in', () => {
    for (const wanted of ['Mít để sấy', 'mít nguyên liệu sấy dẻo', 'mít cho xưởng sấy', 'mit de say']) {
      expect(typeof outcome(wish(wanted), { product: 'Mít', ...anywhere })).toBe('number');
      expect(outcome(wish(wanted), { product: 'Mít sấy', ...anywhere })).toBe('OTHER_PRODUCT');
    }
  });
});

describe('what a buyer insists on', () => {
  it('is the very variety where the words say so', () => {
    const other = { product: 'Bưởi năm roi', ...anywhere };
    expect(typeof outcome(wish('Bưởi da xanh'), other)).toBe('number');
    expect(outcome(wish('Bưởi da xanh', 'Phải đúng giống.'), other)).toBe('OTHER_PRODUCT');
  });

  it('tells green coffee from roasted, and leaves open what is not said', () => {
    expect(outcome(wish('cà phê nhân Arabica'), { product: 'Arabica rang xay', ...anywhere })).toBe(
      'OTHER_PRODUCT',
    );
    expect(typeof outcome(wish('cà phê nhân Arabica'), { product: 'Cà phê Arabica', ...anywhere })).toBe(
      'number',
    );
  });

  it('refuses by words that name no good of their own, unless the offer says it has none of it', () => {
    const wanted = wish('dưa hấu', 'Không lấy ruột vàng.');
    const melon = { product: 'Dưa hấu', ...anywhere };
    expect(outcome(wanted, { ...melon, description: 'Trái tròn ruột vàng.' })).toBe('OTHER_PRODUCT');
    expect(typeof outcome(wanted, { ...melon, description: 'Ruột đỏ, không ruột vàng.' })).toBe('number');
    expect(outcome(wish('trái cây', 'Nho, mít không bán được.'), { product: 'Nho', ...anywhere })).toBe(
      'OTHER_PRODUCT',
    );
  });
});

describe('a certificate told only in the words', () => {
  it('counts where they say it is there', () => {
    const wanted = { requiredCertificates: ['ORGANIC_EU' as const] };
    const offer = (description: string) => outcome(wanted, { description, certificates: [] });
    expect(typeof offer('Đã có chứng nhận hữu cơ châu Âu, còn hạn.')).toBe('number');
    expect(offer('Chưa có chứng nhận hữu cơ châu Âu.')).toBe('CERTIFICATE_MISSING');
  });
});
