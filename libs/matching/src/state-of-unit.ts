import { formsOf, isFormOf } from './forms.js';
import type { OfferedGood } from './offered-goods.js';

/** Flowers are counted by the stem when they are cut and by the pot when they live on. */
const states = new Map([
  ['cành', 'CUT'],
  ['bông', 'CUT'],
  ['chậu', 'POTTED'],
  ['bầu', 'POTTED'],
]);

/** A good of whose state the words tell nothing, in that of the unit it is sold or bought in. */
export function inStateOfUnit(one: OfferedGood, unit: string | null): OfferedGood {
  const state = unit === null ? undefined : states.get(unit);
  if (state === undefined || !isFormOf(state, one.goods)) return one;
  const isUntold = one.forms.size === 1 && one.forms.has('FRESH');
  return isUntold ? { ...one, forms: formsOf(one.goods, [state]) } : one;
}
