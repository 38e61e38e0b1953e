import type { OfferFieldsFragment } from '../gql/operations.js';
import type { CertificateKind, CertificateState, OfferInput } from '../gql/schema.js';
import { isMass } from '../goods/masses.js';
import { noQuantity, quantityValue, toQuantity, type QuantityValue } from '../goods/quantity-value.js';
import { onBehalfOf, type OnBehalfValue } from '../parts/on-behalf-value.js';

export type CertificateValue = {
  kind: CertificateKind | null;
  state: CertificateState;
  number: string;
  issuer: string;
  validUntil: string;
  fileId: string | null;
};

/** An offer while it is being typed, its fields named as the API names them. */
export type OfferValues = {
  product: string;
  category: string | null;
  description: string;
  unit: string;
  kgPerUnit: string;
  quantity: QuantityValue;
  months: number[];
  price: { from: string; to: string };
  minOrder: string;
  packaging: string;
  delivery: string;
  province: string | null;
  certificates: CertificateValue[];
  photoIds: string[];
  onBehalf: OnBehalfValue;
};

export const noCertificate: CertificateValue = {
  kind: null,
  state: 'HELD',
  number: '',
  issuer: '',
  validUntil: '',
  fileId: null,
};

export const emptyOffer = (province: string | null): OfferValues => ({
  product: '',
  category: null,
  description: '',
  unit: 'kg',
  kgPerUnit: '',
  quantity: noQuantity,
  months: [],
  price: { from: '', to: '' },
  minOrder: '',
  packaging: '',
  delivery: '',
  province,
  certificates: [],
  photoIds: [],
  onBehalf: onBehalfOf(),
});

export function offerValues(offer: OfferFieldsFragment): OfferValues {
  const { price } = offer;
  return {
    product: offer.product,
    category: offer.category,
    description: offer.description,
    unit: offer.unit ?? '',
    kgPerUnit: offer.kgPerUnit ?? '',
    quantity: quantityValue(offer.quantity),
    months: offer.months ?? [],
    price: price
      ? { from: String(price.from), to: price.to === price.from ? '' : String(price.to) }
      : { from: '', to: '' },
    minOrder: offer.minOrder ?? '',
    packaging: offer.packaging,
    delivery: offer.delivery,
    province: offer.province,
    certificates: offer.certificates.map(({ kind, state, number, issuer, validUntil, fileId }) => ({
      kind,
      state,
      number: number ?? '',
      issuer: issuer ?? '',
      validUntil: validUntil ?? '',
      fileId,
    })),
    photoIds: offer.photoIds,
    onBehalf: onBehalfOf(offer.supplier.id),
  };
}

/** What goes to the API: nothing typed is nothing said, never zero; certificates without a kind are left out. */
export function toOffer(values: OfferValues): OfferInput {
  const { price, unit } = values;
  const from = price.from || price.to;
  return {
    product: values.product,
    category: values.category,
    description: values.description,
    unit: unit.trim() || null,
    kgPerUnit: isMass(unit) ? null : values.kgPerUnit || null,
    quantity: toQuantity(values.quantity),
    months: values.months.length ? values.months : null,
    price: from ? { from: Number(from), to: price.to ? Number(price.to) : null } : null,
    minOrder: values.minOrder || null,
    packaging: values.packaging,
    delivery: values.delivery,
    province: values.province,
    certificates: values.certificates.flatMap(({ kind, state, number, issuer, validUntil, fileId }) =>
      kind
        ? [
            {
              kind,
              state,
              number: number || null,
              issuer: issuer || null,
              validUntil: validUntil || null,
              fileId,
            },
          ]
        : [],
    ),
    photoIds: values.photoIds,
  };
}
