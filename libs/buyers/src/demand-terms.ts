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
import { readBuyerType, readCertificates, readProvinces, type CertificateKind } from '#trade';

/** A demand as a row of a file states it. */
export interface DemandTerms extends Terms, Goods {
  wanted: string;
  description: string;
  maxPrice: number | null;
  minSupplierQuantity: number | null;
  requiredCertificates: CertificateKind[];
  preferredCertificates: CertificateKind[];
  acceptedProvinces: string[];
  delivery: string;
}

export function readDemand(row: RowReader): { party: PartyWords; title: string; terms: DemandTerms } {
  const party = readParty(row, 'distributor');
  const buyerType = row.take('buyerType', readBuyerType(row.words('buyerType')), 'NEVER', String);
  const wanted = row.essential('wanted', 300);
  const goods = readGoods(row);
  // The ceiling is optional and private: nobody is asked for it, and only its upper end counts.
  const ceiling = readPrice(row, 'maxPrice', 'NEVER', goods);
  const minSupplierQuantity = readLot(row, 'minSupplierQuantity', goods);
  const terms: DemandTerms = {
    ...goods,
    wanted,
    description: row.text('description'),
    maxPrice: ceiling?.to ?? null,
    minSupplierQuantity,
    requiredCertificates: certificates(row, 'requiredCertificates'),
    preferredCertificates: certificates(row, 'preferredCertificates'),
    acceptedProvinces: provinces(row),
    delivery: row.text('delivery'),
    needs: row.needs,
    asWritten: row.asWritten,
  };
  return { party: { ...party, province: goods.province, buyerType }, title: wanted, terms };
}

/** Asked for is asked for: what is written of certificates under way counts like the rest. */
function certificates(row: RowReader, field: string): CertificateKind[] {
  const read = row.take(field, readCertificates(row.words(field)), 'IF_WRITTEN', ({ held, underWay }) =>
    certificatesWords([...held, ...underWay]),
  );
  return [...new Set([...(read?.held ?? []), ...(read?.underWay ?? [])])].sort();
}

function provinces(row: RowReader): string[] {
  const read = row.take(
    'acceptedProvinces',
    readProvinces(row.words('acceptedProvinces')),
    'IF_WRITTEN',
    (names) => names.join(', '),
  );
  return [...new Set(read ?? [])].sort();
}

/** The values by field in words, to show and to compare. */
export function demandInWords(terms: DemandTerms): Record<string, string> {
  const { unit, kgPerUnit, quantity, months, maxPrice, minSupplierQuantity, category } = terms;
  return fieldsInWords(
    {
      wanted: terms.wanted,
      category: category && categoryWords(category),
      description: terms.description,
      province: terms.province,
      unit,
      kgPerUnit: kgPerUnit === null ? null : amountWords(kgPerUnit, 'kg'),
      quantity: quantity && quantityWords(quantity, unit),
      months: months && monthsWords(months),
      maxPrice: maxPrice === null ? null : priceWords({ from: maxPrice, to: maxPrice }, unit),
      minSupplierQuantity: minSupplierQuantity === null ? null : amountWords(minSupplierQuantity, unit),
      requiredCertificates: certificatesWords(terms.requiredCertificates),
      preferredCertificates: certificatesWords(terms.preferredCertificates),
      acceptedProvinces: terms.acceptedProvinces.join(', '),
      delivery: terms.delivery,
    },
    terms.asWritten,
  );
}
