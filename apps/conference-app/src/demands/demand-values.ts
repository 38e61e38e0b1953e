import type { DemandFieldsFragment } from '../gql/operations.js';
import type { CertificateKind, DemandInput } from '../gql/schema.js';
import { isMass } from '../goods/masses.js';
import { noQuantity, quantityValue, toQuantity, type QuantityValue } from '../goods/quantity-value.js';
import { onBehalfOf, type OnBehalfValue } from '../parts/on-behalf-value.js';

/** A demand while it is being typed, its fields named as the API names them. */
export type DemandValues = {
  wanted: string;
  category: string | null;
  description: string;
  unit: string;
  kgPerUnit: string;
  quantity: QuantityValue;
  months: number[];
  maxPrice: string;
  minSupplierQuantity: string;
  requiredCertificates: CertificateKind[];
  preferredCertificates: CertificateKind[];
  acceptedProvinces: string[];
  province: string | null;
  delivery: string;
  onBehalf: OnBehalfValue;
};

export const emptyDemand = (province: string | null): DemandValues => ({
  wanted: '',
  category: null,
  description: '',
  unit: 'kg',
  kgPerUnit: '',
  quantity: noQuantity,
  months: [],
  maxPrice: '',
  minSupplierQuantity: '',
  requiredCertificates: [],
  preferredCertificates: [],
  acceptedProvinces: [],
  province,
  delivery: '',
  onBehalf: onBehalfOf(),
});

export const demandValues = (demand: DemandFieldsFragment): DemandValues => ({
  wanted: demand.wanted,
  category: demand.category,
  description: demand.description,
  unit: demand.unit ?? '',
  kgPerUnit: demand.kgPerUnit ?? '',
  quantity: quantityValue(demand.quantity),
  months: demand.months ?? [],
  maxPrice: demand.maxPrice === null ? '' : String(demand.maxPrice),
  minSupplierQuantity: demand.minSupplierQuantity ?? '',
  requiredCertificates: demand.requiredCertificates,
  preferredCertificates: demand.preferredCertificates,
  acceptedProvinces: demand.acceptedProvinces,
  province: demand.province,
  delivery: demand.delivery,
  onBehalf: onBehalfOf(demand.distributor.id),
});

/** What goes to the API: nothing typed is nothing said, never zero. */
export function toDemand(values: DemandValues): DemandInput {
  const { unit, maxPrice, months } = values;
  return {
    wanted: values.wanted,
    category: values.category,
    description: values.description,
    unit: unit.trim() || null,
    kgPerUnit: isMass(unit) ? null : values.kgPerUnit || null,
    quantity: toQuantity(values.quantity),
    months: months.length ? months : null,
    maxPrice: maxPrice ? Number(maxPrice) : null,
    minSupplierQuantity: values.minSupplierQuantity || null,
    requiredCertificates: values.requiredCertificates,
    preferredCertificates: values.preferredCertificates,
    acceptedProvinces: values.acceptedProvinces,
    province: values.province,
    delivery: values.delivery,
  };
}
