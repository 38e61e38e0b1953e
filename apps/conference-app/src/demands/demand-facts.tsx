import { Facts } from '../parts/facts.js';
import { useGoods } from '../goods/use-goods.js';
import type { DemandFieldsFragment } from '../gql/operations.js';
import type { CertificateKind } from '../gql/schema.js';
import { useWords } from '../words/words.js';

/** What is looked for, as its owner and the staff read it: with the private ceiling price. */
export function DemandFacts({ demand }: { demand: DemandFieldsFragment }) {
  const { w, f } = useWords();
  const { categoryName } = useGoods();
  const { unit, kgPerUnit, category, maxPrice, minSupplierQuantity, acceptedProvinces } = demand;
  const kinds = (list: readonly CertificateKind[]) =>
    list.map((kind) => w.enums.certificate[kind]).join(', ') || w.common.none;
  return (
    <Facts
      rows={[
        [w.goods.quantity, f.quantity(demand.quantity, unit)],
        [w.demands.monthsAsk, f.months(demand.months)],
        [
          w.demands.maxPrice,
          maxPrice === null
            ? w.demands.notSaid
            : w.demands.privateFigure(`${f.money(maxPrice)}${unit ? `/${unit}` : ''}`),
        ],
        [
          w.demands.minSupplierQuantity,
          minSupplierQuantity && `${f.number(minSupplierQuantity)} ${unit ?? ''}`,
        ],
        [w.demands.required, kinds(demand.requiredCertificates)],
        [w.demands.preferred, kinds(demand.preferredCertificates)],
        [w.demands.acceptedProvinces, acceptedProvinces.join(', ') || w.demands.anyProvince],
        [w.goods.kgPerUnit, kgPerUnit && unit && w.offers.weighs(unit, f.number(kgPerUnit))],
        [w.goods.category, category && categoryName(category)],
        [w.goods.description, demand.description],
        [w.demands.province, demand.province],
        [w.demands.delivery, demand.delivery],
      ]}
    />
  );
}
