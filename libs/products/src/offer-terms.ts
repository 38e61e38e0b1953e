import {
  amountWords,
  categoryWords,
  certificatesWords,
  fieldsInWords,
  monthsWords,
  priceWords,
  quantityWords,
  readGoods,
  readLot,
  readParty,
  readPrice,
  type Goods,
  type PartyWords,
  type RowReader,
  type Terms,
} from '#importing';
import { readCertificates, type CertificateKind } from '#trade';

interface OfferCertificate {
  kind: CertificateKind;
  state: 'HELD' | 'UNDER_WAY';
}

/** An offer as a row of a file states it. */
export interface OfferTerms extends Terms, Goods {
  product: string;
  description: string;
  price: { from: number; to: number } | null;
  minOrder: number | null;
  packaging: string;
  delivery: string;
  certificates: OfferCertificate[];
}

export function readOffer(row: RowReader): { party: PartyWords; title: string; terms: OfferTerms } {
  const party = readParty(row, 'supplier');
  const product = row.essential('product', 200);
  const goods = readGoods(row);
  const price = readPrice(row, 'price', 'ALWAYS', goods);
  const minOrder = readLot(row, 'minOrder', goods);
  const read = row.take('certificates', readCertificates(row.words('certificates')), 'IF_WRITTEN', (value) =>
    certificatesWords(value.held, value.underWay),
  );
  const terms: OfferTerms = {
    ...goods,
    product,
    description: row.text('description'),
    price,
    minOrder,
    packaging: row.text('packaging'),
    delivery: row.text('delivery'),
    certificates: [
      ...(read?.held ?? []).map((kind) => ({ kind, state: 'HELD' as const })),
      ...(read?.underWay ?? []).map((kind) => ({ kind, state: 'UNDER_WAY' as const })),
    ],
    needs: row.needs,
    asWritten: row.asWritten,
  };
  return { party: { ...party, province: goods.province }, title: product, terms };
}

/** The values by field in words, to show and to compare. */
export function offerInWords(terms: OfferTerms): Record<string, string> {
  const { unit, kgPerUnit, quantity, months, price, minOrder, certificates, category } = terms;
  const kinds = (state: OfferCertificate['state']) =>
    certificates
      .filter((one) => one.state === state)
      .map(({ kind }) => kind)
      .sort();
  return fieldsInWords(
    {
      product: terms.product,
      category: category && categoryWords(category),
      description: terms.description,
      province: terms.province,
      unit,
      kgPerUnit: kgPerUnit === null ? null : amountWords(kgPerUnit, 'kg'),
      quantity: quantity && quantityWords(quantity, unit),
      months: months && monthsWords(months),
      price: price && priceWords(price, unit),
      minOrder: minOrder === null ? null : amountWords(minOrder, unit),
      certificates: certificatesWords(kinds('HELD'), kinds('UNDER_WAY')),
      packaging: terms.packaging,
      delivery: terms.delivery,
    },
    terms.asWritten,
  );
}
