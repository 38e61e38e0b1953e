import { describe, expect, it } from '@jest/globals';
import { outcome } from '../test/rows.js';

const fits = (wanted: string, product: string, description = ''): boolean =>
  outcome({ wanted, category: null }, { product, description, category: null }) !== 'OTHER_PRODUCT';

describe('a state said once for a list', () => {
  it.each([
    ['over it', 'Hàng cấp đông: tôm sú, mực ống'],
    ['with the class over it', 'Hải sản cấp đông (tôm sú, mực ống)'],
  ])('%s, holds for each', (_, product) => {
    const frozen = outcome({ wanted: 'Tôm sú cấp đông', category: null }, { product, category: null });
    expect(frozen).toBeGreaterThan(
      Number(outcome({ wanted: 'Tôm sú tươi', category: null }, { product, category: null })),
    );
  });

  it('after it, holds for goods of one class', () => {
    expect(fits('Mít sấy', 'Mít, chuối sấy')).toBe(true);
    expect(fits('Mít tươi', 'Mít, chuối sấy')).toBe(false);
    expect(fits('Rau muống', 'Rau muống, cá lóc khô')).toBe(true);
  });

  it('may be a part of the name of a made good', () => {
    expect(fits('Thịt trâu gác bếp', 'Thịt trâu, thịt bò gác bếp')).toBe(true);
    expect(fits('Thịt trâu', 'Thịt trâu, thịt bò gác bếp')).toBe(false);
  });

  it('is wanted of each good that a demand lists under it', () => {
    expect(fits('Hàng khô: nấm hương, tôm', 'Nấm hương tươi')).toBe(false);
    expect(fits('Hàng khô: nấm hương, tôm', 'Nấm hương khô')).toBe(true);
  });

  it('is not shared by the same good named twice: it is sold in both states', () => {
    for (const wanted of ['Nấm hương tươi', 'Nấm hương khô'])
      expect(fits(wanted, 'Nấm hương tươi, nấm hương khô')).toBe(true);
    const onlyFresh = { wanted: 'Nấm hương tươi', description: 'Không mua nấm khô.', category: null };
    expect(outcome(onlyFresh, { product: 'Nấm hương tươi, nấm hương khô', category: null })).toBeGreaterThan(
      0.8,
    );
    expect(outcome(onlyFresh, { product: 'Nấm hương khô', category: null })).toBe('OTHER_PRODUCT');
  });
});
