import { Facts } from '../parts/facts.js';
import { useGoods } from '../goods/use-goods.js';
import type { OfferFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';

/** What is offered: how much, when, at what price, how it is packed and delivered. */
export function OfferFacts({ offer }: { offer: OfferFieldsFragment }) {
  const { w, f } = useWords();
  const { categoryName } = useGoods();
  const { unit, kgPerUnit, minOrder, category } = offer;
  return (
    <Facts
      rows={[
        [w.offers.quantity, f.quantity(offer.quantity, unit)],
        [w.offers.availableIn, f.months(offer.months)],
        [w.offers.price, f.price(offer.price, unit)],
        [w.goods.minOrder, minOrder && `${f.number(minOrder)} ${unit ?? ''}`],
        [w.goods.kgPerUnit, kgPerUnit && unit && w.offers.weighs(unit, f.number(kgPerUnit))],
        [w.goods.province, offer.province ?? offer.supplier.province ?? w.common.unknown],
        [w.goods.category, category && categoryName(category)],
        [w.offers.description, offer.description],
        [w.offers.packaging, offer.packaging],
        [w.offers.delivery, offer.delivery],
      ]}
    />
  );
}
