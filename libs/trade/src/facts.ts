import type { BuyerType } from './buyer-types.js';
import type { CertificateKind } from './certificates.js';
import type { Months } from './months.js';
import type { Quantity } from './quantities.js';

/** What matching sees of an offer. Null is unknown; amounts are in `unit`, money is whole VND per `unit`. */
export interface OfferFacts {
  id: string;
  supplier: string;
  province: string | null;
  product: string;
  category: string | null;
  description: string;
  unit: string | null;
  kgPerUnit: number | null;
  quantity: Quantity | null;
  months: Months | null;
  price: { from: number; to: number } | null;
  minOrder: number | null;
  certificates: readonly {
    kind: CertificateKind;
    /** ENDED: it was held until its last day. */
    state: 'HELD' | 'ENDED' | 'UNDER_WAY';
    /** YYYY-MM-DD, the last day it is valid. */
    validUntil: string | null;
  }[];
  /**
   * YYYY-MM, the month in which these facts were read, where a held certificate ends before the last of the twelve months
   * from then on, or the description seems to say until when one is valid; else null: nothing depends on it then.
   */
  asOf: string | null;
  packaging: string;
  delivery: string;
}

/** What matching sees of a demand. Null is unknown; no accepted province named means anywhere. */
export interface DemandFacts {
  id: string;
  buyer: string;
  buyerType: BuyerType | null;
  province: string | null;
  wanted: string;
  category: string | null;
  description: string;
  unit: string | null;
  kgPerUnit: number | null;
  quantity: Quantity | null;
  months: Months | null;
  /** The buyer's ceiling, its own secret: no supplier may read it or anything that varies with it. */
  maxPrice: number | null;
  minSupplierQuantity: number | null;
  requiredCertificates: readonly CertificateKind[];
  preferredCertificates: readonly CertificateKind[];
  acceptedProvinces: readonly string[];
  delivery: string;
}
