import type { CertificateKind, Measure, Months, Province } from '#trade';
import type { DemandFeatures, OfferFeatures } from './features.js';
import type { DeliveryTerm } from './freight.js';
import type { OfferedGood } from './offered-goods.js';
import type { Specs } from './specs.js';
import type { WantedGood, Wishes } from './wanted-goods.js';

/** What an offer's words say: all that `productFit` reads of it. Offers of the same words share one. */
export interface OfferText {
  goods: readonly OfferedGood[];
  /** The goods are named in the name itself, not only beside it. */
  sure: boolean;
  category: string | null;
  /** Words of its name that carry meaning; and of its name, description, supplier and province together. */
  nameWords: readonly string[];
  words: ReadonlySet<string>;
  /** All words of its name; and its description, each word between single blanks. */
  nameSet: ReadonlySet<string>;
  told: string;
  specs: Specs;
}

/** A certificate held, or met by one that is, and the last month (YYYY-MM) in which it is valid. */
export interface Ending {
  kind: CertificateKind;
  until: string;
}

/** An offer with everything that depends on it alone worked out once. */
export interface PreparedOffer {
  id: string;
  text: OfferText;
  features: OfferFeatures;
  measure: Measure | null;
  /** A month, in the offer's unit: the middle of what was stated, and its upper end. */
  monthly: { usual: number; most: number } | null;
  minOrder: number | null;
  months: Months | null;
  /** VND per unit at the gate, the middle of what was stated. */
  price: number | null;
  kgPerUnit: number | null;
  /** Kilograms in one unit. */
  mass: number | null;
  terms: readonly DeliveryTerm[];
  held: ReadonlySet<CertificateKind>;
  /** Of what is held, what ends before the last of the twelve months from `asOf` (YYYY-MM) on. */
  endings: readonly Ending[];
  asOf: string | null;
  underWay: ReadonlySet<CertificateKind>;
  province: Province | null;
}

/** A demand with everything that depends on it alone worked out once. */
export interface PreparedDemand extends Omit<Wishes, 'restOfName'> {
  id: string;
  features: DemandFeatures;
  category: string | null;
  nameWords: readonly string[];
  /** Words that carry meaning in its name and description together. */
  words: ReadonlySet<string>;
  /** Words of its name that name no good: places, brands. */
  hints: readonly string[];
  specs: Specs;
  measure: Measure | null;
  monthly: number | null;
  minSupplierQuantity: number | null;
  months: Months | null;
  /** Private: see the contract of `explainReason`. */
  maxPrice: number | null;
  required: readonly CertificateKind[];
  preferred: readonly CertificateKind[];
  province: Province | null;
}

export type { WantedGood };
