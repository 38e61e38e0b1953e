import { describe, expect, it } from '@jest/globals';
import { goods } from './goods.js';
import { type Part, partsOf } from './parts.js';

function heads(text: string, category: string | null = null): string[] {
  const named = (part: Part): string[] => part.head.slice(0, 1).map((good) => goods[good]?.key ?? '');
  return partsOf(text, { region: null, category }, 'NAME').flatMap(named);
}

const whole = (text: string): string | undefined => heads(text)[0];

describe('a noun said once over a list', () => {
  it.each([
    ['cá tươi: thu, ngừ, chim', ['cá thu', 'cá ngừ', 'cá chim']],
    ['ca bien: thu, ngu', ['ca thu', 'ca ngu']],
    ['rau sạch (muống, dền, ngót)', ['rau muống', 'rau dền', 'rau ngót']],
    ['trà: gừng, sen', ['trà gừng', 'trà sen']],
  ])('%s: each item is read with it', (text, names) => {
    expect(heads(text).slice(1)).toEqual(names.map(whole));
  });

  it('goes on after a first whole name where the item by itself is none', () => {
    expect(heads('cá thu, ngừ')).toEqual(['cá thu', 'cá ngừ'].map(whole));
  });

  it('takes nothing from an item that is a good of its own', () => {
    expect(heads('rau củ: khoai tây, cà rốt').slice(1)).toEqual(['khoai tây', 'cà rốt'].map(whole));
    expect(heads('nấm rơm, gà ta')).toEqual(['nấm rơm', 'gà ta'].map(whole));
    expect(heads('Cá thu. Ngừ')).toHaveLength(1);
  });
});
