import { canonicalUnit } from '#trade';
import { formsOf } from './forms.js';
import { goodByKey, isGoodWithin } from './goods.js';
import type { OfferedGood } from './offered-goods.js';
import type { Part } from './parts.js';

const tourism = goodByKey('tourism').at;
const lodging = goodByKey('lodging').at;
const dayTour = goodByKey('day-tour').at;

/**
 * Whatever is sold by the guest is a stay or a tour, and a craft it names is what one does there. With a night
 * anywhere in its words it is a stay, whatever else there is to do.
 */
export function soldByTheGuest(
  unit: string | null,
  named: OfferedGood[],
  parts: readonly Part[],
): OfferedGood[] {
  if (canonicalUnit(unit ?? '') !== 'khách') return named;
  const all = [
    ...named.flatMap((one) => one.goods),
    ...parts.flatMap((part) => [part.head, ...part.others].flat()),
  ];
  const told = new Set(all.filter((good) => good !== tourism && isGoodWithin(good, tourism)));
  if (told.has(lodging)) told.delete(dayTour);
  const isTold =
    told.has(lodging) || !named.some((one) => one.goods.every((good) => isGoodWithin(good, tourism)));
  if (!isTold) return named;
  const goodsOf = told.size > 0 ? [...told] : [tourism];
  return [{ goods: goodsOf, own: [], madeOf: [], forms: formsOf(goodsOf, []), aside: null }];
}
